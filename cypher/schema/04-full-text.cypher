// Full-text search: names in all their spellings, and what articles say.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases];
CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:Sentence|Statement) ON EACH [n.text];
