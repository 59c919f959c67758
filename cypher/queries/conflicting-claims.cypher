// Which claims cannot both be right, and who makes each?
// Columns: reason, oneSays, oneOutlet, otherSays, otherOutlet
MATCH (one:Claim)-[conflict:CONFLICTS_WITH]->(other:Claim)
MATCH (oneArticle:Article)-[:HAS_SENTENCE]->(oneSentence:Sentence)-[:SUPPORTS]->(one)
MATCH (otherArticle:Article)-[:HAS_SENTENCE]->(otherSentence:Sentence)-[:SUPPORTS]->(other)
RETURN
  conflict.reason AS reason, oneSentence.text AS oneSays, oneArticle.publisher AS oneOutlet,
  otherSentence.text AS otherSays, otherArticle.publisher AS otherOutlet
ORDER BY reason, oneSays, otherSays, oneOutlet, otherOutlet
