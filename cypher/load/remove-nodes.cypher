// Removes nodes that no article supports any more, but none that other people's relationships hang on.
// $rows: label, id
// Columns: none
WITH [{label: 'Person', id: 'example'}] AS rows
UNWIND rows AS row
MATCH (n:Dragoman {id: row.id})
WHERE n.dragoman[0] = row.label AND NOT EXISTS { (n)--() }
DELETE n
