// What do the facts say about one thing?
// $name: part of its name
// Columns: subject, relation, object, status, claims, sources, confidence, firstReported
WITH 'Darchiev' AS name
MATCH (thing:Entity)
WHERE any(n IN coalesce(thing.name, '') + coalesce(thing.aliases, []) WHERE toLower(n) CONTAINS toLower(name))
MATCH (thing)-[fact WHERE fact.claims IS NOT NULL]-()
WITH DISTINCT fact, startNode(fact) AS subject, endNode(fact) AS object
RETURN
  subject.name AS subject, type(fact) AS relation, coalesce(object.name, object.text) AS object, fact.status AS status,
  fact.claims AS claims, fact.sources AS sources, fact.confidence AS confidence, fact.firstReported AS firstReported
ORDER BY relation, subject, object
