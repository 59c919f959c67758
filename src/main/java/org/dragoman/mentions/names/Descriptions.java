package org.dragoman.mentions.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.mentions.Mention.Form;
import org.dragoman.mentions.MentionType;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/** Finds what "the kingdom", "the country", "the North" and "the Saudi capital" speak of, where the document leaves one choice. */
final class Descriptions {
    private Descriptions() {}

    static void addTo(List<Spot> spots, List<Line> lines, NameLists lists) {
        List<Spot> more = new ArrayList<>();
        for (Line line : lines) {
            for (Token token : line.sentence().tokens()) {
                if (line.tokenFold(token.index() - 1).equals("the")) {
                    describe(line, token, spots, lines, lists).ifPresent(more::add);
                }
            }
            capitals(line, spots, more, lists);
        }
        spots.addAll(more);
    }

    private static Optional<Spot> describe(
            Line line, Token token, List<Spot> spots, List<Line> lines, NameLists lists) {
        String word = line.tokenFold(token.index());
        TokenSpan tokens = new TokenSpan(token.index(), token.index() + 1);
        Optional<String> code = Optional.empty();
        Form form = Form.DESCRIPTION;
        if (word.equals("kingdom") && !line.tokenFold(token.index() + 1).equals("of")) {
            code = only(spots, key -> lists.isWord("kingdom", key.toLowerCase(Locale.ROOT)));
        } else if (word.equals("country") && !line.tokenFold(token.index() + 1).equals("of")) {
            code = latest(line, token, spots, lines);
        } else if ((word.equals("north") || word.equals("south")) && line.isCapitalised(token.index())) {
            boolean korea = spots.stream()
                    .anyMatch(s -> s.type() == MentionType.COUNTRY && s.key().matches("KP|KR"));
            boolean named = line.isCapitalised(token.index() + 1);
            code = korea && !named ? Optional.of(word.equals("north") ? "KP" : "KR") : Optional.empty();
            form = Form.NAME;
        }
        Form said = form;
        return code.map(key -> line.spot(MentionType.COUNTRY, tokens, said, key));
    }

    private static Optional<String> only(List<Spot> spots, Predicate<String> wanted) {
        Set<String> keys = new HashSet<>();
        spots.stream()
                .filter(s -> s.type() == MentionType.COUNTRY && wanted.test(s.key()))
                .forEach(s -> keys.add(s.key()));
        return keys.size() == 1 ? keys.stream().findFirst() : Optional.empty();
    }

    /** The country that acted last before, or else was named last; but none that is joined to "the country" by "and". */
    private static Optional<String> latest(Line line, Token token, List<Spot> spots, List<Line> lines) {
        int and = line.tokenFold(token.index() - 2).equals("and") ? token.index() - 3 : -1;
        List<Spot> before = spots.stream()
                .filter(s -> s.type() == MentionType.COUNTRY
                        && s.span().end() <= token.span().start()
                        && s.sentence() >= line.index() - 2)
                .filter(s -> s.sentence() != line.index() || !s.tokens().contains(Math.max(and, 0)) || and < 0)
                .toList();
        List<Spot> acting = before.stream()
                .filter(s -> isSubject(lines.get(s.sentence()), s))
                .toList();
        return (acting.isEmpty() ? before : acting)
                .stream().max(Comparator.comparingInt(s -> s.span().start())).map(Spot::key);
    }

    private static boolean isSubject(Line line, Spot spot) {
        return line.token(line.sentence().headOf(spot.tokens())).dependency().equals("nsubj");
    }

    /** "the Saudi capital" where Riyadh is named elsewhere. */
    private static void capitals(Line line, List<Spot> spots, List<Spot> more, NameLists lists) {
        for (Hit hit : line.hits()) {
            Optional<Known> state = hit.find(Known.Kind.ADJECTIVE).or(() -> hit.find(Known.Kind.STATE));
            int at = line.fold(hit.end()).equals("'s") ? hit.end() + 1 : hit.end();
            if (state.isPresent() && line.fold(at).equals("capital")) {
                spots.stream()
                        .filter(s -> s.type() == MentionType.PLACE
                                && lists.isCapital(s.key(), state.get().key()))
                        .findFirst()
                        .ifPresent(s ->
                                more.add(line.spot(MentionType.PLACE, hit.start(), at + 1, Form.DESCRIPTION, s.key())));
            }
        }
    }
}
