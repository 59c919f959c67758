package org.dragoman.mentions.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/** Finds where persons are named: by the models' guess, by a title or a given name before, by a family name known from elsewhere in the document. */
final class PersonFinder {
    private static final int LONGEST = 10;
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "oct",
            "nov",
            "dec",
            "i");

    /** "the Killenworth estate" names a house. */
    private static final Set<String> PREMISES =
            Set.of("estate", "mansion", "villa", "dacha", "compound", "palace", "castle", "hotel");

    private static final Set<String> CREDITS = Set.of(
            "reporting",
            "written",
            "writing",
            "edited",
            "editing",
            "photo",
            "photograph",
            "picture",
            "image",
            "compiled",
            "additional",
            "author",
            "editor",
            "credit",
            "translated");

    private final NameLists lists;

    PersonFinder(NameLists lists) {
        this.lists = lists;
    }

    /** A person's name in a line, without titles. */
    record Named(Line line, TokenSpan tokens) {
        List<String> parts() {
            List<String> parts = new ArrayList<>();
            int at = tokens.start();
            while (at < tokens.end()) {
                int end = Math.min(tokens.end(), line.wordEnd(at));
                String part = bare(line.document().text(line.sentence().charSpan(new TokenSpan(at, end))));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                at = end;
            }
            return parts;
        }
    }

    static String bare(String text) {
        return text.endsWith("'s") || text.endsWith("’s") ? text.substring(0, text.length() - 2) : text;
    }

    List<Named> find(List<Line> lines) {
        List<Named> found = new ArrayList<>();
        for (Line line : lines) {
            List<TokenSpan> spans = new ArrayList<>();
            byModel(line, spans);
            byTitle(line, spans);
            byGivenName(line, spans);
            longestFirst(spans).forEach(span -> found.add(new Named(line, span)));
        }
        Set<String> families = new HashSet<>();
        for (Named name : found) {
            List<String> parts = name.parts();
            if (parts.size() > 1) {
                families.add(PersonName.of(parts, lists).familyKey());
            }
        }
        Set<List<String>> fullNames = new HashSet<>();
        found.stream().filter(n -> n.tokens().length() > 1).forEach(n -> fullNames.add(words(n.line(), n.tokens())));
        for (Line line : lines) {
            byFullName(line, fullNames, found);
            byFamilyName(line, families, found);
        }
        found.sort(Comparator.<Named>comparingInt(n -> n.line().index()).thenComparing(Named::tokens));
        return found;
    }

    private void byModel(Line line, List<TokenSpan> spans) {
        for (Chunk chunk : Chunk.of(line.sentence())) {
            if (chunk.type().equals("PERSON")) {
                accept(line, extendLeft(line, chunk.from(), chunk.to()), extendRight(line, chunk.to()), spans);
            }
        }
    }

    private void byTitle(Line line, List<TokenSpan> spans) {
        for (int i = 1; i < line.sentence().size(); i++) {
            String before = titleWord(line, i - 1);
            boolean honorific = lists.isWord("honorific", before) && line.isCapitalised(i - 1);
            boolean title = isTitle(before) && !line.titleCase();
            if ((honorific || title) && startsName(line, i)) {
                int end = extendRight(line, i + 1);
                boolean single = end == line.wordEnd(i);
                boolean field = lists.isWord("field", before) && !honorific;
                boolean trusted = honorific
                        || (line.isCapitalised(i - 1) && !field)
                        || line.token(i).entityType().equals("PERSON");
                if (!single || (trusted && line.token(i).isProperNoun())) {
                    accept(line, i, end, spans);
                }
            }
        }
    }

    /** A title's last word: "President-elect" counts as "president", "Gen." as "gen". */
    private static String titleWord(Line line, int token) {
        int at = token;
        while (at > 1 && (line.isHyphen(at - 1) || line.tokenFold(at).isEmpty())) {
            at -= line.isHyphen(at - 1) ? 2 : 1;
        }
        return line.tokenFold(at);
    }

    private void byGivenName(Line line, List<TokenSpan> spans) {
        for (int i = 0; i + 1 < line.sentence().size(); i++) {
            boolean given = lists.isWord("male", line.tokenFold(i)) || lists.isWord("female", line.tokenFold(i));
            if (given && startsName(line, i) && !line.titleCase()) {
                int end = extendRight(line, i + 1);
                if (end > i + 1) {
                    accept(line, i, end, spans);
                }
            }
            if (lists.isWord("known", line.tokenFold(i)) && startsName(line, i)) {
                accept(line, i, i + 1, spans);
            }
        }
    }

    private static List<String> words(Line line, TokenSpan tokens) {
        return IntStream.range(tokens.start(), tokens.end())
                .mapToObj(line::tokenFold)
                .toList();
    }

    /** The full name of a person found elsewhere, whatever it was taken for here. */
    private static void byFullName(Line line, Set<List<String>> fullNames, List<Named> found) {
        for (int i = 0; i < line.sentence().size(); i++) {
            for (int end = Math.min(line.sentence().size(), i + 5); end > i + 1; end--) {
                TokenSpan tokens = new TokenSpan(i, end);
                boolean taken = found.stream()
                        .anyMatch(n ->
                                n.line().index() == line.index() && n.tokens().overlaps(tokens));
                if (line.isCapitalised(i) && !taken && fullNames.contains(words(line, tokens))) {
                    found.add(new Named(line, tokens));
                }
            }
        }
    }

    private void byFamilyName(Line line, Set<String> families, List<Named> found) {
        for (Token token : line.sentence().tokens()) {
            int i = token.index();
            int end = line.wordEnd(i);
            boolean free = !line.isHyphen(i - 1)
                    && found.stream()
                            .noneMatch(n -> n.line().index() == line.index()
                                    && n.tokens().contains(i));
            String key =
                    PersonName.familyKeyOf(line.document().text(line.sentence().charSpan(new TokenSpan(i, end))));
            if (free
                    && line.hitAtToken(i).isEmpty()
                    && startsName(line, i)
                    && key.length() > 2
                    && families.contains(key)
                    && !partOfBody(line, i)) {
                found.add(new Named(line, new TokenSpan(i, end)));
            }
        }
    }

    private boolean partOfBody(Line line, int i) {
        return !line.titleCase()
                && line.isCapitalised(i + 1)
                && lists.isWord("head", line.tokenFold(i + 1))
                && !lists.isWord("government", line.tokenFold(i + 1));
    }

    /** Cuts titles and what is no name from both ends, and keeps what remains if it can be a person. */
    private void accept(Line line, int from, int to, List<TokenSpan> spans) {
        int start = from;
        int end = to;
        start = afterPlace(line, start, end);
        while (start < end - 1 && (!startsName(line, start) || isTitleAt(line, start) || isAdjective(line, start))) {
            start++;
        }
        while (end > start + 1 && (!endsName(line, end - 1) || isAfterNames(line, end - 1))) {
            end--;
        }
        start = withInitial(line, start);
        if (start < end
                && !isCredited(line, start)
                && end - start <= LONGEST
                && startsName(line, start)
                && isPerson(line, start, end)) {
            spans.add(new TokenSpan(start, end));
        }
    }

    /** "Foreign Secretary S Jaishankar". */
    private int withInitial(Line line, int start) {
        boolean initial = start > 1 && line.token(start - 1).text().matches("[B-HJ-Z]\\.?");
        return initial && isTitleAt(line, start - 2) ? start - 1 : start;
    }

    /** "Secretary for Central Europe Ada Lovelace": a known name of two words before two more is no part of them. */
    private static int afterPlace(Line line, int from, int to) {
        return line.hits().stream()
                .map(h -> line.tokens(h.start(), h.end()))
                .filter(span -> span.start() == from && span.length() > 1 && to - span.end() > 1)
                .mapToInt(TokenSpan::end)
                .max()
                .orElse(from);
    }

    /** "Photo: A B", "Reporting by A B, C D": who made the article or the picture is not in the news. */
    private static boolean isCredited(Line line, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 9); i--) {
            boolean by = line.tokenFold(i).equals("by") || line.tokenFold(i).equals(":");
            if (line.token(i).text().contains("©") || (by && CREDITS.contains(line.tokenFold(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(Line line, int from, int to) {
        boolean allListed = true;
        for (int i = from; i < to; i++) {
            allListed &= line.hitAtToken(i).isPresent() || isTitle(line.tokenFold(i));
            if ((i > from && lists.isWord("head", line.tokenFold(i)) && line.isCapitalised(i)) || isMark(line, i)) {
                return false;
            }
        }
        boolean administration = to == from + 1
                && lists.isWord("administration", line.tokenFold(from))
                && line.tokenFold(to).equals("administration");
        boolean inListed = line.hits().stream()
                .map(h -> line.tokens(h.start(), h.end()))
                .anyMatch(span -> span.length() > 1 && span.contains(new TokenSpan(from, to)));
        boolean known = lists.isWord("known", line.tokenFold(from)) && to == from + 1;
        boolean house = to == from + 1 && PREMISES.contains(line.tokenFold(to)) && !line.isCapitalised(to);
        boolean single = to <= line.wordEnd(from);
        boolean common =
                single && (lists.isWord("head", line.tokenFold(from)) || lists.isWord("topic", line.tokenFold(from)));
        boolean sure = !common && (!single || known || !line.titleCase());
        return !allListed
                && !inListed
                && !administration
                && !house
                && sure
                && (line.token(from).text().length() > 1 || to - from > 1);
    }

    private static boolean isMark(Line line, int i) {
        if (line.isHyphen(i)) {
            return false;
        }
        String text = line.token(i).text();
        return !text.endsWith(".") && text.chars().noneMatch(Character::isLetter);
    }

    private boolean isTitleAt(Line line, int i) {
        boolean given = line.tokenFold(i).equals("sultan") && lists.isWord("particle", line.tokenFold(i + 1));
        return !given && (isTitle(titleWord(line, i)) || lists.isWord("honorific", line.tokenFold(i)));
    }

    private boolean isTitle(String fold) {
        return lists.isWord("title", fold) || lists.isWord("rank", fold);
    }

    private static boolean isAdjective(Line line, int i) {
        return line.hitAtToken(i).filter(h -> h.may(Known.Kind.ADJECTIVE)).isPresent();
    }

    private boolean startsName(Line line, int i) {
        String text = line.token(i).text();
        boolean capital = line.isCapitalised(i) || hasParticle(line, i);
        return capital
                && text.chars().anyMatch(Character::isLetter)
                && (!DAYS.contains(line.tokenFold(i)) || isGivenJan(line, i))
                && !line.token(i).pos().startsWith("DT")
                && !line.token(i).pos().startsWith("IN")
                && !line.token(i).pos().startsWith("PRP");
    }

    /** "Ada Lovelace MP". */
    private boolean isAfterNames(Line line, int i) {
        return lists.isWord("aftername", line.tokenFold(i));
    }

    /** "Jan Kubis": no month before another name. */
    private static boolean isGivenJan(Line line, int i) {
        return line.token(i).text().equals("Jan")
                && line.isCapitalised(i + 1)
                && line.token(i + 1).text().chars().allMatch(Character::isLetter);
    }

    private static boolean endsName(Line line, int i) {
        String text = bare(line.token(i).text());
        return !text.isEmpty()
                && (line.isCapitalised(i) || line.isHyphen(i - 1))
                && !isMark(line, i)
                && !DAYS.contains(line.tokenFold(i));
    }

    /** "al-Busaidi", "ash-Sharaa": small, yet a name. */
    private boolean hasParticle(Line line, int i) {
        return lists.isWord("particle", line.tokenFold(i)) && line.isHyphen(i + 1) && line.isCapitalised(i + 2);
    }

    private int extendRight(Line line, int from) {
        int end = from;
        while (end < line.sentence().size()) {
            if (line.isHyphen(end)) {
                end += 2;
            } else if (continuesName(line, end)) {
                end++;
            } else if (lists.isWord("particle", line.tokenFold(end))
                    && !line.tokenFold(end).equals("as")
                    && end + 1 < line.sentence().size()
                    && continuesName(line, end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean continuesName(Line line, int i) {
        Token token = line.token(i);
        boolean initial = token.text().length() == 2 && token.text().endsWith(".");
        boolean possessedBefore = i > 0
                && bare(line.token(i - 1).text()).length()
                        < line.token(i - 1).text().length();
        return startsName(line, i)
                && !possessedBefore
                && (token.isProperNoun() || initial || token.entityType().equals("PERSON"))
                && !token.entityType().equals("GPE")
                && !token.entityType().equals("DATE")
                && line.hitAtToken(i).isEmpty()
                && !isTitle(line.tokenFold(i))
                && !line.titleCase();
    }

    private int extendLeft(Line line, int from, int to) {
        int start = from;
        if (line.isHyphen(start - 1)) {
            start -= 2;
        }
        while (start > 0
                && (lists.isWord("male", line.tokenFold(start - 1))
                        || lists.isWord("female", line.tokenFold(start - 1))
                        || (hasParticle(line, start) && line.token(start - 1).isProperNoun())
                        || (to - from == 1 && line.token(start - 1).entityType().equals("PERSON")))
                && continuesName(line, start - 1)) {
            start--;
        }
        return start;
    }

    private static List<TokenSpan> longestFirst(List<TokenSpan> spans) {
        List<TokenSpan> kept = new ArrayList<>();
        spans.stream()
                .sorted(Comparator.comparingInt(TokenSpan::length).reversed().thenComparing(Comparator.naturalOrder()))
                .filter(span -> kept.stream().noneMatch(span::overlaps))
                .forEach(kept::add);
        return kept;
    }
}
