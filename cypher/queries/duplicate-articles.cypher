// Which articles are copies of one another?
// Columns: later, laterOutlet, earlier, earlierOutlet, similarity
MATCH (later:Article)-[duplicates:DUPLICATES]->(earlier:Article)
RETURN
  later.title AS later, later.publisher AS laterOutlet, earlier.title AS earlier, earlier.publisher AS earlierOutlet,
  duplicates.similarity AS similarity
ORDER BY earlier.published, earlier.id, later.published, later.id
