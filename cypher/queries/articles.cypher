// Which articles are there, from whom, and how much does each say?
// Columns: published, outlet, title, wire, sentences, claims, path, article
MATCH (article:Article)
RETURN
  article.published AS published, article.publisher AS outlet, article.title AS title, article.wire AS wire,
  COUNT { (article)-[:HAS_SENTENCE]->() } AS sentences,
  COUNT { (article)-[:HAS_SENTENCE]->()-[:SUPPORTS]->() } AS claims, article.path AS path, article.id AS article
ORDER BY published, article
