/**
 * Finds who said what: quotations and reported speech, each with its speaker and its exact characters, and which claims
 * are only said to be so.
 *
 * <p>In: a reading (words, trees, things spoken of) and the claims made so far. Out: {@link
 * org.dragoman.facts.RelationType#SAID} and {@link org.dragoman.facts.RelationType#ANNOUNCED} claims.
 *
 * <p>How: quotation marks are paired per paragraph, over plain characters. Each sentence is then searched for cues, the
 * words that name a speaker ("X said", "according to X", "as confirmed by X"). A quotation takes the cue it touches, or
 * its paragraph's last speaker; every other cue takes the clause that it governs in the tree, or, where it stands between
 * or after commas, the sentence around it. Quotation marks within a reported clause are part of that clause.
 *
 * <p>Why so (2026-11): trees are least reliable exactly where a quotation interrupts a sentence, so marks and commas decide
 * about extent, and trees only about who is the subject of which verb.
 *
 * <p>Known limits: irony and negated saying ("did not say that") are left out; a quotation that closes without a mark and
 * whose next paragraph opens without one is not found.
 */
@NullMarked
package org.dragoman.facts.speech;

import org.jspecify.annotations.NullMarked;
