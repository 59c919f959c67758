// When did two countries meet, also through delegations, officials and bodies?
// $one, $other: part of their names
// Columns: date, meeting, status, places
:param one => 'Russia';
:param other => 'United States';
MATCH (one:Country), (other:Country)
WHERE one <> other AND (any(n IN coalesce(one.name, '') + coalesce(one.aliases, []) WHERE toLower(n) CONTAINS toLower($one))) AND (any(n IN coalesce(other.name, '') + coalesce(other.aliases, []) WHERE toLower(n) CONTAINS toLower($other)))
MATCH (meeting:Meeting)
WHERE EXISTS { (meeting)<-[:ATTENDED]-()-[:REPRESENTS|MEMBER_OF|LEADS|HOLDS|OF*0..3]->(one) }
  AND EXISTS { (meeting)<-[:ATTENDED]-()-[:REPRESENTS|MEMBER_OF|LEADS|HOLDS|OF*0..3]->(other) }
OPTIONAL MATCH (meeting)-[:HELD_IN]->(place)
RETURN meeting.date AS date, meeting.name AS meeting, meeting.status AS status, collect(DISTINCT place.name) AS places
ORDER BY date, meeting
