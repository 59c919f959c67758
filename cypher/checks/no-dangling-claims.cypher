// Each claim has one subject and one object.
// Columns: claim, relation, subjects, objects
MATCH (c:Claim:Dragoman)
WITH c, COUNT { (c)-[:SUBJECT]->() } AS subjects, COUNT { (c)-[:OBJECT]->() } AS objects
WHERE subjects <> 1 OR objects <> 1
RETURN c.id AS claim, c.relation AS relation, subjects, objects
