// Which offices are there, whose are they, to whom are they sent, and who holds them?
// Columns: office, title, of, to, holders
MATCH (office:Office)
OPTIONAL MATCH (office)-[:OF]->(of)
WITH office, collect(DISTINCT of.name) AS of
OPTIONAL MATCH (office)-[:ACCREDITED_TO]->(to)
WITH office, of, collect(DISTINCT to.name) AS to
OPTIONAL MATCH (person:Person)-[holds:HOLDS]->(office)
WITH office, of, to, person, holds ORDER BY person.name
RETURN
  office.name AS office, office.title AS title, of, to,
  collect(DISTINCT person.name + coalesce(' (' + holds.standing + ')', '')) AS holders
ORDER BY office
