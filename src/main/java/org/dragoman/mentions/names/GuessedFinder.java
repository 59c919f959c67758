package org.dragoman.mentions.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.mentions.Mention.Form;
import org.dragoman.mentions.MentionType;
import org.dragoman.text.Token;

/** Takes from the language models' guesses the bodies and places that neither lists nor builds of names tell. */
final class GuessedFinder {
    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");
    private static final Set<String> ZONES = Set.of("buffer zone", "demilitarized zone", "demilitarised zone");

    private final NameLists lists;

    GuessedFinder(NameLists lists) {
        this.lists = lists;
    }

    List<Spot> find(Line line) {
        List<Spot> spots = new ArrayList<>();
        for (Chunk chunk : Chunk.of(line.sentence())) {
            boolean body = chunk.type().equals("ORG");
            if ((body || PLACES.contains(chunk.type())) && !line.titleCase()) {
                guessed(line, chunk, body ? MentionType.ORGANIZATION : MentionType.PLACE)
                        .ifPresent(spots::add);
            }
        }
        venues(line, spots);
        zones(line, spots);
        return spots;
    }

    private Optional<Spot> guessed(Line line, Chunk chunk, MentionType type) {
        int from = firstWord(line, chunk.from());
        int to = firstWord(line, chunk.to());
        while (from < to && (lists.isWord("honorific", line.fold(from)) || isSmall(line, from))) {
            from++;
        }
        while (to > from && (line.words().get(to - 1).isPossessive() || isSmall(line, to - 1))) {
            to--;
        }
        if (from >= to || !isName(line, from, to, type)) {
            return Optional.empty();
        }
        return Optional.of(line.spot(type, from, to, Form.NAME, key(line, from, to)));
    }

    static String key(Line line, int from, int to) {
        return "~" + BodyFinder.key(line, from, to);
    }

    private static int firstWord(Line line, int token) {
        int at = 0;
        while (at < line.words().size() && line.words().get(at).token() < token) {
            at++;
        }
        return at;
    }

    private static boolean isSmall(Line line, int word) {
        Word w = line.words().get(word);
        return (!w.isCapitalised() && !Character.isDigit(w.text().charAt(0)))
                || w.fold().equals("the");
    }

    private boolean isName(Line line, int from, int to, MentionType type) {
        boolean listed = true;
        boolean titled = true;
        for (int i = from; i < to; i++) {
            String fold = line.fold(i);
            listed &= line.hitAtWord(i).isPresent();
            titled &= lists.isWord("title", fold) || lists.isWord("rank", fold) || lists.isWord("topic", fold);
            if (fold.equals("embassy")
                    || fold.equals("consulate")
                    || fold.equals("residence")
                    || fold.equals("dacha")) {
                return false;
            }
        }
        boolean single = to == from + 1;
        boolean body = type == MentionType.ORGANIZATION;
        boolean other = (body || single) && lists.isWord("other", line.fold(to - 1))
                || body
                        && lists.isWord("other", line.fold(from))
                        && line.fold(from + 1).equals("of");
        other |= body && single && lists.isWord("head", line.fold(from));
        return !listed && !titled && !other && line.words().get(from).text().length() > 1;
    }

    /** "Tongil House", "Al-Salam Palace": a name before the word for a building or a piece of land. */
    private void venues(Line line, List<Spot> spots) {
        if (line.titleCase()) {
            return;
        }
        for (int i = 1; i < line.words().size(); i++) {
            boolean venue =
                    lists.isWord("venue", line.fold(i)) && line.words().get(i).isCapitalised();
            int from = i;
            while (venue && from > 0 && isVenueName(line, from - 1)) {
                from--;
            }
            if (from < i && line.hitAtWord(i).isEmpty()) {
                int start = from;
                int end = i + 1;
                spots.removeIf(s -> s.tokens().overlaps(line.tokens(start, end)));
                spots.add(line.spot(MentionType.PLACE, from, end, Form.NAME, key(line, from, end)));
            }
        }
    }

    private boolean isVenueName(Line line, int i) {
        Word word = line.words().get(i);
        Token token = line.tokenOf(i);
        return word.isCapitalised()
                && token.isProperNoun()
                && !lists.isWord("title", word.fold())
                && line.hitAtWord(i).filter(h -> !h.may(Known.Kind.PLACE)).isEmpty();
    }

    private static void zones(Line line, List<Spot> spots) {
        for (int i = 0; i + 1 < line.words().size(); i++) {
            String pair = line.fold(i) + " " + line.fold(i + 1);
            if (ZONES.contains(pair) && line.hitAtWord(i).isEmpty()) {
                spots.add(line.spot(MentionType.PLACE, i, i + 2, Form.NAME, "~" + pair));
            }
        }
    }
}
