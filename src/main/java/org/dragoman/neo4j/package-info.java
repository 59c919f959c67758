/**
 * Keeps a graph in Neo4j and asks it questions. Comes in: a {@link org.dragoman.graph.Graph}. Goes out: the same graph in
 * a database, as CSV for the offline importer, or as a script for cypher-shell.
 *
 * <p><b>What is ours.</b> A node of ours carries the label {@code Dragoman}; nodes and relationships of ours carry the
 * property {@code dragoman}: the node's own label or the relationship's type, then the names of the properties we wrote. All
 * else belongs to others: their nodes, their relationships (also between our nodes), their labels and properties on our
 * nodes. They stay. A node of ours that no article supports any more, but that others added something to, keeps its id
 * and name under the label {@code Unsupported} instead of its own; when an article names it again it becomes what it was.
 *
 * <p><b>One load is one generation.</b> Up to {@link org.dragoman.neo4j.Neo4jStore#ROWS_AT_ONCE} differences are written
 * in one transaction. More are written in three steps: first whatever is new among things and evidence, in batches; then
 * all facts, in one transaction; then what evidence and things went, in batches. So a reader sees the old or the new
 * facts, and at any moment each fact has its evidence. The node {@code DragomanLoad} counts the loads and says whether
 * the last one finished. A broken load needs no undoing: the next compares again and writes what is missing. Two loads
 * at once do not mix: each transaction makes sure that its load is still the latest.
 *
 * <p><b>Limits.</b> Neo4j 5.26 or newer (labels as parameters). The graph is compared in memory. Others' properties on a
 * relationship that goes are lost. Values are text, whole numbers, decimal numbers, truth values and lists of text.
 */
@NullMarked
package org.dragoman.neo4j;

import org.jspecify.annotations.NullMarked;
