// Which facts do at least so many independent origins report?
// $minOrigins: how many; reprints and one wire's reports count as one
// Columns: subject, relation, object, origins, sources, claims, outlets
WITH 2 AS minOrigins
MATCH (subject:Entity)-[fact WHERE fact.origins >= minOrigins]->(object)
MATCH (c:Claim {relation: type(fact)})-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object), (article:Article)-[:HAS_SENTENCE]->(:Sentence)-[:SUPPORTS]->(c)
WITH subject, fact, object, article ORDER BY article.published, article.id
RETURN
  subject.name AS subject, type(fact) AS relation, coalesce(object.name, object.text) AS object,
  fact.origins AS origins, fact.sources AS sources, fact.claims AS claims, collect(DISTINCT article.publisher) AS outlets
ORDER BY origins DESC, claims DESC, subject, relation, object
LIMIT 200
