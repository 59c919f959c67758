// Of which facts do several articles repeat one origin?
// Columns: subject, relation, object, claims, sources, origins, outlets
MATCH (subject:Entity)-[fact WHERE fact.claims IS NOT NULL]->(object)
WHERE fact.claims > fact.origins
MATCH (c:Claim {relation: type(fact)})-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
WITH subject, fact, object, article ORDER BY article.published, article.id
RETURN
  subject.name AS subject, type(fact) AS relation, coalesce(object.name, object.text) AS object,
  fact.claims AS claims, fact.sources AS sources, fact.origins AS origins, collect(DISTINCT article.publisher) AS outlets
ORDER BY claims DESC, subject, relation, object
