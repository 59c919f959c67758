// No fact joins a thing with itself, and no meeting follows one that follows it.
// Columns: subject, relation
MATCH (subject:Dragoman)-[fact]->(object:Dragoman)
WHERE fact.dragoman IS NOT NULL
  AND ((subject = object AND NOT type(fact) IN ['HAS_SENTENCE', 'PUBLISHED_BY', 'DUPLICATES', 'MENTIONS', 'SUBJECT', 'OBJECT', 'SUPPORTS', 'ATTRIBUTED_TO', 'CONFLICTS_WITH', 'ABOUT'])
    OR (type(fact) = 'FOLLOWS' AND EXISTS { (object)-[:FOLLOWS]->(subject) }))
RETURN subject.name AS subject, type(fact) AS relation
