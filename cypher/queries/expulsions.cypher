// Who expelled whom?
// Columns: subject, object, number, sources, outlet, published, sentence
MATCH (subject)-[fact:EXPELLED]->(object)
MATCH (c:Claim {relation: 'EXPELLED'})-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
RETURN
  subject.name AS subject, object.name AS object, object.size AS number, fact.sources AS sources, article.publisher AS outlet, article.published AS published, sentence.text AS sentence
ORDER BY subject, object, published, outlet, sentence
