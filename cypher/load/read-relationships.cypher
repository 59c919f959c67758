// All relationships that Dragoman keeps here, with what other people added to them.
// Columns: type, sourceLabel, source, targetLabel, target, properties
MATCH (source:Dragoman)-[r]->(target:Dragoman)
WHERE r.dragoman IS NOT NULL AND r.id IS NOT NULL
RETURN
  type(r) AS type, source.dragoman[0] AS sourceLabel, source.id AS source,
  target.dragoman[0] AS targetLabel, target.id AS target, properties(r) AS properties
