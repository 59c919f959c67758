// Which properties did whom belong to, where are they, and who put them under restrictions?
// Columns: property, kind, places, owners, restrictedBy, measure, sources, sentences
MATCH (by)-[restricted:RESTRICTED]->(property:Property)
OPTIONAL MATCH (owner)-[:OWNS]->(property)
WITH by, restricted, property, collect(DISTINCT owner.name) AS owners
OPTIONAL MATCH (property)-[:LOCATED_IN]->(place)
WITH by, restricted, property, owners, collect(DISTINCT place.name) AS places
MATCH (c:Claim {relation: 'RESTRICTED'})-[:SUBJECT]->(by), (c)-[:OBJECT]->(property), (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)-[:SUPPORTS]->(c)
WITH by, restricted, property, owners, places, sentence ORDER BY sentence.id
RETURN
  property.name AS property, property.kind AS kind, places, owners, by.name AS restrictedBy, restricted.measure AS measure,
  restricted.sources AS sources, collect(DISTINCT sentence.text) AS sentences
ORDER BY restrictedBy, property
