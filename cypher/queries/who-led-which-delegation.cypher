// Who led which delegation, and when?
// $side: part of the side's name; null for all
// Columns: meeting, date, delegation, side, leader, claims, outlet, published, sentence, rule
WITH null AS side
MATCH (leader:Person)-[leads:LEADS]->(delegation:Delegation)
OPTIONAL MATCH (delegation)-[:REPRESENTS]->(represented)
WITH side, leader, leads, delegation, collect(DISTINCT represented.name) AS sides
WHERE side IS NULL OR any(s IN sides WHERE toLower(s) CONTAINS toLower(side))
OPTIONAL MATCH (delegation)-[:ATTENDED]->(meeting:Meeting)
MATCH (c:Claim {relation: 'LEADS'})-[:SUBJECT]->(leader), (c)-[:OBJECT]->(delegation), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
RETURN
  meeting.name AS meeting, meeting.date AS date, delegation.name AS delegation, sides AS side, leader.name AS leader,
  leads.claims AS claims, article.publisher AS outlet, article.published AS published, sentence.text AS sentence, c.rule AS rule
ORDER BY date, delegation, leader, published, outlet, sentence
