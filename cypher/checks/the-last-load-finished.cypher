// The last load came to its end.
// Columns: generation
MATCH (l:DragomanLoad {id: 'load'})
WHERE NOT l.finished
RETURN l.generation AS generation
