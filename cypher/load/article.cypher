// Writes articles: creates the missing ones, changes the others. What other people added to them stays.
// $rows: id; properties, with null for those to take away; "dragoman" names the label and the properties that are ours
// Columns: none
:param rows => [{id: 'example', properties: {dragoman: ['Article']}}];
UNWIND $rows AS row
MERGE (n:Article:Dragoman {id: row.id})
SET n += row.properties
