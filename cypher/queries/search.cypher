// What is called something like this, in any spelling?
// $words: words; a tilde after one allows for misspelling
// Columns: score, kind, name, aliases, facts
WITH 'Darchiyev~' AS words
CALL db.index.fulltext.queryNodes('names', words) YIELD node, score
RETURN
  score, node.dragoman[0] AS kind, node.name AS name, node.aliases AS aliases, COUNT { (node)-[fact WHERE fact.claims IS NOT NULL]-() } AS facts
ORDER BY score DESC, name
LIMIT 25
