// What is called something like this, in any spelling?
// $words: words; a tilde after one allows for misspelling
// Columns: score, kind, name, aliases, facts
WITH 'Darchiyev~' AS words
CALL db.index.fulltext.queryNodes('names', words) YIELD node, score
RETURN
  score, node.dragoman[0] AS kind, node.name AS name, node.aliases AS aliases, COUNT { (node)-[:HOLDS|OF|ACCREDITED_TO|LEADS|MEMBER_OF|REPRESENTS|ATTENDED|MEDIATED|HOSTED|HELD_IN|FOLLOWS|DISCUSSED|EXCLUDED|RESTRICTED|OWNS|LOCATED_IN|EXPELLED|SANCTIONED|APPOINTED|SIGNED|ANNOUNCED|SAID]-() } AS facts
ORDER BY score DESC, name
LIMIT 25
