package org.dragoman.articles.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the words under a picture from the name of who took it. */
final class Captions {
    private static final String WORD = "(?:\\p{Lu}[\\p{L}\\d'’.&-]*|of|the|and|for|via|de|von)";
    private static final Pattern LABEL = Pattern.compile(
            "(?:FILE PHOTO|File photo|File Photo|FILE|PHOTO|Photo|Photos|Image|Picture|Pictured|Caption|CAPTION)\\s*[:–—-]\\s*(.*)");
    private static final Pattern CREDIT = Pattern.compile(
            "(.*?)[\\s|]*(?:[\\[(]?\\s*\\b(?:Photo(?: credit| by|s)?|PHOTO|Photograph|Image(?: credit)?|Picture|Credit|Courtesy|Illustration)\\s*[:/]\\s*(?!.{90}).+"
                    + "|\\bPhoto (?:by|courtesy) .+|©\\s*(?!.{90}).*|[\\[(][^()\\[\\]]{0,60}(?:AFP|Reuters|REUTERS|AP|EPA|Getty|Photo|photo|file|File|FILE)[^()\\[\\]]{0,30}[)\\]]"
                    + "|(?<=[.!?”\"’])\\s" + WORD + "(?: " + WORD
                    + "){0,4}\\s?/\\s?(?:AFP|Reuters|REUTERS|AP|EPA|Getty|TASS|Anadolu|dpa|DPA|Kommersant)\\b.*)$");
    private static final Pattern OWNER =
            Pattern.compile("(.*\\p{L}{3}|.*\\p{L}[)\"”’])\\.\\s+(" + WORD + "(?:[ /]" + WORD + "){0,4})");
    private static final Pattern ONLY_NAMES =
            Pattern.compile(WORD + "(?:(?: [–—-] |, | ?/ ?| \\| | )" + WORD + "){0,8}");

    private Captions() {}

    /** What a picture's line leaves: its words, or none. */
    record Caption(Optional<TracedText> words) {}

    /** {@return the caption that a line is, if it is one by its marks; in the head also by its shape} */
    static Optional<Caption> read(TracedText line, boolean inHead) {
        TracedText words = line;
        Matcher label = LABEL.matcher(words);
        boolean labelled = label.matches();
        if (labelled) {
            words = words.from(label.start(1)).strip();
        }
        Matcher credit = CREDIT.matcher(words);
        boolean credited = credit.matches();
        if (credited) {
            words = words.sub(0, credit.end(1)).strip();
        }
        Matcher owner = OWNER.matcher(words);
        boolean owned = inHead && !credited && owner.matches();
        if (owned) {
            words = words.sub(0, owner.end(1) + 1);
        }
        if (!credited && !labelled && !owned) {
            return Optional.empty();
        }
        boolean nothing = words.length() < 3
                || (labelled && !credited && ONLY_NAMES.matcher(words).matches());
        return Optional.of(new Caption(nothing ? Optional.empty() : Optional.of(words)));
    }
}
