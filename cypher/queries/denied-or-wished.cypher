// What was denied, demanded or wished for, and so is no fact?
// Columns: subject, relation, object, modality, speaker, outlet, published, sentence
MATCH (c:Claim)
WHERE NOT c.modality IN ['asserted', 'planned', 'ongoing']
MATCH (c)-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker)
RETURN
  subject.name AS subject, c.relation AS relation, coalesce(object.name, object.text) AS object, c.modality AS modality,
  speaker.name AS speaker, article.publisher AS outlet, article.published AS published, sentence.text AS sentence
ORDER BY subject, relation, object, published, outlet, sentence
