// Each fact says how many claims, sources and origins it has, how sure it is, and whether it is disputed.
// Columns: subject, relation, object, missing
MATCH (subject:Dragoman)-[fact]->(object:Dragoman)
WHERE fact.dragoman IS NOT NULL AND type(fact) IN ['HOLDS', 'OF', 'ACCREDITED_TO', 'LEADS', 'MEMBER_OF', 'REPRESENTS', 'ATTENDED', 'MEDIATED', 'HOSTED', 'HELD_IN', 'FOLLOWS', 'DISCUSSED', 'EXCLUDED', 'RESTRICTED', 'OWNS', 'LOCATED_IN', 'EXPELLED', 'SANCTIONED', 'APPOINTED', 'SIGNED', 'ANNOUNCED', 'SAID']
WITH subject, fact, object,
  [p IN ['id', 'claims', 'sources', 'origins', 'confidence', 'disputed'] WHERE fact[p] IS NULL] AS missing
WHERE size(missing) > 0 OR NOT 0 <= fact.confidence <= 1
RETURN subject.name AS subject, type(fact) AS relation, coalesce(object.name, object.text) AS object, missing
