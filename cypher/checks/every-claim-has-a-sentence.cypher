// Each claim is supported by a sentence of an article.
// Columns: claim, relation, rule
MATCH (c:Claim:Dragoman)
WHERE NOT EXISTS { (c)<-[:SUPPORTS]-(:Sentence)<-[:HAS_SENTENCE]-(:Article) }
RETURN c.id AS claim, c.relation AS relation, c.rule AS rule
