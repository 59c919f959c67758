// Each node of ours has the label of its kind, and things are entities.
// Columns: id, labels
MATCH (n:Dragoman)
WHERE n.dragoman IS NOT NULL AND NOT n:Unsupported
  AND (NOT n.dragoman[0] IN labels(n)
    OR (n.dragoman[0] IN ['Person', 'Office', 'Organization', 'Country', 'Place', 'Property', 'Meeting', 'Delegation', 'Topic', 'Group']
      AND NOT n:Entity))
RETURN n.id AS id, labels(n) AS labels
