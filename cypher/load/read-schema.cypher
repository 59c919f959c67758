// The names of all constraints and indexes there are.
// Columns: name
SHOW INDEXES YIELD name
RETURN name
