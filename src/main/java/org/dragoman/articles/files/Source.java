package org.dragoman.articles.files;

import org.dragoman.articles.Metadata;

/** An article as it came: not cleaned. {@code where} is the path, with the line where one file has several. */
record Source(String id, String path, String where, String text, Metadata given) {}
