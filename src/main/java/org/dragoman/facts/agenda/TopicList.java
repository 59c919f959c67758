package org.dragoman.facts.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.mentions.MentionType;
import org.dragoman.text.TokenSpan;

/** Takes a stretch of topics apart: finds where it ends, splits it at its commas and its "and". */
final class TopicList {
    private static final int MAX_WORDS = 28;
    private static final Set<String> ENDS = Set.of(";", ":", ".", "?", "!", "(", "-", "--", "\u2014", "\u2013", "|");
    private static final Set<String> CLOSERS = Set.of(
            "during",
            "according",
            "when",
            "while",
            "whereas",
            "amid",
            "before",
            "after",
            "despite",
            "because",
            "if",
            "unless",
            "although",
            "though",
            "alongside",
            "ahead",
            "following");
    private static final Set<String> HAPPENING =
            Set.of("open", "begin", "start", "resume", "conclude", "end", "kick", "wrap", "continue", "close");
    private static final Set<String> DETAILS = Set.of(
            "including",
            "particularly",
            "especially",
            "notably",
            "such",
            "like",
            "not",
            "rather",
            "with",
            "to",
            "which",
            "who",
            "where",
            "whose",
            "but",
            "adding",
            "among",
            "above");
    private final Words words;

    TopicList(Words words) {
        this.words = words;
    }

    List<TokenSpan> items(Stretch stretch) {
        List<TokenSpan> items = new ArrayList<>();
        Map<Integer, Integer> asides = new TreeMap<>();
        int end = stretch.closed() ? stretch.tokens().end() : end(stretch, asides);
        int start = stretch.tokens().start();
        int stop = -1;
        for (int i = start; i < end; i++) {
            Integer after = asides.get(i);
            if (after != null) {
                stop = i;
                i = after;
            }
            int width = separator(i, end);
            if (width > 0 && (isComma(i) || isSplit(start, i, i + width, end))) {
                add(start, stop > start ? stop : i, items);
                i += width - 1;
                start = i + 1;
            }
        }
        add(start, stop > start ? stop : end, items);
        return items;
    }

    /** {@return how many words part two items here: ", and", "as well as", "&"; 0 where none do} */
    private int separator(int i, int end) {
        int width = isComma(i) ? 1 : 0;
        int next = i + width;
        if (words.isOneOf(next, "and", "&", "plus") && next + 1 < end) {
            width++;
        } else if (words.word(next).equals("as")
                && words.word(next + 1).equals("well")
                && words.word(next + 2).equals("as")) {
            width += 3;
        } else if (words.isOneOf(next, "together", "along", "coupled")
                && words.word(next + 1).equals("with")) {
            width += 2;
        } else if (words.word(next).equals("in")
                && words.word(next + 1).equals("addition")
                && words.word(next + 2).equals("to")) {
            width += 3;
        } else if (width == 1 && words.isOneOf(next, "besides", "plus")) {
            width++;
        }
        return width;
    }

    private boolean isComma(int i) {
        return words.word(i).equals(",");
    }

    /** {@return where the topics end; asides between them are put down with where the list goes on} */
    private int end(Stretch stretch, Map<Integer, Integer> asides) {
        int start = stretch.tokens().start();
        int item = start;
        boolean joined = false;
        for (int i = start; i < words.size(); i++) {
            if (i - start > 90 || isEnd(i) || (i > start && words.isClause(item, i + 1))) {
                return i;
            }
            if (i > start && isClosed(stretch, i)) {
                int on = resumes(stretch, i);
                if (on < 0) {
                    return i;
                }
                asides.put(i, on);
                i = on;
            }
            int width = separator(i, words.size());
            if (width > 0 && i > start) {
                boolean bare = width == 1 && isComma(i);
                if (!continues(stretch.trigger(), start, i + width) || (bare && joined)) {
                    return i;
                }
                joined |= !bare && isComma(i);
                item = i + width;
                i += width - 1;
            }
        }
        return words.size();
    }

    private boolean isEnd(int i) {
        boolean dash = words.isOneOf(i, "-", "--", "\u2013", "\u2014");
        boolean hyphen = dash
                && i > 0
                && words.token(i - 1).span().end() == words.token(i).span().start();
        return ENDS.contains(words.word(i)) && !hyphen;
    }

    /** {@return the comma at which a list goes on after an aside: "A ahead of the summit, B, and C"; or -1} */
    private int resumes(Stretch stretch, int aside) {
        int start = stretch.tokens().start();
        for (int i = aside + 1; i < Math.min(words.size(), aside + 14); i++) {
            if (isEnd(i)) {
                return -1;
            }
            int width = separator(i, words.size());
            if (width == 1 && words.word(i).equals("and") && words.word(i + 1).equals("for")) {
                return i;
            }
            if (width == 1 && isComma(i)) {
                return continues(stretch.trigger(), start, i + 1) && endsWithAnd(stretch, i + 1) ? i : -1;
            }
        }
        return -1;
    }

    private boolean endsWithAnd(Stretch stretch, int from) {
        for (int i = from; i < Math.min(words.size(), from + 24); i++) {
            if (isEnd(i)) {
                return false;
            }
            int width = separator(i, words.size());
            if (width > 0) {
                return width > 1 && continues(stretch.trigger(), from, i + width);
            }
        }
        return false;
    }

    /** {@return whether what the sentence says besides begins here} */
    private boolean isClosed(Stretch stretch, int i) {
        if (words.word(i).equals("''") || words.word(i).equals("\u201d")) {
            return !words.word(i + 1).equals("and") && !isComma(i + 1)
                    || words.isClause(i + 2, Math.min(words.size(), i + 6));
        }
        if (CLOSERS.contains(words.word(i))
                && !words.pos(i).startsWith("NN")
                && !words.pos(i - 1).equals("DT")) {
            return true;
        }
        if (words.word(i).equals("to")
                && words.word(i + 1).equals("be")
                && Set.of("press", "push").contains(words.lemma(stretch.trigger()))) {
            return true;
        }
        boolean preposition = words.pos(i).equals("IN") || words.pos(i).equals("TO");
        boolean when = preposition && words.isDate(i + 1) && words.isOneOf(i, "on", "in", "at", "by", "since", "from");
        boolean there = preposition && words.isOneOf(i, "at", "in", "during", "on") && words.opensMeeting(i);
        boolean phone = preposition
                && words.isOneOf(i, "by", "via", "over", "through")
                && words.isOneOf(i + 1, "phone", "telephone", "video", "videolink", "teleconference", "the", "a")
                && (!words.isOneOf(i + 1, "the", "a") || words.isOneOf(i + 2, "phone", "telephone", "video"));
        boolean format = words.word(i).equals("in")
                && (words.isOneOf(i + 2, "format", "capital", "setting") || words.isOneOf(i + 3, "format", "setting"));
        boolean doors = words.word(i).equals("behind") && words.word(i + 1).equals("closed");
        boolean happens = Set.of("VBN", "VBD", "VBZ").contains(words.pos(i))
                && HAPPENING.contains(words.lemma(i))
                && (Set.of("IN", "RP").contains(words.pos(i + 1))
                        || words.isDate(i + 1)
                        || isEnd(i + 1)
                        || i + 1 == words.size());
        boolean capital = preposition
                && words.isOneOf(i, "in", "at")
                && (words.word(i + 2).equals("capital") || words.word(i + 3).equals("capital"));
        boolean company = words.word(i).equals("with")
                && (words.token(i).head() == stretch.trigger()
                        || words.isIn(i + 1, MentionType.PERSON, MentionType.OFFICE)
                        || words.isOneOf(i + 1, "him", "her", "them", "his", "reporters", "journalists"));
        boolean course = words.word(i).equals("in")
                && words.word(i + 1).equals("the")
                && words.word(i + 2).equals("course");
        return when
                || capital
                || phone
                || format
                || doors
                || happens
                || there
                || company
                || course
                || (words.isDate(i) && words.token(i).head() == stretch.trigger());
    }

    /** {@return whether another item comes after a separator, not a clause or an aside} */
    private boolean continues(int trigger, int start, int next) {
        if (words.isOneOf(next, "that", "what", "who", "he", "she", "they", "it", "we", "i")) {
            return false;
        }
        if (next >= words.size() || (DETAILS.contains(words.word(next)) && !words.isOneOf(next - 1, "and"))) {
            return false;
        }
        if (words.pos(next).equals("IN") && !words.isOneOf(next, "for", "on", "about")) {
            return words.isOneOf(next - 1, "and", "&");
        }
        if (next < words.size()
                && words.token(next).head() == trigger
                && words.token(next).dependency().equals("conj")
                && words.token(next).isVerb()
                && !words.pos(next).equals("VBG")
                && !words.isOneOf(next + 1, "and", "&")) {
            return false;
        }
        if (words.pos(next).equals("VBG")
                && isComma(next - 1)
                && !words.pos(start).equals("VBG")) {
            return false;
        }
        if (words.isOneOf(
                next, "he", "she", "they", "it", "we", "i", "said", "says", "both", "has", "had", "was", "were",
                "that")) {
            return false;
        }
        int to = next;
        while (to < words.size() && !isEnd(to) && separator(to, words.size()) == 0) {
            to++;
        }
        return !words.isClause(next, to)
                && (words.pos(next).charAt(0) != 'V'
                        || words.isOneOf(next + 1, "and", "&")
                        || words.pos(next).equals("VBG")
                        || words.pos(next).equals("VBN"));
    }

    /** {@return whether an "and" parts two topics: not "in Chad and Mali", "trade and investment in Africa", "on A and on B"} */
    private boolean isSplit(int start, int and, int next, int end) {
        int left = and - start;
        int stop = next;
        while (stop < end && separator(stop, end) == 0) {
            stop++;
        }
        boolean names = words.token(and - 1).isProperNoun()
                && words.token(stop - 1).isProperNoun()
                && isName(next, stop)
                && left > 1;
        boolean between = has(start, and, "between") && !has(start, and, "and");
        boolean adjective = words.pos(and - 1).startsWith("JJ");
        boolean again = words.pos(next).equals("IN") && words.word(start - 1).equals(words.word(next));
        boolean inner =
                !again && (words.pos(next).equals("IN") || words.pos(next).equals("TO"));
        boolean tail = stop - next == 1
                && left > 1
                && !words.pos(start).equals("VBG")
                && words.token(next).isNoun();
        int bare = words.isOneOf(start, "the", "a", "their", "its") ? left - 1 : left;
        boolean shared = bare == 1
                && words.token(and - 1).isNoun()
                && !words.pos(next).equals("DT")
                && hasComplement(next, stop);
        boolean verbs = words.pos(and - 1).equals("VBG")
                || words.pos(and - 1).equals("VB")
                || words.pos(next).equals("VB");
        boolean ofTwo = has(next, stop, "of", "to", "on", "in")
                || stop - next > 1
                || left == 1
                || words.pos(start).equals("VBG");
        return !names && !between && !adjective && !inner && !tail && !shared && !verbs && ofTwo;
    }

    private boolean isName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.token(i).isProperNoun() && !words.pos(i).equals("DT")) {
                return false;
            }
        }
        return true;
    }

    private boolean has(int from, int to, String... wanted) {
        for (int i = from; i < to; i++) {
            if (words.isOneOf(i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasComplement(int next, int stop) {
        return stop - next >= 3 && words.isOneOf(next + 1, "of", "in", "on", "between", "with", "across", "for");
    }

    private void add(int from, int to, List<TokenSpan> items) {
        int start = from;
        int end = to;
        while (start < end && isEdge(start)) {
            start++;
        }
        while (end > start && isEdge(end - 1)) {
            end--;
        }
        end = beforeLooseQuote(start, end);
        start = afterEmpty(start, end);
        if (start < end && end - start <= MAX_WORDS && isTopic(start, end)) {
            items.add(new TokenSpan(start, end));
        }
    }

    private boolean isEdge(int i) {
        return !words.word(i).matches(".*[\\p{L}\\p{N}].*")
                || words.isOneOf(
                                i,
                                "and",
                                "also",
                                "both",
                                "mainly",
                                "primarily",
                                "mostly",
                                "for",
                                "on",
                                "about",
                                "with",
                                "again",
                                "too",
                                "either",
                                "further")
                        && !words.token(i).isNoun();
    }

    /** Cuts off a quotation that opens inside a topic and closes after it. */
    private int beforeLooseQuote(int start, int end) {
        int open = -1;
        for (int i = start; i < end; i++) {
            if (words.isOneOf(i, "``", "\u201c")) {
                open = i;
            } else if (words.isOneOf(i, "''", "\u201d")) {
                open = -1;
            }
        }
        return open > start ? open : end;
    }

    /** "issues such as trade": trade. */
    private int afterEmpty(int start, int end) {
        for (int i = start; i < end && i < start + 6; i++) {
            boolean such = words.word(i).equals("such") && words.word(i + 1).equals("as");
            if (such || words.isOneOf(i, "including", "like")) {
                int after = such ? i + 2 : i + 1;
                return i > start && EmptyTopics.isHead(words.lemma(i - 1)) && after < end ? after : start;
            }
        }
        return start;
    }

    private boolean isTopic(int start, int end) {
        boolean noun = false;
        boolean told = false;
        for (int i = start; i < end; i++) {
            noun |= words.token(i).isNoun() || words.pos(i).equals("VBG") || words.isOneOf(start, "how", "whether");
            told |= !EmptyTopics.isEmpty(words.word(i), words.lemma(i))
                    && !words.pos(i).equals("PRP");
        }
        boolean someone = words.isAll(
                        start,
                        end,
                        MentionType.PERSON,
                        MentionType.ORGANIZATION,
                        MentionType.OFFICE,
                        MentionType.DELEGATION)
                || (words.isAll(start, end, MentionType.MEETING) && end - start <= 2);
        boolean question = words.isOneOf(start, "what", "that", "who", "which");
        return noun && told && !question && !someone && !words.isDate(start);
    }
}
