// Which articles are copies of one another?
// Columns: later, laterOutlet, earlier, earlierOutlet, similarity
MATCH (copy:Article)-[duplicates:DUPLICATES]->(original:Article)
RETURN
  copy.title AS later, copy.publisher AS laterOutlet, original.title AS earlier, original.publisher AS earlierOutlet,
  duplicates.similarity AS similarity
ORDER BY original.published, original.id, copy.published, copy.id
