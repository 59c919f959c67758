// What was on the agenda of which meeting?
// Columns: meeting, date, topic, claims, sources, sentences
MATCH (meeting:Meeting)-[discussed:DISCUSSED]->(topic:Topic)
MATCH (c:Claim {relation: 'DISCUSSED'})-[:SUBJECT]->(meeting), (c)-[:OBJECT]->(topic), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
WITH meeting, topic, discussed, sentence ORDER BY sentence.id
RETURN
  meeting.name AS meeting, meeting.date AS date, topic.name AS topic, discussed.claims AS claims, discussed.sources AS sources,
  collect(DISTINCT sentence.text) AS sentences
ORDER BY date, meeting, sources DESC, topic
