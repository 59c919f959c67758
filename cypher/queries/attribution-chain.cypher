// Through whom did a claim come: which speaker, in which office, in which outlet, from which wire?
// $name: part of a name in the claim
// Columns: subject, relation, object, modality, speaker, office, outlet, wire, published, sentence
WITH 'Istanbul' AS name
MATCH (c:Claim)-[:SUBJECT]->(subject:Entity), (c)-[:OBJECT]->(object), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
WHERE any(n IN [coalesce(subject.name, '')] + coalesce(subject.aliases, []) WHERE toLower(n) CONTAINS toLower(name)) OR any(n IN [coalesce(object.name, '')] + coalesce(object.aliases, []) WHERE toLower(n) CONTAINS toLower(name))
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker:Entity)
OPTIONAL MATCH (speaker)-[holds:HOLDS]->(office:Office)
WHERE (holds.firstReported IS NULL OR article.published IS NULL OR holds.firstReported <= article.published)
  AND coalesce(holds.standing, '') <> 'former'
WITH c, subject, object, article, sentence, speaker, office ORDER BY office.name
WITH c, subject, object, article, sentence, speaker, collect(DISTINCT office.name) AS offices
RETURN
  subject.name AS subject, c.relation AS relation, coalesce(object.name, object.text) AS object, c.modality AS modality,
  speaker.name AS speaker, offices AS office, article.publisher AS outlet, article.wire AS wire,
  article.published AS published, sentence.text AS sentence
ORDER BY published, outlet, subject, relation, object, sentence
LIMIT 200
