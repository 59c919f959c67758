// Who is said to hold different posts, and who says which?
// Columns: person, office, title, standing, outlets, published, sentences
MATCH (person:Person)-[:HOLDS]->(any:Office)
WITH person, count(any) AS posts
WHERE posts > 1
MATCH (person)-[holds:HOLDS]->(office:Office)
MATCH (c:Claim {relation: 'HOLDS'})-[:SUBJECT]->(person), (c)-[:OBJECT]->(office), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
WITH person, holds, office, article, sentence ORDER BY article.published, article.id, sentence.index
RETURN
  person.name AS person, office.name AS office, office.title AS title, holds.standing AS standing,
  collect(DISTINCT article.publisher) AS outlets, min(article.published) AS published, collect(DISTINCT sentence.text) AS sentences
ORDER BY person, published, office
