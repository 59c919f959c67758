// How many properties are under restrictions: the number that is said against the list?
// Columns: restrictedBy, owner, listed, properties, said, agrees
MATCH (by)-[:RESTRICTED]->(property:Property)
OPTIONAL MATCH (owner)-[:OWNS]->(property)
WITH by, owner,
  [p IN collect(DISTINCT CASE WHEN property.size IS NULL THEN property.name END) WHERE p IS NOT NULL] AS properties,
  [s IN collect(DISTINCT property.size) WHERE s IS NOT NULL] AS said
RETURN
  by.name AS restrictedBy, owner.name AS owner, size(properties) AS listed, properties, said,
  size(said) = 0 OR any(s IN said WHERE toString(s) = toString(size(properties))) AS agrees
ORDER BY restrictedBy, owner
