// When did two countries meet, also through delegations, officials and bodies?
// $one, $other: part of their names
// Columns: date, meeting, status, places
WITH 'Russia' AS one, 'United States' AS other
MATCH (a:Country), (b:Country)
WHERE a <> b AND (any(n IN coalesce(a.name, '') + coalesce(a.aliases, []) WHERE toLower(n) CONTAINS toLower(one))) AND (any(n IN coalesce(b.name, '') + coalesce(b.aliases, []) WHERE toLower(n) CONTAINS toLower(other)))
MATCH (meeting:Meeting)
WHERE EXISTS { (meeting)<-[:ATTENDED]-()-[:REPRESENTS|MEMBER_OF|LEADS|HOLDS|OF*0..3]->(a) }
  AND EXISTS { (meeting)<-[:ATTENDED]-()-[:REPRESENTS|MEMBER_OF|LEADS|HOLDS|OF*0..3]->(b) }
OPTIONAL MATCH (meeting)-[:HELD_IN]->(place)
RETURN meeting.date AS date, meeting.name AS meeting, meeting.status AS status, collect(DISTINCT place.name) AS places
ORDER BY date, meeting
