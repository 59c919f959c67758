// Are two things connected by nothing but a page or an outlet that names both?
// $first, $second: part of their names
// Columns: first, second, byFacts, outlets
:param first => 'Bhutto';
:param second => 'Istanbul';
MATCH (first:Entity)
WHERE any(n IN coalesce(first.name, '') + coalesce(first.aliases, []) WHERE toLower(n) CONTAINS toLower($first))
MATCH (second:Entity)
WHERE second <> first AND any(n IN coalesce(second.name, '') + coalesce(second.aliases, []) WHERE toLower(n) CONTAINS toLower($second))
MATCH (first)<-[:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(:Article)-[:PUBLISHED_BY]->(outlet:Publisher)
MATCH (second)<-[:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(:Article)-[:PUBLISHED_BY]->(outlet)
WITH first, second, collect(DISTINCT outlet.name) AS outlets
RETURN
  first.name AS first, second.name AS second,
  EXISTS { (first)-[:HOLDS|OF|ACCREDITED_TO|LEADS|MEMBER_OF|REPRESENTS|ATTENDED|MEDIATED|HOSTED|HELD_IN|FOLLOWS|DISCUSSED|EXCLUDED|RESTRICTED|OWNS|LOCATED_IN|EXPELLED|SANCTIONED|APPOINTED|SIGNED|ANNOUNCED|SAID]-(second) }
    OR EXISTS { (first)-[:HOLDS|OF|ACCREDITED_TO|LEADS|MEMBER_OF|REPRESENTS|ATTENDED|MEDIATED|HOSTED|HELD_IN|FOLLOWS|DISCUSSED|EXCLUDED|RESTRICTED|OWNS|LOCATED_IN|EXPELLED|SANCTIONED|APPOINTED|SIGNED|ANNOUNCED|SAID]-(between:Entity)-[:HOLDS|OF|ACCREDITED_TO|LEADS|MEMBER_OF|REPRESENTS|ATTENDED|MEDIATED|HOSTED|HELD_IN|FOLLOWS|DISCUSSED|EXCLUDED|RESTRICTED|OWNS|LOCATED_IN|EXPELLED|SANCTIONED|APPOINTED|SIGNED|ANNOUNCED|SAID]-(second) WHERE NOT between:Country } AS byFacts,
  outlets
ORDER BY first, second
