// One relationship for an id, of a relation that people taught, here called TAUGHT: safe to repeat.
// Columns: none
CREATE CONSTRAINT taught_TAUGHT_id IF NOT EXISTS FOR ()-[r:TAUGHT]-() REQUIRE r.id IS UNIQUE
