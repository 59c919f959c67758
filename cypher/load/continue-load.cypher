// Goes on with a load, unless another began; until the end of the transaction no other can.
// $generation: this load's
// $finished: whether this is its last transaction
// Columns: generation; no row when another load began
WITH 1 AS generation, false AS finished
MATCH (l:DragomanLoad {id: 'load'})
SET l.finished = finished, l.step = coalesce(l.step, 0) + 1
WITH l, generation
WHERE l.generation = generation
RETURN l.generation AS generation
