// How many loads there were, and whether the last one came to its end.
// Columns: generation, finished
MATCH (l:DragomanLoad {id: 'load'})
RETURN l.generation AS generation, l.finished AS finished
