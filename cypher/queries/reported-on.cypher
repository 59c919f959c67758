// What did our sources say on a given day, of which day and in whose words?
// $date: an ISO date
// Columns: outlet, subject, relation, object, modality, happened, speaker, sentence
WITH '2025-04-09' AS date
MATCH (article:Article {published: date})-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c:Claim)
MATCH (c)-[:SUBJECT]->(subject:Entity), (c)-[:OBJECT]->(object)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker:Entity)
WITH article, sentence, sentence.index AS place, c, subject, object, speaker
RETURN
  article.publisher AS outlet, subject.name AS subject, c.relation AS relation, coalesce(object.name, object.text) AS object,
  c.modality AS modality, coalesce(c.date, object.date, subject.date) AS happened, speaker.name AS speaker, sentence.text AS sentence
ORDER BY outlet, place, relation, subject, object
LIMIT 500
