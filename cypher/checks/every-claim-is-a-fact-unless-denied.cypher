// Each claim that is neither denied nor wished stands among the facts, and says of two things what it says.
// Columns: claim, relation, subject, object
MATCH (c:Claim:Dragoman)
WHERE c.modality IN ['asserted', 'planned', 'ongoing']
MATCH (c)-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object)
WHERE subject <> object AND NOT EXISTS { MATCH (subject)-[fact]->(object) WHERE type(fact) = c.relation }
RETURN c.id AS claim, c.relation AS relation, subject.name AS subject, coalesce(object.name, object.text) AS object
