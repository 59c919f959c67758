// Goes on with a load, unless another began; until the end of the transaction no other can.
// $generation: this load's
// $finished: whether this is its last transaction
// Columns: generation; no row when another load began
:param generation => 1;
:param finished => false;
MATCH (l:DragomanLoad {id: 'load'})
SET l.finished = $finished
WITH l
WHERE l.generation = $generation
RETURN l.generation AS generation
