package org.dragoman.facts.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.facts.Claim;
import org.dragoman.facts.ClaimFinder;
import org.dragoman.facts.RelationType;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Whom a state sends out: "told A, B and four secretaries, namely C, D, E and F, to go home", "ordered 35 diplomats out of the
 * country", "45 members of staff are declared undesirable", "has until Friday to leave". Where the sentence names no state, it
 * is the one that is to be left, that of the speaker, or the only one that expels elsewhere in the article; never the victims' own.
 */
public final class ExpulsionClaimFinder implements ClaimFinder {
    private static final Set<String> EXPELLING = Set.of("expel", "deport", "eject", "oust", "banish");
    private static final Set<String> THROWING = Set.of("kick", "throw", "boot", "turf");
    private static final Set<String> ORDERING =
            Set.of("tell", "order", "ask", "instruct", "give", "require", "direct", "request", "send");
    private static final Set<String> DECLARING = Set.of("declare", "name", "proclaim", "pronounce");
    private static final Set<MentionType> SENT = EnumSet.of(MentionType.PERSON, MentionType.GROUP);

    @Override
    public Found find(Reading reading, List<Claim> soFar, IssueLog issues) {
        List<Claim> claims = new ArrayList<>();
        States states = new States(reading, soFar);
        for (Sentence sentence : reading.document().sentences()) {
            Line line = new Line(reading, sentence);
            for (int i = 0; i < line.size(); i++) {
                if (sentence.token(i).isVerb()) {
                    read(new Finding(line, i, states, soFar, claims));
                }
            }
        }
        return new Found(claims, List.of());
    }

    private static void read(Finding finding) {
        Line line = finding.line();
        int verb = finding.verb();
        String lemma = line.lemma(verb);
        boolean out = line.word(verb + 1).equals("out");
        if (DECLARING.contains(lemma) && Leaving.unwelcome(line, verb) > 0) {
            finding.put(Leaving.unwelcome(line, verb), "persona-non-grata");
        } else if (lemma.equals("show") && Leaving.door(line, verb) > 0) {
            finding.put(Leaving.door(line, verb), "shown-the-door");
        } else if (EXPELLING.contains(lemma) || (THROWING.contains(lemma) && out)) {
            finding.put(objectsEnd(line, verb), "expels");
        } else if (lemma.equals("order") && out && !line.word(verb + 2).equals("of")) {
            finding.put(objectsEnd(line, verb), "ordered-out");
        } else if (lemma.equals("send") && line.isOneOf(verb + 1, "home")) {
            finding.put(objectsEnd(line, verb), "sent-home");
        } else if (ORDERING.contains(lemma) && Leaving.away(line, verb) > 0) {
            finding.put(Leaving.away(line, verb), lemma.equals("send") ? "sent-home" : "told-to-leave");
        } else if (lemma.equals("have") && Leaving.away(line, verb) > 0 && Leaving.away(line, verb) < verb + 8) {
            finding.putSubject(Leaving.away(line, verb), "time-to-leave");
        } else if (Leaving.must(line, verb)) {
            finding.putSubject(verb, "must-leave");
        }
    }

    private static int objectsEnd(Line line, int verb) {
        for (int i = verb + 1; i < line.size(); i++) {
            boolean end = line.isOneOf(
                    i, "from", "over", "after", "for", "in", "on", "calling", "because", ";", "who", "when", "while",
                    "as");
            if (end || (i > verb + 1 && isFinite(line.sentence().token(i)))) {
                return i;
            }
        }
        return line.size();
    }

    private static boolean isFinite(Token token) {
        return Set.of("VBD", "VBZ", "VBP", "MD").contains(token.pos());
    }

    private record Finding(Line line, int verb, States states, List<Claim> soFar, List<Claim> claims) {
        void put(int end, String rule) {
            Optional<Token> subject = passiveSubject();
            if (subject.isPresent()) {
                claim(around(subject.get().index()), agent(), end, rule, false);
            } else {
                claim(line.between(verb + 1, end, SENT), states.actors(line, verb), end, rule, false);
            }
        }

        /** "The two must leave", "he has until Friday to leave": who has to is the subject. */
        void putSubject(int end, String rule) {
            OptionalInt subject = subject();
            if (subject.isPresent()) {
                claim(around(subject.getAsInt()), List.of(), end, rule, true);
            }
        }

        private void claim(List<Reading.Place> sent, List<Referent> actors, int end, String rule, boolean order) {
            Act act = Act.of(line, verb, RelationType.EXPELLED, "expulsion/" + rule);
            for (Reading.Place place : sent) {
                boolean of = line.word(place.mention().tokens().start() - 1).equals("of");
                if (!of && !isSpeaker(place)) {
                    states(place.referent(), actors, end)
                            .forEach(s -> claims.add((order ? act.asOrder() : act)
                                    .against(
                                            s.id(),
                                            place.referent().id(),
                                            place.mention().tokens().end() - 1)));
                }
            }
        }

        /** "He has a week to leave, Ann Poe said": a pronoun that seems to be the speaker is more likely somebody before. */
        private boolean isSpeaker(Reading.Place place) {
            return place.mention().form() == Mention.Form.PRONOUN
                    && line.reading().in(line.sentence().index()).stream()
                            .anyMatch(p -> p.referent().equals(place.referent())
                                    && p.mention().form() != Mention.Form.PRONOUN
                                    && p.mention().head() > verb);
        }

        private List<Referent> states(Referent victim, List<Referent> actors, int end) {
            Optional<Referent> own = victim.type() == MentionType.GROUP
                    ? victim.find(Trait.OF).flatMap(line.reading()::find)
                    : states.stateOf(victim);
            List<Referent> doing =
                    actors.stream().filter(s -> !own.equals(Optional.of(s))).toList();
            if (!doing.isEmpty()) {
                return doing;
            }
            return Stream.of(outOf(line, end), states.actor(line, verb), speaker(), elsewhere(line, soFar))
                    .flatMap(Optional::stream)
                    .filter(s -> !own.equals(Optional.of(s)))
                    .limit(1)
                    .toList();
        }

        /** "The minister told lawmakers that the envoys would have to leave": the minister's state. */
        private Optional<Referent> speaker() {
            int at = verb;
            for (int steps = 0; steps < 6 && line.sentence().token(at).head() >= 0; steps++) {
                Token token = line.sentence().token(at);
                if (token.dependency().equals("ccomp")) {
                    return states.actor(line, token.head());
                }
                at = token.head();
            }
            return Optional.empty();
        }

        private Optional<Token> passiveSubject() {
            List<Token> children = line.sentence().children(verb);
            Token token = line.sentence().token(verb);
            boolean passive = children.stream()
                    .anyMatch(c ->
                            c.dependency().equals("auxpass") || c.dependency().equals("nsubjpass"));
            Optional<Token> subject = children.stream()
                    .filter(c -> c.dependency().startsWith("nsubj"))
                    .findFirst();
            boolean describing = token.pos().equals("VBN") && token.dependency().equals("acl") && token.head() >= 0;
            if (describing && children.stream().noneMatch(c -> c.dependency().equals("dobj"))) {
                return Optional.of(line.sentence().token(token.head()));
            }
            return passive ? subject : Optional.empty();
        }

        private OptionalInt subject() {
            int at = verb;
            for (int steps = 0; steps < 4 && at >= 0; steps++) {
                for (Token child : line.sentence().children(at)) {
                    if (child.dependency().startsWith("nsubj")) {
                        return OptionalInt.of(child.index());
                    }
                }
                Token token = line.sentence().token(at);
                if (!Set.of("conj", "xcomp").contains(token.dependency())) {
                    return OptionalInt.empty();
                }
                at = token.head();
            }
            return OptionalInt.empty();
        }

        private List<Referent> agent() {
            return line.sentence().children(verb).stream()
                    .filter(c -> c.lemma().equals("by"))
                    .flatMap(by -> line.sentence().children(by.index()).stream())
                    .flatMap(t -> states.of(line, t.index()).stream())
                    .toList();
        }

        /** The person or group that a subject names, and those joined to it. */
        private List<Reading.Place> around(int subject) {
            List<Reading.Place> found = new ArrayList<>();
            List<Integer> heads = new ArrayList<>(List.of(subject));
            for (int i = 0; i < heads.size() && i < 8; i++) {
                line.at(heads.get(i), SENT).ifPresent(found::add);
                line.sentence().children(heads.get(i)).stream()
                        .filter(c ->
                                c.dependency().equals("conj") || c.dependency().equals("appos"))
                        .forEach(c -> heads.add(c.index()));
            }
            return found;
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
