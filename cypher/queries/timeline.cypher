// What happened when, as far as it has a date?
// $from, $to: ISO dates
// Columns: date, kind, what, detail
WITH '2020-01-01' AS from, '2030-12-31' AS to
CALL () {
  MATCH (meeting:Meeting) WHERE meeting.date IS NOT NULL
  OPTIONAL MATCH (meeting)-[:HELD_IN]->(place)
  WITH meeting, collect(DISTINCT place.name) AS places
  RETURN meeting.date AS date, 'meeting' AS kind, meeting.name AS what, [meeting.status] + places AS detail
  UNION
  MATCH (subject:Entity)-[fact WHERE fact.claims IS NOT NULL]->(object)
  WHERE fact.date IS NOT NULL
  RETURN fact.date AS date, type(fact) AS kind, subject.name AS what, [coalesce(object.name, object.text)] AS detail
  UNION
  MATCH (person:Person)-[holds:HOLDS]->(office:Office)
  WHERE holds.since =~ '\\d{4}.*'
  RETURN holds.since AS date, 'takes office' AS kind, person.name AS what, [office.name] AS detail
}
WITH *
WHERE date >= from AND date <= to
RETURN date, kind, what, detail
ORDER BY date, kind, what
