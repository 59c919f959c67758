// Writes the relationships of a relation that people taught, here called TAUGHT: creates the missing ones, changes the others.
// The program puts the relation's name in its place, which is checked to be of capital letters, digits and underscores.
// $rows: sourceLabel, source, targetLabel, target, id; properties, with null for those to take away; "dragoman" names the type and the properties that are ours
// Columns: none
WITH [{sourceLabel: 'Country', source: 'a', targetLabel: 'Person', target: 'b', id: 'example', properties: {dragoman: ['TAUGHT']}}] AS rows
UNWIND rows AS row
MATCH (source:Dragoman {id: row.source}) WHERE source.dragoman[0] = row.sourceLabel
MATCH (target:Dragoman {id: row.target}) WHERE target.dragoman[0] = row.targetLabel
MERGE (source)-[r:TAUGHT {id: row.id}]->(target)
SET r += row.properties
