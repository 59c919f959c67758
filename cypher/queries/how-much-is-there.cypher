// How much is there, of each kind of thing, fact and evidence?
// Columns: layer, kind, number
CALL () {
  MATCH (n:Dragoman)
  WITH CASE WHEN n:Entity THEN '1 things' ELSE '3 evidence' END AS layer, n
  RETURN layer, n.dragoman[0] AS kind, count(n) AS number
  UNION ALL
  MATCH (:Entity)-[fact]->(object)
  WHERE object:Entity OR object:Statement
  RETURN '2 facts' AS layer, type(fact) AS kind, count(fact) AS number
}
RETURN layer, kind, number
ORDER BY layer, number DESC, kind
