// How did the status of a meeting move from report to report, and which sentence says each step?
// $date: the beginning of its ISO date
// $name: or part of its name; null to go by the date alone
// Columns: meeting, date, reported, status, outlet, sentence
WITH '2025-04-10' AS date, null AS name
MATCH (meeting:Meeting)
WHERE meeting.date STARTS WITH date OR any(n IN coalesce(meeting.name, '') + coalesce(meeting.aliases, []) WHERE toLower(n) CONTAINS toLower(name))
UNWIND range(0, size(coalesce(meeting.statusLine, [])) - 1) AS place
WITH meeting, place, meeting.statusLine[place] AS step
OPTIONAL MATCH (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:MENTIONS]->(meeting)
WHERE step ENDS WITH ': ' + sentence.text
WITH meeting, place, step, head(collect(article)) AS article, head(collect(sentence)) AS sentence
ORDER BY meeting.date, meeting.id, place
RETURN
  meeting.name AS meeting, meeting.date AS date, split(step, ' ')[0] AS reported, split(step, ' ')[1] AS status,
  coalesce(article.publisher, article.title, article.id) AS outlet, coalesce(sentence.text, step) AS sentence
