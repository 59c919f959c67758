// The words that make a claim are found in the article at their place.
// Columns: claim, evidence
MATCH (article:Article:Dragoman)-[:HAS_SENTENCE]->(:Sentence)-[:SUPPORTS]->(c:Claim)
WHERE substring(article.text, c.start, c.end - c.start) <> c.evidence
  AND (NOT article.text CONTAINS c.evidence OR NOT article.text =~ '(?s).*[\\x{10000}-\\x{10FFFF}].*')
RETURN c.id AS claim, c.evidence AS evidence
