// Which spellings were taken for one and the same, and why?
// $name: part of the name; null for all
// Columns: kind, name, aliases, reasons, refused
WITH 'Darchi' AS name
MATCH (thing:Entity)
WHERE (name IS NULL OR any(n IN coalesce(thing.name, '') + coalesce(thing.aliases, []) WHERE toLower(n) CONTAINS toLower(name)))
  AND (size(coalesce(thing.aliases, [])) > 1 OR thing.mergeReasons IS NOT NULL OR thing.refusedMerges IS NOT NULL)
RETURN
  thing.dragoman[0] AS kind, thing.name AS name, thing.aliases AS aliases,
  coalesce(thing.mergeReasons, []) AS reasons, coalesce(thing.refusedMerges, []) AS refused
ORDER BY kind, name
