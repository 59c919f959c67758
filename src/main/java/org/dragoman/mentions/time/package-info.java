/**
 * Finds dates and times in English news text and says which days they mean.
 *
 * <p>In: text, the day it is reckoned from, and for each place whether its verb looks back or ahead. Out: {@link
 * org.dragoman.mentions.time.TimeExpression}s, in text order, that do not overlap. A small grammar read from left to right,
 * the longest reading first (2026-11): the inventory of such expressions is small, and each choice can be seen and tested.
 *
 * <p>Limits: seasons, holidays and durations are not resolved; "12/5/2024" is read in American order unless that is no date.
 */
@NullMarked
package org.dragoman.mentions.time;

import org.jspecify.annotations.NullMarked;
