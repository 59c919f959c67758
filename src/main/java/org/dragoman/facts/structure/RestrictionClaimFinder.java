package org.dragoman.facts.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.facts.Claim;
import org.dragoman.facts.ClaimFinder;
import org.dragoman.facts.RelationType;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Which state closes, seizes or freezes which premises: "the authorities of A have started to seize B", "B, confiscated by A's
 * government", "A shut down B and C".
 */
public final class RestrictionClaimFinder implements ClaimFinder {
    private static final Set<String> MEASURES = Set.of(
            "seize",
            "confiscate",
            "close",
            "shut",
            "freeze",
            "impound",
            "requisition",
            "expropriate",
            "nationalise",
            "nationalize",
            "padlock",
            "repossess",
            "shutter");

    @Override
    public Found find(Reading reading, List<Claim> soFar, IssueLog issues) {
        List<Claim> claims = new ArrayList<>();
        States states = new States(reading, soFar);
        for (Sentence sentence : reading.document().sentences()) {
            Line line = new Line(reading, sentence);
            for (Token token : sentence.tokens()) {
                if (token.isVerb() && MEASURES.contains(token.lemma())) {
                    read(line, token.index(), states, claims);
                }
            }
        }
        return new Found(claims, List.of());
    }

    private static void read(Line line, int verb, States states, List<Claim> claims) {
        List<Token> children = line.sentence().children(verb);
        Optional<Token> agent = children.stream()
                .filter(c -> c.lemma().equals("by"))
                .flatMap(by -> line.sentence().children(by.index()).stream())
                .findFirst();
        if (agent.isPresent()) {
            Optional<Referent> state = states.of(line, agent.get().index());
            Token token = line.sentence().token(verb);
            Stream<Token> subjects =
                    children.stream().filter(c -> c.dependency().startsWith("nsubj"));
            Stream<Token> modified = token.dependency().equals("acl") && token.head() >= 0
                    ? Stream.of(line.sentence().token(token.head()))
                    : Stream.of();
            Stream.concat(subjects, modified).forEach(t -> put(line, verb, t, state, claims));
        } else {
            children.stream()
                    .filter(c -> c.dependency().equals("dobj") && c.index() > verb)
                    .forEach(t -> put(line, verb, t, states.actor(line, verb), claims));
        }
    }

    private static void put(Line line, int verb, Token noun, Optional<Referent> state, List<Claim> claims) {
        if (state.isEmpty()) {
            return;
        }
        Act act = Act.of(line, verb, RelationType.RESTRICTED, "restriction/measure");
        for (Token one : joined(line, noun)) {
            line.allAt(one.index(), MentionType.PROPERTY)
                    .forEach(p -> claims.add(act.against(state.get().id(), p.id(), one.index())));
        }
    }

    private static List<Token> joined(Line line, Token noun) {
        List<Token> all = new ArrayList<>(List.of(noun));
        for (int i = 0; i < all.size() && i < 8; i++) {
            line.sentence().children(all.get(i).index()).stream()
                    .filter(c -> c.dependency().equals("conj")
                            || (c.dependency().equals("prep") && c.lemma().equals("of")))
                    .flatMap(c ->
                            c.dependency().equals("conj") ? Stream.of(c) : line.sentence().children(c.index()).stream())
                    .forEach(all::add);
        }
        return all;
    }
}
