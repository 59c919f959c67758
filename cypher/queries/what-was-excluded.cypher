// What was said to be off the agenda, and who said so?
// Columns: meeting, date, topic, speaker, outlet, published, sentence, claims, article
MATCH (meeting:Meeting)-[excluded:EXCLUDED]->(topic:Topic)
MATCH (c:Claim {relation: 'EXCLUDED'})-[:SUBJECT]->(meeting), (c)-[:OBJECT]->(topic), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker)
RETURN
  meeting.name AS meeting, meeting.date AS date, topic.name AS topic, speaker.name AS speaker, article.publisher AS outlet, article.published AS published, sentence.text AS sentence, excluded.claims AS claims, article.id AS article
ORDER BY date, topic, published, outlet, sentence
