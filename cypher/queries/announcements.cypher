// Who announced which meeting?
// Columns: subject, object, date, sources, outlet, published, sentence
MATCH (subject)-[fact:ANNOUNCED]->(object)
MATCH (c:Claim {relation: 'ANNOUNCED'})-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
RETURN
  subject.name AS subject, object.name AS object, object.date AS date, fact.sources AS sources, article.publisher AS outlet, article.published AS published, sentence.text AS sentence
ORDER BY subject, object, published, outlet, sentence
