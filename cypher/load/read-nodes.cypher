// All nodes that Dragoman keeps here, with what other people added to them.
// Columns: labels, properties
MATCH (n:Dragoman)
RETURN labels(n) AS labels, properties(n) AS properties
