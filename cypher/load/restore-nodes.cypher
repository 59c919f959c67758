// Gives nodes back the labels they lost: those kept for other people's sake, and those somebody took a label from.
// $rows: label, id, labels
// Columns: none
WITH [{label: 'Person', id: 'example', labels: ['Person', 'Entity']}] AS rows
UNWIND rows AS row
MATCH (n:Dragoman {id: row.id}) WHERE n.dragoman[0] = row.label
REMOVE n:Unsupported
SET n:$(row.labels)
