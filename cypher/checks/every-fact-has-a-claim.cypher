// Each fact rests on at least one claim that is neither denied nor wished.
// Columns: subject, relation, object, fact
MATCH (subject:Dragoman)-[fact]->(object:Dragoman)
WHERE fact.dragoman IS NOT NULL AND NOT type(fact) IN ['HAS_SENTENCE', 'PUBLISHED_BY', 'DUPLICATES', 'MENTIONS', 'SUBJECT', 'OBJECT', 'SUPPORTS', 'ATTRIBUTED_TO', 'CONFLICTS_WITH', 'ABOUT']
  AND NOT EXISTS {
    MATCH (subject)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(object)
    WHERE c.relation = type(fact) AND c.modality IN ['asserted', 'planned', 'ongoing']
  }
RETURN subject.name AS subject, type(fact) AS relation, coalesce(object.name, object.text) AS object, fact.id AS fact
