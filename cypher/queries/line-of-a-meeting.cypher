// How did the status of a meeting move from report to report, and which sentence says each step?
// $date: the beginning of its ISO date
// $name: or part of its name; something that no name holds, to go by the date alone
// Columns: meeting, date, published, outlet, status, relation, sentence, rule
:param date => '2025-04-10';
:param name => '\n';
MATCH (meeting:Meeting)
WHERE meeting.date STARTS WITH $date OR any(n IN coalesce(meeting.name, '') + coalesce(meeting.aliases, []) WHERE toLower(n) CONTAINS toLower($name))
MATCH (c:Claim)-[:SUBJECT|OBJECT]->(meeting), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
WITH meeting, article, sentence, c,
  CASE c.modality WHEN 'asserted' THEN 'held' ELSE c.modality END AS status
ORDER BY meeting.date, meeting.id, article.published, article.id, sentence.index, c.relation, c.id
RETURN
  meeting.name AS meeting, meeting.date AS date, article.published AS published, article.publisher AS outlet,
  status, c.relation AS relation, sentence.text AS sentence, c.rule AS rule
