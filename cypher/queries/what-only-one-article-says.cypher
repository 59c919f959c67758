// What would go with one article: the facts that only it supports?
// $article: its id; null for all
// Columns: subject, relation, object, sentence
WITH null AS article
MATCH (report:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c:Claim)
WHERE report.id = article OR article IS NULL
MATCH (c)-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object)
MATCH (subject)-[fact]->(object)
WHERE type(fact) = c.relation AND NOT EXISTS {
  MATCH (subject)<-[:SUBJECT]-(d:Claim {relation: type(fact)})-[:OBJECT]->(object)
  MATCH (d)<-[:SUPPORTS]-(:Sentence)<-[:HAS_SENTENCE]-(other:Article)
  WHERE other <> report
}
RETURN DISTINCT
  subject.name AS subject, type(fact) AS relation, coalesce(object.name, object.text) AS object,
  sentence.text AS sentence
ORDER BY subject, relation, object, sentence
