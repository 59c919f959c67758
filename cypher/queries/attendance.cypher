// Who attended a meeting, in whose delegation and for whom?
// Columns: date, meeting, party, kind, status, leaders, members, sides
MATCH (party)-[attended:ATTENDED]->(meeting:Meeting)
OPTIONAL MATCH (leader:Person)-[:LEADS]->(party)
WITH party, attended, meeting, collect(DISTINCT leader.name) AS leaders
OPTIONAL MATCH (member:Person)-[:MEMBER_OF]->(party)
WITH party, attended, meeting, leaders, collect(DISTINCT member.name) AS members
OPTIONAL MATCH (party)-[:REPRESENTS]->(side)
RETURN
  meeting.date AS date, meeting.name AS meeting, party.name AS party, party.dragoman[0] AS kind, attended.status AS status,
  leaders, members, collect(DISTINCT side.name) AS sides
ORDER BY date, meeting, kind, party
