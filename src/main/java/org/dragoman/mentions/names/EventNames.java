package org.dragoman.mentions.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.articles.CharSpan;
import org.dragoman.text.Document;
import org.dragoman.text.TokenSpan;

/**
 * Finds the names of elections, wars and the like by their build: "the 2004 Freedonian general election", "the Suez Crisis",
 * "the 2003 invasion of Iraq". What such a name holds is no person and no body; the graph knows no such things themselves.
 */
public final class EventNames {
    private static final Set<String> STOPS = Set.of("the", "a", "an", "this", "that", "its", "their", "his", "her");

    private final NameLists lists;

    public EventNames(NameLists lists) {
        this.lists = lists;
    }

    /** {@return the characters of each, in text order} */
    public List<CharSpan> in(Document document) {
        List<CharSpan> spans = new ArrayList<>();
        document.sentences().forEach(sentence -> {
            Line line = Line.of(document, sentence, lists);
            find(line).forEach(name -> spans.add(sentence.charSpan(name)));
        });
        return spans;
    }

    /** {@return the tokens of each, in text order} */
    List<TokenSpan> find(Line line) {
        List<TokenSpan> names = new ArrayList<>();
        if (line.titleCase()) {
            return names;
        }
        int free = 0;
        for (int i = 0; i < line.words().size(); i++) {
            boolean election = lists.isWord("election", line.fold(i));
            if (election || lists.isWord("event", line.fold(i))) {
                int from = start(line, i, free);
                int to = end(line, i, from, election);
                if (isName(line, from, i, to, election)) {
                    names.add(line.tokens(from, to));
                    free = to;
                    i = to - 1;
                }
            }
        }
        return names;
    }

    private int start(Line line, int head, int free) {
        int from = head;
        boolean dated = false;
        while (from > free && isPart(line, from - 1) && !(dated && !isMonth(line, from - 1))) {
            from--;
            dated |= isYear(line.words().get(from));
        }
        while (from < head && (line.isJoint(from) || STOPS.contains(line.fold(from)))) {
            from++;
        }
        boolean war = line.words().get(head).isCapitalised()
                && from + 1 < head
                && isYear(line.words().get(from));
        return war ? from + 1 : from;
    }

    private boolean isPart(Line line, int i) {
        Word word = line.words().get(i);
        boolean name = word.isCapitalised()
                && !word.isPossessive()
                && !STOPS.contains(word.fold())
                && !line.tokenOf(i).pos().equals("IN");
        boolean within = word.fold().equals("of")
                && i > 0
                && line.words().get(i - 1).isCapitalised()
                && line.words().get(i + 1).isCapitalised();
        return name || within || lists.isWord("vote", word.fold()) || isYear(word) || line.isJoint(i);
    }

    private static boolean isMonth(Line line, int i) {
        return line.tokenOf(i).entityType().equals("DATE")
                && line.words().get(i).isCapitalised();
    }

    private static boolean isYear(Word word) {
        return word.text().matches("(1[5-9]|20)\\d\\d|\\d{1,3}(st|nd|rd|th)");
    }

    /** The number, and the "in …" or "of …", after the head. */
    private int end(Line line, int head, int from, boolean election) {
        int to = head + 1;
        while (line.fold(to).matches("i{1,3}|iv") && line.words().get(to).isCapitalised()) {
            to++;
        }
        boolean named = !election && hasName(line, from, head);
        int at = line.fold(to + 1).equals("the") ? to + 2 : to + 1;
        boolean where = line.hitAtWord(at)
                .filter(h -> h.may(Known.Kind.STATE) || h.may(Known.Kind.PLACE))
                .isPresent();
        boolean in = line.fold(to).equals("in") && where && !named;
        boolean of = line.fold(to).equals("of")
                && !election
                && (where || !named || line.fold(at).equals("independence"));
        if (!in && !of) {
            return to;
        }
        while (at < line.words().size() && isPlain(line, at)) {
            to = ++at;
        }
        return to;
    }

    private static boolean isPlain(Line line, int i) {
        Word word = line.words().get(i);
        String type = line.tokenOf(i).entityType();
        return (word.isCapitalised() || line.isJoint(i)) && !type.equals("DATE") && !type.equals("PERSON");
    }

    private static boolean hasName(Line line, int from, int head) {
        return line.words().subList(from, head).stream().anyMatch(Word::isCapitalised);
    }

    private static boolean isName(Line line, int from, int head, int to, boolean election) {
        boolean dated = line.words().subList(from, head).stream().anyMatch(EventNames::isYear);
        boolean named = hasName(line, from, head);
        boolean capital = line.words().get(head).isCapitalised();
        boolean goesOn = to == head + 1
                && to < line.words().size()
                && line.words().get(to).isCapitalised()
                && line.tokenOf(to).isProperNoun()
                && !line.tokenOf(to).entityType().equals("PERSON");
        if (election) {
            return dated && named;
        }
        return capital ? (named || to > head + 1) && !goesOn : dated && (named || to > head + 1);
    }
}
