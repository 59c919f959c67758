// Begins a load, unless another began since this one looked; until the end of the transaction no other can.
// $expected: the generation that this one found
// Columns: generation; no row when another load began
WITH 0 AS expected
MERGE (l:DragomanLoad {id: 'load'})
ON CREATE SET l.generation = 0
SET l.finished = false
WITH l, expected
WHERE l.generation = expected
SET l.generation = expected + 1
RETURN l.generation AS generation
