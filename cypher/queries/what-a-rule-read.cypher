// What did each rule read, with an example?
// $rule: its name; null for all
// Columns: rule, relation, claims, example
WITH null AS rule
MATCH (sentence:Sentence)-[:SUPPORTS]->(c:Claim)
WHERE rule IS NULL OR c.rule = rule
WITH c, sentence ORDER BY sentence.id
RETURN c.rule AS rule, c.relation AS relation, count(DISTINCT c) AS claims, head(collect(sentence.text)) AS example
ORDER BY rule, relation
