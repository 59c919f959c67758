// Begins a load, unless another wrote something since this one looked; until the end of the transaction no other can.
// $expected: the generation that this one found
// $step: how many transactions that one had taken
// Columns: generation; no row when another load wrote
WITH 0 AS expected, 0 AS step
MERGE (l:DragomanLoad {id: 'load'})
ON CREATE SET l.generation = 0
SET l.finished = false
WITH l, expected, step
WHERE l.generation = expected AND coalesce(l.step, 0) = step
SET l.generation = expected + 1, l.step = 0
RETURN l.generation AS generation
