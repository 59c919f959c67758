// Which sentences say a fact: with article, outlet, date, speaker and rule?
// $subject, $object: part of their names
// $relation: its type
// $relation, $object: null for all
// Columns: subject, relation, object, title, outlet, published, sentence, evidence, speaker, modality, rule, confidence
:param subject => 'Darchiev';
:param relation => null;
:param object => null;
MATCH (subject:Entity)-[fact:HOLDS|OF|ACCREDITED_TO|LEADS|MEMBER_OF|REPRESENTS|ATTENDED|MEDIATED|HOSTED|HELD_IN|FOLLOWS|DISCUSSED|EXCLUDED|RESTRICTED|OWNS|LOCATED_IN|EXPELLED|SANCTIONED|APPOINTED|SIGNED|ANNOUNCED|SAID]->(object)
WHERE any(n IN coalesce(subject.name, '') + coalesce(subject.aliases, []) WHERE toLower(n) CONTAINS toLower($subject))
  AND ($relation IS NULL OR type(fact) = $relation)
  AND ($object IS NULL OR any(n IN [object.name, object.text] + coalesce(object.aliases, []) WHERE toLower(n) CONTAINS toLower($object)))
MATCH (c:Claim {relation: type(fact)})-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker)
RETURN
  subject.name AS subject, type(fact) AS relation, coalesce(object.name, object.text) AS object, article.title AS title,
  article.publisher AS outlet, article.published AS published, sentence.text AS sentence, c.evidence AS evidence, speaker.name AS speaker, c.modality AS modality, c.rule AS rule, c.confidence AS confidence
ORDER BY subject, relation, object, published, outlet, sentence
