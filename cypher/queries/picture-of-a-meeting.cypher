// What is around a meeting, as a picture: who came, led and hosted, where, what was on the agenda and what off it?
// $date: the beginning of its ISO date
// Columns: picture
WITH '2025-04-10' AS date
MATCH (meeting:Meeting)
WHERE meeting.date STARTS WITH date
CALL (meeting) {
  MATCH picture = (meeting)-[]-(:Entity)
  RETURN picture
  UNION
  MATCH picture = (meeting)-[:ATTENDED]-(:Delegation)-[:LEADS|MEMBER_OF|REPRESENTS]-(:Entity)
  RETURN picture
}
RETURN picture
LIMIT 80
