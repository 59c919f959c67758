// Which meeting follows which?
// Columns: date, meeting, before, beforeDate, sentences
MATCH (meeting:Meeting)-[:FOLLOWS]->(before:Meeting)
MATCH (c:Claim {relation: 'FOLLOWS'})-[:SUBJECT]->(meeting), (c)-[:OBJECT]->(before), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
WITH meeting, before, sentence ORDER BY sentence.id
RETURN
  meeting.date AS date, meeting.name AS meeting, before.name AS before, before.date AS beforeDate,
  collect(DISTINCT sentence.text) AS sentences
ORDER BY date, meeting, beforeDate
