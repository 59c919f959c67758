// Each mention is found in the article at its place, inside its sentence.
// Columns: sentence, mention
MATCH (article:Article:Dragoman)-[:HAS_SENTENCE]->(sentence:Sentence)-[mention:MENTIONS]->(:Entity)
WHERE mention.start < sentence.start OR mention.end > sentence.end
  OR (substring(article.text, mention.start, mention.end - mention.start) <> mention.text
  AND (NOT article.text CONTAINS mention.text OR NOT article.text =~ '(?s).*[\\x{10000}-\\x{10FFFF}].*'))
RETURN sentence.id AS sentence, mention.text AS mention
