package org.dragoman.mentions.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.SentenceView;
import org.dragoman.mentions.offices.OfficeHolders.Holder;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/** "Lovelace succeeds Babbage", "replacing Babbage", "took over from Babbage": he held the post that she has. */
final class Successions {
    private static final Set<String> SUCCEEDING = Set.of("succeed", "replace");
    private static final Set<String> UNSURE = Set.of("not", "n't", "never", "could", "may", "might", "would", "if");
    private static final int NEAR = 9;

    private Successions() {}

    /** {@return the former holders that sentences tell of, each with the post of who came after} */
    static List<Holder> find(OfficeReading reading, List<Holder> known) {
        List<Holder> found = new ArrayList<>();
        for (SentenceView view : reading.views()) {
            for (Token token : view.sentence().tokens()) {
                int object = objectOf(view, token);
                if (object > 0 && !isUnsure(view, token.index())) {
                    read(view, token.index(), object, known).ifPresent(found::add);
                }
            }
        }
        return found.stream()
                .filter(f -> known.stream()
                        .noneMatch(
                                k -> k.person().equals(f.person()) && k.office().equals(f.office())))
                .toList();
    }

    /** {@return the first word after a verb of succeeding, or -1} */
    private static int objectOf(SentenceView view, Token token) {
        int at = token.index();
        if (token.isVerb() && SUCCEEDING.contains(token.lemma())) {
            return view.word(at + 1).equals("by") ? -1 : at + 1;
        }
        boolean takesOver = token.lemma().equals("take")
                && view.word(at + 1).equals("over")
                && view.indexOf("from", at) > 0
                && view.indexOf("from", at) <= at + 5;
        return takesOver ? view.indexOf("from", at) + 1 : -1;
    }

    private static boolean isUnsure(SentenceView view, int verb) {
        for (int i = Math.max(0, verb - 3); i < verb; i++) {
            if (UNSURE.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Holder> read(SentenceView view, int verb, int object, List<Holder> known) {
        Optional<Reading.Place> before = view.mentions(MentionType.PERSON)
                .filter(p -> p.mention().form() == Mention.Form.NAME)
                .filter(p -> p.mention().tokens().start() >= object
                        && p.mention().tokens().start() < object + NEAR)
                .filter(p -> isTitle(view, object, p.mention().tokens().start()))
                .findFirst();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        String old = before.get().referent().id();
        return after(view, verb, known, old)
                .flatMap(person -> OfficeHolders.postOf(person, known))
                .map(post -> new Holder(
                        old,
                        post,
                        view.sentence().index(),
                        view.sentence()
                                .charSpan(new TokenSpan(
                                        verb, before.get().mention().tokens().end())),
                        "former",
                        null,
                        null,
                        "succession"));
    }

    /** Between verb and name stand only words of a title. */
    private static boolean isTitle(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            String pos = view.pos(i);
            if (!pos.startsWith("NN") && !pos.startsWith("JJ") && !pos.equals("DT") && !pos.equals("IN")) {
                return false;
            }
        }
        return true;
    }

    /** Who came after: who is newly in a post by the same sentence, or else the last person spoken of before the verb. */
    private static Optional<String> after(SentenceView view, int verb, List<Holder> known, String old) {
        Optional<String> fresh = known.stream()
                .filter(h -> h.sentence() == view.sentence().index()
                        && "new".equals(h.standing())
                        && !h.person().equals(old))
                .map(Holder::person)
                .findFirst();
        return fresh.isPresent()
                ? fresh
                : view.mentions(MentionType.PERSON)
                        .filter(p -> p.mention().tokens().end() <= verb
                                && !p.referent().id().equals(old))
                        .reduce((a, b) -> b)
                        .map(p -> p.referent().id());
    }
}
