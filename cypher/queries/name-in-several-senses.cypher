// Which things does one name stand for, and in which sentences: Washington the state, the city, the accreditation?
// $name: the name
// Columns: kind, thing, mention, outlet, sentence
WITH 'Washington' AS name
MATCH (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[mention:MENTIONS]->(thing:Entity)
WHERE toLower(mention.text) CONTAINS toLower(name)
OPTIONAL MATCH (thing)-[:ACCREDITED_TO]->(receiving)
WITH article, sentence, mention, thing, receiving
ORDER BY thing.dragoman[0], thing.name, receiving.name, article.publisher, sentence.id, mention.start
RETURN
  thing.dragoman[0] AS kind, thing.name + coalesce(' → ' + receiving.name, '') AS thing, mention.text AS mention,
  article.publisher AS outlet, sentence.text AS sentence
