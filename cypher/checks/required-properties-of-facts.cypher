// Each fact says how many claims, sources and origins it has, how sure it is, and whether it is disputed.
// Columns: subject, relation, object, missing
MATCH (subject:Dragoman)-[fact]->(object:Dragoman)
WHERE fact.dragoman IS NOT NULL AND NOT type(fact) IN ['HAS_SENTENCE', 'PUBLISHED_BY', 'DUPLICATES', 'MENTIONS', 'SUBJECT', 'OBJECT', 'SUPPORTS', 'ATTRIBUTED_TO', 'CONFLICTS_WITH', 'ABOUT']
WITH subject, fact, object,
  [p IN ['id', 'claims', 'sources', 'origins', 'confidence', 'disputed'] WHERE fact[p] IS NULL] AS missing
WHERE size(missing) > 0 OR NOT 0 <= fact.confidence <= 1
RETURN subject.name AS subject, type(fact) AS relation, coalesce(object.name, object.text) AS object, missing
