// Which sentences say a fact: with article, outlet, date, speaker and rule?
// $subject, $object: part of their names
// $relation: its type
// $relation, $object: null for all
// Columns: subject, relation, object, title, outlet, published, sentence, evidence, speaker, modality, rule, confidence, article
WITH 'Darchiev' AS subject, null AS relation, null AS object
MATCH (source:Entity)-[fact WHERE fact.claims IS NOT NULL]->(target)
WHERE any(n IN coalesce(source.name, '') + coalesce(source.aliases, []) WHERE toLower(n) CONTAINS toLower(subject))
  AND (relation IS NULL OR type(fact) = relation)
  AND (object IS NULL OR any(n IN [target.name, target.text] + coalesce(target.aliases, []) WHERE toLower(n) CONTAINS toLower(object)))
MATCH (c:Claim {relation: type(fact)})-[:SUBJECT]->(source), (c)-[:OBJECT]->(target), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker)
RETURN
  source.name AS subject, type(fact) AS relation, coalesce(target.name, target.text) AS object, article.title AS title,
  article.publisher AS outlet, article.published AS published, sentence.text AS sentence, c.evidence AS evidence, speaker.name AS speaker, c.modality AS modality, c.rule AS rule, c.confidence AS confidence, article.id AS article
ORDER BY subject, relation, object, published, outlet, sentence
