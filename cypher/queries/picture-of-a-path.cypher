// How are two things connected by facts, as a picture?
// $from, $to: part of their names; of several, the most often named is taken
// Columns: picture
:param from => 'Darchiev';
:param to => 'Riyadh';
MATCH (from:Entity)
WHERE any(n IN coalesce(from.name, '') + coalesce(from.aliases, []) WHERE toLower(n) CONTAINS toLower($from))
WITH from ORDER BY COUNT { (from)<-[:MENTIONS]-() } DESC, from.id LIMIT 1
MATCH (to:Entity)
WHERE to <> from AND any(n IN coalesce(to.name, '') + coalesce(to.aliases, []) WHERE toLower(n) CONTAINS toLower($to))
WITH from, to ORDER BY COUNT { (to)<-[:MENTIONS]-() } DESC, to.id LIMIT 1
MATCH picture = allShortestPaths((from)-[:HOLDS|OF|ACCREDITED_TO|LEADS|MEMBER_OF|REPRESENTS|ATTENDED|MEDIATED|HOSTED|HELD_IN|FOLLOWS|DISCUSSED|EXCLUDED|RESTRICTED|OWNS|LOCATED_IN|EXPELLED|SANCTIONED|APPOINTED|SIGNED|ANNOUNCED|SAID*..8]-(to))
RETURN picture
LIMIT 20
