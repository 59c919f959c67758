// Writes ATTRIBUTED_TO relationships: creates the missing ones, changes the others.
// $rows: sourceLabel, source, targetLabel, target, id; properties, with null for those to take away; "dragoman" names the type and the properties that are ours
// Columns: none
WITH [{sourceLabel: 'Claim', source: 'a', targetLabel: 'Person', target: 'b', id: 'example', properties: {dragoman: ['ATTRIBUTED_TO']}}] AS rows
UNWIND rows AS row
MATCH (source:Dragoman {id: row.source}) WHERE source.dragoman[0] = row.sourceLabel
MATCH (target:Dragoman {id: row.target}) WHERE target.dragoman[0] = row.targetLabel
MERGE (source)-[r:ATTRIBUTED_TO {id: row.id}]->(target)
SET r += row.properties
