// Writes HAS_SENTENCE relationships: creates the missing ones, changes the others.
// $rows: sourceLabel, source, targetLabel, target, id; properties, with null for those to take away; "dragoman" names the type and the properties that are ours
// Columns: none
WITH [{sourceLabel: 'Article', source: 'a', targetLabel: 'Sentence', target: 'b', id: 'example', properties: {dragoman: ['HAS_SENTENCE']}}] AS rows
UNWIND rows AS row
MATCH (source:Dragoman {id: row.source}) WHERE source.dragoman[0] = row.sourceLabel
MATCH (target:Dragoman {id: row.target}) WHERE target.dragoman[0] = row.targetLabel
MERGE (source)-[r:HAS_SENTENCE {id: row.id}]->(target)
SET r += row.properties
