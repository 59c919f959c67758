// Which facts rest on one origin only, however many print it?
// Columns: subject, relation, object, claims, sources, origins, confidence
MATCH (subject:Entity)-[fact WHERE fact.claims IS NOT NULL]->(object)
WHERE fact.origins = 1
RETURN
  subject.name AS subject, type(fact) AS relation, coalesce(object.name, object.text) AS object,
  fact.claims AS claims, fact.sources AS sources, fact.origins AS origins, fact.confidence AS confidence
ORDER BY claims DESC, subject, relation, object
LIMIT 200
