// How are two things connected by facts, and which sentence says each step?
// $from, $to: part of their names; of several, the most often named is taken
// Columns: step, subject, relation, object, outlet, published, sentence
WITH 'Darchiev' AS from, 'Istanbul' AS to
MATCH (start:Entity)
WHERE any(n IN coalesce(start.name, '') + coalesce(start.aliases, []) WHERE toLower(n) CONTAINS toLower(from))
WITH to, start ORDER BY COUNT { (start)<-[:MENTIONS]-() } DESC, start.id LIMIT 1
MATCH (goal:Entity)
WHERE goal <> start AND any(n IN coalesce(goal.name, '') + coalesce(goal.aliases, []) WHERE toLower(n) CONTAINS toLower(to))
WITH start, goal ORDER BY COUNT { (goal)<-[:MENTIONS]-() } DESC, goal.id LIMIT 1
MATCH path = shortestPath((start)-[:HOLDS|OF|ACCREDITED_TO|LEADS|MEMBER_OF|REPRESENTS|ATTENDED|MEDIATED|HOSTED|HELD_IN|FOLLOWS|DISCUSSED|EXCLUDED|RESTRICTED|OWNS|LOCATED_IN|EXPELLED|SANCTIONED|APPOINTED|SIGNED|ANNOUNCED|SAID*..8]-(goal))
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
