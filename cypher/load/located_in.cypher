// Writes LOCATED_IN relationships: creates the missing ones, changes the others.
// $rows: sourceLabel, source, targetLabel, target, id; properties, with null for those to take away; "dragoman" names the type and the properties that are ours
// Columns: none
WITH [{sourceLabel: 'Property', source: 'a', targetLabel: 'Place', target: 'b', id: 'example', properties: {dragoman: ['LOCATED_IN']}}] AS rows
UNWIND rows AS row
MATCH (source:Dragoman {id: row.source}) WHERE source.dragoman[0] = row.sourceLabel
MATCH (target:Dragoman {id: row.target}) WHERE target.dragoman[0] = row.targetLabel
MERGE (source)-[r:LOCATED_IN {id: row.id}]->(target)
SET r += row.properties
