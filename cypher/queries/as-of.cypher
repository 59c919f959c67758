// What was known of something on a given day: only what was reported by then?
// $date: an ISO date
// $name: part of a name
// Columns: subject, relation, object, status, firstReported, sentence
WITH '2025-04-08' AS date, 'Istanbul' AS name
MATCH (subject:Entity)-[fact WHERE fact.claims IS NOT NULL]->(object)
WHERE any(n IN coalesce(subject.name, '') + coalesce(subject.aliases, []) WHERE toLower(n) CONTAINS toLower(name)) OR any(n IN coalesce(object.name, '') + coalesce(object.aliases, []) WHERE toLower(n) CONTAINS toLower(name))
MATCH (c:Claim {relation: type(fact)})-[:SUBJECT]->(subject), (c)-[:OBJECT]->(object), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
WHERE article.published <= date AND c.modality IN ['asserted', 'planned', 'ongoing']
WITH subject, fact, object, c, article, sentence ORDER BY article.published DESC, article.id, sentence.index
WITH subject, fact, object, collect({modality: c.modality, text: sentence.text}) AS known, min(article.published) AS firstReported
RETURN
  subject.name AS subject, type(fact) AS relation, coalesce(object.name, object.text) AS object,
  known[0].modality AS status, firstReported, known[0].text AS sentence
ORDER BY firstReported, subject, relation, object
