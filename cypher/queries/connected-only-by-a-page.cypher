// Are two things connected by nothing but a page or an outlet that names both?
// $first, $second: part of their names
// Columns: first, second, byFacts, pages, outlets
WITH 'Bhutto' AS first, 'Istanbul' AS second
MATCH (a:Entity)
WHERE any(n IN coalesce(a.name, '') + coalesce(a.aliases, []) WHERE toLower(n) CONTAINS toLower(first))
MATCH (b:Entity)
WHERE b <> a AND any(n IN coalesce(b.name, '') + coalesce(b.aliases, []) WHERE toLower(n) CONTAINS toLower(second))
MATCH (a)<-[:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(one:Article)
WITH DISTINCT a, b, one
MATCH (b)<-[:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(other:Article)
WHERE one.page = other.page OR one.publisher = other.publisher
WITH a, b, one, other ORDER BY one.path, one.publisher
WITH a, b,
  collect(DISTINCT CASE WHEN one.page = other.page THEN one.path END) AS pages,
  collect(DISTINCT CASE WHEN one.publisher = other.publisher THEN one.publisher END) AS outlets
RETURN
  a.name AS first, b.name AS second,
  EXISTS { (a)-[f1 WHERE f1.claims IS NOT NULL]-(b) }
    OR EXISTS { (a)-[f2 WHERE f2.claims IS NOT NULL]-(between:Entity)-[f3 WHERE f3.claims IS NOT NULL]-(b) WHERE NOT between:Country } AS byFacts,
  pages, outlets
ORDER BY first, second
