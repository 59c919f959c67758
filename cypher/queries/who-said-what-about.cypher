// Who said what about something?
// $about: part of the name of what is spoken of
// $speaker: part of the speaker's name; null for all
// Columns: speaker, said, direct, about, outlet, published, sentence
WITH 'embass' AS about, null AS speaker
MATCH (person)-[:SAID]->(statement:Statement)-[:ABOUT]->(thing:Entity)
WHERE (any(n IN coalesce(thing.name, '') + coalesce(thing.aliases, []) WHERE toLower(n) CONTAINS toLower(about)))
  AND (speaker IS NULL OR any(n IN coalesce(person.name, '') + coalesce(person.aliases, []) WHERE toLower(n) CONTAINS toLower(speaker)))
MATCH (c:Claim {relation: 'SAID'})-[:SUBJECT]->(person), (c)-[:OBJECT]->(statement), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
RETURN
  person.name AS speaker, statement.text AS said, statement.direct AS direct, thing.name AS about, article.publisher AS outlet, article.published AS published, sentence.text AS sentence
ORDER BY speaker, published, outlet, said, about
