// What does a fact rest on, as a picture: its claims, their sentences, the articles and who is said to have said so?
// $subject, $object: part of their names; $object: null for all
// $relation: its type
// $most: how many sentences
// Columns: fact, support, about, speaker
:param subject => 'Darchiev';
:param relation => 'HOLDS';
:param object => null;
:param most => 6;
MATCH (subject:Entity)-[fact]->(object)
WHERE type(fact) = $relation
  AND any(n IN coalesce(subject.name, '') + coalesce(subject.aliases, []) WHERE toLower(n) CONTAINS toLower($subject))
  AND ($object IS NULL OR any(n IN [object.name, object.text] + coalesce(object.aliases, []) WHERE toLower(n) CONTAINS toLower($object)))
MATCH about = (subject)<-[:SUBJECT]-(c:Claim {relation: type(fact)})-[:OBJECT]->(object)
MATCH support = (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
OPTIONAL MATCH speaker = (c)-[:ATTRIBUTED_TO]->(:Entity)
RETURN fact, support, about, speaker
ORDER BY article.published, article.id, sentence.index
LIMIT $most
