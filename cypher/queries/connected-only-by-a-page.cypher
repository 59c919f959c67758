// Are two things connected by nothing but a page or an outlet that names both?
// $first, $second: part of their names
// Columns: first, second, byFacts, pages, outlets
:param first => 'Bhutto';
:param second => 'Istanbul';
MATCH (first:Entity)
WHERE any(n IN coalesce(first.name, '') + coalesce(first.aliases, []) WHERE toLower(n) CONTAINS toLower($first))
MATCH (second:Entity)
WHERE second <> first AND any(n IN coalesce(second.name, '') + coalesce(second.aliases, []) WHERE toLower(n) CONTAINS toLower($second))
MATCH (first)<-[:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(one:Article)
WITH DISTINCT first, second, one
MATCH (second)<-[:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(other:Article)
WHERE one.page = other.page OR one.publisher = other.publisher
WITH first, second, one, other ORDER BY one.path, one.publisher
WITH first, second,
  collect(DISTINCT CASE WHEN one.page = other.page THEN one.path END) AS pages,
  collect(DISTINCT CASE WHEN one.publisher = other.publisher THEN one.publisher END) AS outlets
RETURN
  first.name AS first, second.name AS second,
  EXISTS { (first)-[:HOLDS|OF|ACCREDITED_TO|LEADS|MEMBER_OF|REPRESENTS|ATTENDED|MEDIATED|HOSTED|HELD_IN|FOLLOWS|DISCUSSED|EXCLUDED|RESTRICTED|OWNS|LOCATED_IN|EXPELLED|SANCTIONED|APPOINTED|SIGNED|ANNOUNCED|SAID]-(second) }
    OR EXISTS { (first)-[:HOLDS|OF|ACCREDITED_TO|LEADS|MEMBER_OF|REPRESENTS|ATTENDED|MEDIATED|HOSTED|HELD_IN|FOLLOWS|DISCUSSED|EXCLUDED|RESTRICTED|OWNS|LOCATED_IN|EXPELLED|SANCTIONED|APPOINTED|SIGNED|ANNOUNCED|SAID]-(between:Entity)-[:HOLDS|OF|ACCREDITED_TO|LEADS|MEMBER_OF|REPRESENTS|ATTENDED|MEDIATED|HOSTED|HELD_IN|FOLLOWS|DISCUSSED|EXCLUDED|RESTRICTED|OWNS|LOCATED_IN|EXPELLED|SANCTIONED|APPOINTED|SIGNED|ANNOUNCED|SAID]-(second) WHERE NOT between:Country } AS byFacts,
  pages, outlets
ORDER BY first, second
