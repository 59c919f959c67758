// Removes relationships that no article supports any more.
// $rows: sourceLabel, source, type, id
// Columns: none
WITH [{sourceLabel: 'Person', source: 'a', type: 'HOLDS', id: 'example'}] AS rows
UNWIND rows AS row
MATCH (source:Dragoman {id: row.source})-[r]->(:Dragoman)
WHERE source.dragoman[0] = row.sourceLabel AND type(r) = row.type AND r.id = row.id AND r.dragoman IS NOT NULL
DELETE r
