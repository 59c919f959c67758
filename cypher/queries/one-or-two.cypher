// Are two names one thing or two, and why?
// $one, $other: names as they stand in the articles
// $kind: a label, such as Office; null for all
// Columns: kind, first, second, same, reasons, refused
WITH 'State Department' AS one, 'Russian Foreign Ministry' AS other, null AS kind
MATCH (a:Entity), (b:Entity)
WHERE any(n IN coalesce(a.name, '') + coalesce(a.aliases, []) WHERE toLower(n) = toLower(one))
  AND any(n IN coalesce(b.name, '') + coalesce(b.aliases, []) WHERE toLower(n) = toLower(other))
  AND a.dragoman[0] = b.dragoman[0] AND (kind IS NULL OR a.dragoman[0] = kind)
RETURN
  a.dragoman[0] AS kind, a.name AS first, b.name AS second, a = b AS same,
  CASE WHEN a = b THEN coalesce(a.mergeReasons, []) ELSE [] END AS reasons,
  [r IN coalesce(a.refusedMerges, []) + coalesce(b.refusedMerges, []) WHERE any(n IN coalesce(b.aliases, []) WHERE r CONTAINS n) AND any(n IN coalesce(a.aliases, []) WHERE r CONTAINS n)] AS refused
ORDER BY kind, first, second
