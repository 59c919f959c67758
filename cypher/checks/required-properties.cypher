// Each node has what its kind must have.
// Columns: kind, id, missing
UNWIND [
  ['Entity', ['name', 'aliases']], ['Office', ['title']], ['Article', ['text', 'path', 'sha256', 'page']],
  ['Publisher', ['name']], ['Sentence', ['index', 'start', 'end', 'text']], ['Statement', ['text', 'direct']],
  ['Claim', ['relation', 'polarity', 'modality', 'rule', 'confidence', 'evidence', 'start', 'end']]
] AS kind
MATCH (n:Dragoman)
WHERE kind[0] IN labels(n)
WITH n, kind[0] AS kind, [p IN kind[1] WHERE n[p] IS NULL] AS missing
WHERE size(missing) > 0
RETURN kind, n.id AS id, missing
