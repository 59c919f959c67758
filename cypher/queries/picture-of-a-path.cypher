// How are two things connected by facts, as a picture?
// $from, $to: part of their names; of several, the most often named is taken
// Columns: picture
WITH 'Darchiev' AS from, 'Riyadh' AS to
MATCH (start:Entity)
WHERE any(n IN coalesce(start.name, '') + coalesce(start.aliases, []) WHERE toLower(n) CONTAINS toLower(from))
WITH to, start ORDER BY COUNT { (start)<-[:MENTIONS]-() } DESC, start.id LIMIT 1
MATCH (goal:Entity)
WHERE goal <> start AND any(n IN coalesce(goal.name, '') + coalesce(goal.aliases, []) WHERE toLower(n) CONTAINS toLower(to))
WITH start, goal ORDER BY COUNT { (goal)<-[:MENTIONS]-() } DESC, goal.id LIMIT 1
MATCH picture = allShortestPaths((start)-[:HOLDS|OF|ACCREDITED_TO|LEADS|MEMBER_OF|REPRESENTS|ATTENDED|MEDIATED|HOSTED|HELD_IN|FOLLOWS|DISCUSSED|EXCLUDED|RESTRICTED|OWNS|LOCATED_IN|EXPELLED|SANCTIONED|APPOINTED|SIGNED|ANNOUNCED|SAID*..8]-(goal))
RETURN picture
LIMIT 20
