// Who put whom under sanctions?
// Columns: subject, object, measure, sources, outlet, published, sentence
MATCH (subject)-[fact:SANCTIONED]->(object)
MATCH (c:Claim {relation: 'SANCTIONED'})-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
RETURN
  subject.name AS subject, object.name AS object, fact.measure AS measure, fact.sources AS sources, article.publisher AS outlet, article.published AS published, sentence.text AS sentence
ORDER BY subject, object, published, outlet, sentence
