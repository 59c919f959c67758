// How many properties are under restrictions: the number that is said against the list?
// Columns: restrictedBy, owners, listed, properties, said, agrees
MATCH (by)-[:RESTRICTED]->(property:Property)
OPTIONAL MATCH (owner)-[:OWNS]->(property)
WITH by, property, owner ORDER BY property.name, owner.name
WITH by, collect(DISTINCT owner.name) AS owners,
  collect(DISTINCT CASE WHEN property.size IS NULL THEN property.name END) AS properties,
  collect(DISTINCT property.size) AS said
RETURN
  by.name AS restrictedBy, owners, size(properties) AS listed, properties, said,
  size(said) = 0 OR any(s IN said WHERE toString(s) = toString(size(properties))) AS agrees
ORDER BY restrictedBy
