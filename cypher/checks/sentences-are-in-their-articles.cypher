// Each sentence is found in its article at its place.
// Columns: sentence, text
MATCH (article:Article:Dragoman)-[:HAS_SENTENCE]->(sentence:Sentence)
WHERE substring(article.text, sentence.start, sentence.end - sentence.start) <> sentence.text
  AND (NOT article.text CONTAINS sentence.text OR NOT article.text =~ '(?s).*[\\x{10000}-\\x{10FFFF}].*')
RETURN sentence.id AS sentence, sentence.text AS text
