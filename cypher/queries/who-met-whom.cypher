// Who met whom: persons and sides that attended the same meeting?
// Columns: date, meeting, status, one, other
MATCH (one)-[a:ATTENDED]->(meeting:Meeting)<-[b:ATTENDED]-(other)
WHERE one.id < other.id AND labels(one) = labels(other)
RETURN
  meeting.date AS date, meeting.name AS meeting, meeting.status AS status, one.name AS one, other.name AS other
ORDER BY date, meeting, one, other
