// Who appointed whom to which office?
// Columns: subject, object, office, sources, outlet, published, sentence
MATCH (subject)-[fact:APPOINTED]->(object)
MATCH (c:Claim {relation: 'APPOINTED'})-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
RETURN
  subject.name AS subject, object.name AS object, fact.office AS office, fact.sources AS sources, article.publisher AS outlet, article.published AS published, sentence.text AS sentence
ORDER BY subject, object, published, outlet, sentence
