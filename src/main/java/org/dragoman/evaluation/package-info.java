/**
 * Compares what was read with articles marked by hand: precision, recall and F1 by relation, kind of entity and rule.
 *
 * <p>In come gold articles and predictions, both in the public form of facts. A prediction is right when its relation is
 * that of a gold fact and its subject and object denote what gold's do; what that means for each kind is said in
 * {@link org.dragoman.evaluation.Likeness}. Gold facts marked optional count neither for nor against.
 */
@NullMarked
package org.dragoman.evaluation;

import org.jspecify.annotations.NullMarked;
