// What is around one thing, as a picture?
// $name: part of its name; of several, the most often named is taken
// Columns: picture
WITH 'Darchiev' AS name
MATCH (thing:Entity)
WHERE any(n IN coalesce(thing.name, '') + coalesce(thing.aliases, []) WHERE toLower(n) CONTAINS toLower(name))
WITH thing ORDER BY COUNT { (thing)<-[:MENTIONS]-() } DESC, thing.id LIMIT 1
MATCH picture = (thing)-[fact]-(:Entity)
RETURN picture
ORDER BY fact.claims DESC, fact.id
LIMIT 60
