/**
 * Answers the tasks of public benchmarks in the form that their scorers read. In comes a file of tasks, one JSON object a
 * line; out goes one answer a line. Nothing is read or compared here: every answer is what the program itself reads in the
 * task's text, or decides about the task's names, put into the words of that benchmark. (2026-11-22)
 *
 * <p>Offsets in tasks and answers count code points, not UTF-16 units as everywhere else in the program.
 */
@NullMarked
package org.dragoman.evaluation.benchmarks;

import org.jspecify.annotations.NullMarked;
