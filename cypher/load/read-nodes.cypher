// All nodes that Dragoman keeps here, with what other people added to them.
// Columns: labels, properties, held: whether other people's relationships hang on a node that no article supports any more
MATCH (n:Dragoman)
WHERE n.dragoman IS NOT NULL AND n.id IS NOT NULL
RETURN labels(n) AS labels, properties(n) AS properties, n:Unsupported AND EXISTS { (n)--() } AS held
