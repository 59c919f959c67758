// No two countries have one code, and none goes by the name of another.
// Columns: one, other
MATCH (one:Country:Dragoman), (other:Country:Dragoman)
WHERE one.id < other.id AND (one.code = other.code OR one.name = other.name OR one.name IN other.aliases OR other.name IN one.aliases)
RETURN one.name AS one, other.name AS other
