// Writes topics: creates the missing ones, changes the others. What other people added to them stays.
// $rows: id; properties, with null for those to take away; "dragoman" names the label and the properties that are ours
// Columns: none
WITH [{id: 'example', properties: {dragoman: ['Topic']}}] AS rows
UNWIND rows AS row
MERGE (n:Topic:Dragoman {id: row.id})
SET n:Entity, n += row.properties
