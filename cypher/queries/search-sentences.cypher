// Which sentences speak of these words?
// $words: words
// Columns: score, outlet, published, sentence, names
WITH 'embassy agenda' AS words
CALL db.index.fulltext.queryNodes('texts', words) YIELD node AS sentence, score
MATCH (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)
OPTIONAL MATCH (sentence)-[:MENTIONS]->(thing:Entity)
RETURN
  score, article.publisher AS outlet, article.published AS published, sentence.text AS sentence,
  collect(DISTINCT thing.name) AS names
ORDER BY score DESC, sentence
LIMIT 25
