// No fact joins a thing with itself, and no meeting follows one that follows it.
// Columns: subject, relation
MATCH (subject:Dragoman)-[fact]->(object:Dragoman)
WHERE fact.dragoman IS NOT NULL
  AND ((subject = object AND type(fact) IN ['HOLDS', 'OF', 'ACCREDITED_TO', 'LEADS', 'MEMBER_OF', 'REPRESENTS', 'ATTENDED', 'MEDIATED', 'HOSTED', 'HELD_IN', 'FOLLOWS', 'DISCUSSED', 'EXCLUDED', 'RESTRICTED', 'OWNS', 'LOCATED_IN', 'EXPELLED', 'SANCTIONED', 'APPOINTED', 'SIGNED', 'ANNOUNCED', 'SAID'])
    OR (type(fact) = 'FOLLOWS' AND EXISTS { (object)-[:FOLLOWS]->(subject) }))
RETURN subject.name AS subject, type(fact) AS relation
