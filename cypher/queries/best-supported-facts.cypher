// Which facts do the most independent origins support?
// Columns: subject, relation, object, claims, sources, origins, confidence, firstReported, lastReported
MATCH (subject:Entity)-[fact WHERE fact.claims IS NOT NULL]->(object)
RETURN
  subject.name AS subject, type(fact) AS relation, coalesce(object.name, object.text) AS object,
  fact.claims AS claims, fact.sources AS sources, fact.origins AS origins, fact.confidence AS confidence,
  fact.firstReported AS firstReported, fact.lastReported AS lastReported
ORDER BY origins DESC, sources DESC, claims DESC, subject, relation, object
LIMIT 50
