// Each quotation is found in its article at its place.
// Columns: claim, quote
MATCH (article:Article:Dragoman)-[:HAS_SENTENCE]->(:Sentence)-[:SUPPORTS]->(c:Claim {relation: 'SAID'})
WHERE c.quote IS NULL
  OR (substring(article.text, c.quoteStart, c.quoteEnd - c.quoteStart) <> c.quote
  AND (NOT article.text CONTAINS c.quote OR NOT article.text =~ '(?s).*[\\x{10000}-\\x{10FFFF}].*'))
RETURN c.id AS claim, c.quote AS quote
