// How many loads there were, how many transactions the last one took so far, and whether it came to its end.
// Columns: generation, step, finished
MATCH (l:DragomanLoad {id: 'load'})
RETURN l.generation AS generation, coalesce(l.step, 0) AS step, l.finished AS finished
