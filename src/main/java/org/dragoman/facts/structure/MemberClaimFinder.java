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
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.text.Sentence;

/**
 * Who belongs to a team where a list tells it and the team is only "it" or "they": "among its twelve members are A and B",
 * "whose other members are A and B", "they included A and B". The team is the one last spoken of.
 */
public final class MemberClaimFinder implements ClaimFinder {
    /** A first estimate; to be replaced by shares measured for each wording. */
    private static final double CONFIDENCE = 0.85;

    private static final Set<String> INCLUDING = Set.of("include", "comprise", "number");
    private static final int REACH = 2;

    @Override
    public Found find(Reading reading, List<Claim> soFar, IssueLog issues) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            Line line = new Line(reading, sentence);
            for (int i = 1; i < line.size(); i++) {
                int list = listAfter(line, i);
                if (list > 0) {
                    read(line, i, list, claims);
                }
            }
        }
        return new Found(claims, List.of());
    }

    /** {@return where a list of members begins that this word announces, or -1} */
    private static int listAfter(Line line, int at) {
        boolean members = line.word(at).equals("members") && hasOwner(line, at);
        if (members) {
            int next = line.lemma(at + 1).equals("be") || line.lemma(at + 1).equals("include") ? at + 2 : -1;
            return line.word(at + 1).equals(":") ? at + 2 : next;
        }
        boolean they =
                line.isOneOf(at - 1, "they", "it") && line.sentence().token(at).isVerb();
        return they && INCLUDING.contains(line.lemma(at)) ? at + 1 : -1;
    }

    private static boolean hasOwner(Line line, int members) {
        for (int i = members - 1; i >= Math.max(0, members - 3); i--) {
            if (line.isOneOf(i, "its", "whose", "their")) {
                return true;
            }
        }
        return false;
    }

    private static void read(Line line, int trigger, int list, List<Claim> claims) {
        team(line, trigger).ifPresent(team -> line.peopleFrom(list).stream()
                .filter(p -> p.mention().form() == Mention.Form.NAME)
                .forEach(p -> claims.add(Making.claim(
                        line,
                        RelationType.MEMBER_OF,
                        p.referent().id(),
                        team,
                        trigger,
                        p.mention().head(),
                        "member/listed",
                        Modality.ASSERTED,
                        CONFIDENCE))));
    }

    /** {@return the team last spoken of before a word} */
    private static Optional<String> team(Line line, int before) {
        Optional<Reading.Place> here = line.between(0, before, EnumSet.of(MentionType.DELEGATION)).stream()
                .reduce((a, b) -> b);
        if (here.isPresent()) {
            return here.map(p -> p.referent().id());
        }
        int sentence = line.sentence().index();
        for (int i = sentence - 1; i >= Math.max(0, sentence - REACH); i--) {
            Optional<Reading.Place> earlier = line.reading().in(i).stream()
                    .filter(p -> p.referent().type() == MentionType.DELEGATION)
                    .reduce((a, b) -> b);
            if (earlier.isPresent()) {
                return earlier.map(p -> p.referent().id());
            }
        }
        return Optional.empty();
    }
}
