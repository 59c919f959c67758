// The number of claims that a fact carries is the number there is; sources and origins are no more than claims.
// Columns: subject, relation, object, says, claims
MATCH (subject:Dragoman)-[fact]->(object:Dragoman)
WHERE fact.dragoman IS NOT NULL AND NOT type(fact) IN ['HAS_SENTENCE', 'PUBLISHED_BY', 'DUPLICATES', 'MENTIONS', 'SUBJECT', 'OBJECT', 'SUPPORTS', 'ATTRIBUTED_TO', 'CONFLICTS_WITH', 'ABOUT']
WITH subject, fact, object, COUNT {
  MATCH (subject)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(object)
  WHERE c.relation = type(fact) AND c.modality IN ['asserted', 'planned', 'ongoing']
} AS claims
WHERE fact.claims <> claims OR fact.sources > fact.claims OR fact.origins > fact.claims
RETURN subject.name AS subject, type(fact) AS relation, coalesce(object.name, object.text) AS object, fact.claims AS says, claims
