package org.dragoman.facts.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.facts.Claim;
import org.dragoman.facts.ClaimFinder;
import org.dragoman.facts.Modality;
import org.dragoman.facts.RelationType;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.text.Sentence;

/**
 * Whom a state sends out: "told A, B and four secretaries, namely C, D, E and F, to go home", "ordered 35 diplomats out of the
 * country", "expelled ten diplomats". Where the sentence names no state, it is the one that expels elsewhere in the article.
 */
public final class ExpulsionClaimFinder implements ClaimFinder {
    /** A first estimate; to be replaced by shares measured for each wording. */
    private static final double CONFIDENCE = 0.85;

    private static final Set<String> EXPELLING = Set.of("expel", "deport", "eject", "oust");
    private static final Set<String> ORDERING = Set.of("tell", "order", "ask", "instruct", "give", "require", "direct");
    private static final Set<String> LEAVING = Set.of("leave", "go", "depart", "quit", "return", "get");
    private static final Set<String> DOUBTS = Set.of(
            "not",
            "n't",
            "never",
            "could",
            "may",
            "might",
            "would",
            "should",
            "threatened",
            "threatens",
            "refused",
            "if",
            "no");
    private static final Set<MentionType> SENT = EnumSet.of(MentionType.PERSON, MentionType.GROUP);

    @Override
    public Found find(Reading reading, List<Claim> soFar, IssueLog issues) {
        List<Claim> claims = new ArrayList<>();
        States states = new States(reading, soFar);
        for (Sentence sentence : reading.document().sentences()) {
            Line line = new Line(reading, sentence);
            for (int i = 0; i < line.size(); i++) {
                if (sentence.token(i).isVerb() && !isDoubted(line, i)) {
                    read(line, i, states, soFar, claims);
                }
            }
        }
        return new Found(claims, List.of());
    }

    private static void read(Line line, int verb, States states, List<Claim> soFar, List<Claim> claims) {
        boolean home = line.lemma(verb).equals("send") && away(line, verb) > 0;
        int declared = line.lemma(verb).equals("declare") ? persona(line, verb) : 0;
        if (home || declared > 0) {
            put(
                    line,
                    verb,
                    home ? away(line, verb) : declared,
                    states,
                    soFar,
                    home ? "sent-home" : "persona-non-grata",
                    claims);
        } else if (EXPELLING.contains(line.lemma(verb)) && isActive(line, verb)) {
            put(line, verb, objectsEnd(line, verb), states, soFar, "expels", claims);
        } else if (ORDERING.contains(line.lemma(verb))) {
            int away = away(line, verb);
            if (away > 0) {
                put(line, verb, away, states, soFar, "told-to-leave", claims);
            }
        }
    }

    private static boolean isActive(Line line, int verb) {
        return line.sentence().children(verb).stream()
                .anyMatch(c -> c.dependency().equals("dobj") && c.index() > verb);
    }

    private static int objectsEnd(Line line, int verb) {
        for (int i = verb + 1; i < line.size(); i++) {
            if (line.isOneOf(i, "from", "over", "after", "for", "in", "on", "calling", "because", ";", "who", "when")) {
                return i;
            }
        }
        return line.size();
    }

    /** {@return where "persona non grata" begins after "declared", or 0} */
    private static int persona(Line line, int verb) {
        for (int i = verb + 1; i < Math.min(line.size(), verb + 40); i++) {
            if (line.isOneOf(i, "persona", "personae", "personas")
                    || (line.isOneOf(i, "undesirable", "unwelcome") && i > verb + 1)) {
                return i;
            }
        }
        return 0;
    }

    /** {@return where "to go home", "out of the country" begins after a verb, or 0} */
    private static int away(Line line, int verb) {
        for (int i = verb + 1; i < Math.min(line.size() - 1, verb + 70); i++) {
            boolean leaves = line.word(i).equals("to")
                    && LEAVING.contains(line.lemma(i + 1))
                    && (!line.isOneOf(i + 1, "go", "return", "get") || line.isOneOf(i + 2, "home", "out", "back"));
            boolean sent = line.lemma(verb).equals("send") && line.isOneOf(i, "home", "packing") && i < verb + 12;
            if (sent) {
                return i;
            }
            boolean out = line.word(i).equals("out")
                    && (line.word(i + 1).equals("of") || line.isOneOf(i + 1, ".", ",", "after", "over", "within"));
            if (leaves || (out && line.lemma(verb).equals("order"))) {
                return i;
            }
            if (line.isOneOf(i, ";", ".")) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isDoubted(Line line, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            if (DOUBTS.contains(line.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static void put(
            Line line, int verb, int end, States states, List<Claim> soFar, String rule, List<Claim> claims) {
        Optional<Referent> state =
                states.actor(line, verb).or(() -> elsewhere(line, soFar)).or(() -> outOf(line, end));
        List<Reading.Place> sent = line.between(verb + 1, end, SENT);
        Modality modality =
                line.isOneOf(verb - 1, "will") || line.isOneOf(verb - 1, "to") ? Modality.PLANNED : Modality.ASSERTED;
        for (Reading.Place place : sent) {
            boolean of = line.word(place.mention().tokens().start() - 1).equals("of");
            if (state.isPresent() && !of) {
                claims.add(Making.claim(
                        line,
                        RelationType.EXPELLED,
                        state.get().id(),
                        place.referent().id(),
                        verb,
                        Math.max(place.mention().tokens().end() - 1, verb),
                        "expulsion/" + rule,
                        modality,
                        CONFIDENCE));
            }
        }
    }

    private static Optional<Referent> elsewhere(Line line, List<Claim> soFar) {
        List<String> states = soFar.stream()
                .filter(c ->
                        c.relation() == RelationType.EXPELLED && c.modality().isFact())
                .map(Claim::subject)
                .distinct()
                .toList();
        return states.size() == 1 ? line.reading().find(states.get(0)) : Optional.empty();
    }

    /** "ordered 35 diplomats out of Norway": who can order them out is Norway. */
    private static Optional<Referent> outOf(Line line, int end) {
        return line.between(end, Math.min(line.size(), end + 6), EnumSet.of(MentionType.COUNTRY)).stream()
                .map(Reading.Place::referent)
                .findFirst();
    }
}
