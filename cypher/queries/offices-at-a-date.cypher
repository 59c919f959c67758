// Who held which office on a given day, as far as was reported by then?
// $date: an ISO date
// Columns: person, office, since, until, standing, firstReported
WITH '2025-04-15' AS date
MATCH (person:Person)-[holds:HOLDS]->(office:Office)
WHERE (holds.firstReported IS NULL OR holds.firstReported <= date)
  AND (holds.since IS NULL OR NOT holds.since =~ '\\d{4}.*' OR holds.since <= date)
  AND (holds.until IS NULL OR (holds.until =~ '\\d{4}.*' AND holds.until >= date))
RETURN
  person.name AS person, office.name AS office, holds.since AS since, holds.until AS until, holds.standing AS standing,
  holds.firstReported AS firstReported
ORDER BY person, office
