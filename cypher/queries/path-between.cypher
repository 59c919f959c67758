// How are two things connected by facts, and which sentence says each step?
// $from, $to: part of their names; of several, the most often named is taken
// Columns: step, subject, relation, object, outlet, published, sentence
:param from => 'Darchiev';
:param to => 'Istanbul';
MATCH (from:Entity)
WHERE any(n IN coalesce(from.name, '') + coalesce(from.aliases, []) WHERE toLower(n) CONTAINS toLower($from))
WITH from ORDER BY COUNT { (from)<-[:MENTIONS]-() } DESC, from.id LIMIT 1
MATCH (to:Entity)
WHERE to <> from AND any(n IN coalesce(to.name, '') + coalesce(to.aliases, []) WHERE toLower(n) CONTAINS toLower($to))
WITH from, to ORDER BY COUNT { (to)<-[:MENTIONS]-() } DESC, to.id LIMIT 1
MATCH path = shortestPath((from)-[:HOLDS|OF|ACCREDITED_TO|LEADS|MEMBER_OF|REPRESENTS|ATTENDED|MEDIATED|HOSTED|HELD_IN|FOLLOWS|DISCUSSED|EXCLUDED|RESTRICTED|OWNS|LOCATED_IN|EXPELLED|SANCTIONED|APPOINTED|SIGNED|ANNOUNCED|SAID*..8]-(to))
UNWIND range(0, length(path) - 1) AS i
WITH i + 1 AS step, relationships(path)[i] AS fact
WITH step, fact, startNode(fact) AS subject, endNode(fact) AS object
MATCH (c:Claim {relation: type(fact)})-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
WITH step, fact, subject, object, article, sentence ORDER BY article.published, article.id, sentence.index
WITH step, fact, subject, object, head(collect({outlet: article.publisher, published: article.published, text: sentence.text})) AS first
RETURN
  step, subject.name AS subject, type(fact) AS relation, coalesce(object.name, object.text) AS object,
  first.outlet AS outlet, first.published AS published, first.text AS sentence
ORDER BY step
