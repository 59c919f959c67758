// Which facts would be gone if one outlet were not believed?
// $outlet: the outlet's name
// Columns: subject, relation, object, sentence
WITH 'RBC-Ukraine' AS outlet
MATCH (subject:Entity)-[fact WHERE fact.claims IS NOT NULL]->(object)
MATCH (c:Claim {relation: type(fact)})-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
WHERE c.modality IN ['asserted', 'planned', 'ongoing']
WITH outlet, subject, fact, object, article, sentence ORDER BY article.published, article.id, sentence.index
WITH outlet, subject, fact, object, collect(coalesce(article.publisher, '')) AS outlets, collect(sentence.text) AS sentences
WHERE all(one IN outlets WHERE one = outlet)
RETURN
  subject.name AS subject, type(fact) AS relation, coalesce(object.name, object.text) AS object, sentences[0] AS sentence
ORDER BY subject, relation, object
LIMIT 200
