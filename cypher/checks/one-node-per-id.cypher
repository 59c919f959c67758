// No two nodes of ours have one id.
// Columns: id, nodes
MATCH (n:Dragoman)
WITH n.id AS id, n.dragoman[0] AS kind, count(*) AS nodes
WHERE nodes > 1
RETURN id, nodes
