// Each sentence belongs to one article, and each statement was said by somebody.
// Columns: kind, id
MATCH (n:Dragoman)
WHERE (n:Sentence AND COUNT { (n)<-[:HAS_SENTENCE]-() } <> 1)
  OR (n:Statement AND NOT EXISTS { (n)<-[:OBJECT]-(:Claim {relation: 'SAID'}) })
RETURN n.dragoman[0] AS kind, n.id AS id
