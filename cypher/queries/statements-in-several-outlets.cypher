// Which statements did several outlets print?
// Columns: speaker, said, direct, outlets, firstPublished
MATCH (speaker)-[:SAID]->(statement:Statement)
MATCH (c:Claim {relation: 'SAID'})-[:OBJECT]->(statement), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
WITH speaker, statement, article ORDER BY article.published, article.id
WITH speaker, statement, collect(DISTINCT article.publisher) AS outlets, min(article.published) AS firstPublished
WHERE size(outlets) > 1
RETURN speaker.name AS speaker, statement.text AS said, statement.direct AS direct, outlets, firstPublished
ORDER BY firstPublished, speaker, said
