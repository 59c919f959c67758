// Who mediated or hosted which meeting?
// Columns: date, meeting, role, who, sources, sentences
MATCH (who)-[fact:MEDIATED|HOSTED]->(meeting:Meeting)
MATCH (c:Claim {relation: type(fact)})-[:SUBJECT]->(who), (c)-[:OBJECT]->(meeting), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
WITH who, fact, meeting, sentence ORDER BY sentence.id
RETURN
  meeting.date AS date, meeting.name AS meeting, type(fact) AS role, who.name AS who, fact.sources AS sources,
  collect(DISTINCT sentence.text) AS sentences
ORDER BY date, meeting, role, who
