/**
 * What people look at. In come the files of {@code cypher/queries} and the pages' own text; out goes a small web server
 * on this machine with a guide for Neo4j Browser, a style for its pictures and the questions as favourites.
 *
 * <p><b>How</b>: {@code guide.html} names the questions it shows, and the files are put in where they are named: a question
 * stands once, as a file (2026-11). Texts are escaped where they become HTML, and everything that is served is made
 * before the first request: a request only picks one of the pages, so no path can lead anywhere else.
 *
 * <p><b>Why a server</b>: Neo4j Browser loads guides and styles over HTTP only, from another origin, so each answer allows
 * that (CORS). The pages hold nothing of the graph.
 *
 * <p><b>Limits</b>: the guide's examples (persons, dates) are those of the files, made for the seed articles; for other
 * articles they are to be changed in the first line of each statement.
 */
@NullMarked
package org.dragoman.web;

import org.jspecify.annotations.NullMarked;
