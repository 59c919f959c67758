// Keeps nodes that no article supports any more but other people added something to: under the label Unsupported, with id and name.
// $rows: label, id, labels, properties, with null for all that are ours but the name
// Columns: none
WITH [{label: 'Person', id: 'example', labels: ['Person', 'Entity'], properties: {dragoman: ['Person', 'name']}}] AS rows
UNWIND rows AS row
MATCH (n:Dragoman {id: row.id}) WHERE n.dragoman[0] = row.label
REMOVE n:$(row.labels)
SET n:Unsupported, n += row.properties
