// What does a fact rest on, as a picture: its claims, their sentences, the articles and who is said to have said so?
// $subject, $object: part of their names; $object: null for all
// $relation: its type
// Columns: fact, support, about, speaker
WITH 'Darchiev' AS subject, 'HOLDS' AS relation, null AS object
MATCH (source:Entity)-[fact]->(target)
WHERE type(fact) = relation
  AND any(n IN coalesce(source.name, '') + coalesce(source.aliases, []) WHERE toLower(n) CONTAINS toLower(subject))
  AND (object IS NULL OR any(n IN [target.name, target.text] + coalesce(target.aliases, []) WHERE toLower(n) CONTAINS toLower(object)))
MATCH about = (source)<-[:SUBJECT]-(c:Claim {relation: type(fact)})-[:OBJECT]->(target)
MATCH support = (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
OPTIONAL MATCH speaker = (c)-[:ATTRIBUTED_TO]->(:Entity)
RETURN fact, support, about, speaker
ORDER BY article.published, article.id, sentence.index
LIMIT 6
