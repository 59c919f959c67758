package org.dragoman.facts.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.facts.Claim;
import org.dragoman.facts.ClaimFinder;
import org.dragoman.facts.RelationType;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.text.Sentence;

/** Who mediates and who hosts: "under the auspices of A", "with B as mediator", "Omani-mediated", "C played host to". */
public final class MediatorClaimFinder implements ClaimFinder {
    /** A first estimate; to be replaced by shares measured for each wording. */
    private static final double CONFIDENCE = 0.85;

    private static final Set<String> PATRONAGE =
            Set.of("auspices", "auspex", "sponsorship", "mediation", "patronage", "facilitation", "aegis");
    private static final Set<String> MEDIATING = Set.of("mediate", "broker", "facilitate", "moderate", "sponsor");
    private static final Set<String> MEDIATORS =
            Set.of("mediator", "facilitator", "moderator", "intermediary", "go-between");
    private static final Set<MentionType> ACTORS =
            EnumSet.of(MentionType.PERSON, MentionType.COUNTRY, MentionType.ORGANIZATION);

    @Override
    public Found find(Reading reading, List<Claim> soFar, IssueLog issues) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            Line line = new Line(reading, sentence);
            for (int at = 0; at < line.size(); at++) {
                int i = at;
                if (PATRONAGE.contains(line.word(i))) {
                    patron(line, i, claims);
                } else if (MEDIATING.contains(line.lemma(i))
                        && sentence.token(i).isVerb()) {
                    mediates(line, i, claims);
                } else if (sentence.token(i).isVerb() && goesBetween(line, i)) {
                    line.subject(i)
                            .filter(r -> r.type() == MentionType.PERSON)
                            .ifPresent(r -> put(line, RelationType.MEDIATED, r, i, i, "goes-between", claims));
                } else if (MEDIATORS.contains(line.lemma(i))) {
                    mediator(line, i, claims);
                } else if (Set.of("host", "co-host", "cohost").contains(line.lemma(i))) {
                    host(line, i, claims);
                    namedHost(line, i, claims);
                } else if (line.word(i).equals("invitation")
                        && line.word(i - 1).equals("the")
                        && line.word(i - 2).equals("at")
                        && line.word(i + 1).equals("of")) {
                    inviter(line, i, claims);
                }
            }
        }
        return new Found(claims, List.of());
    }

    /** "under the auspices of A", "under B and C sponsorship", "through D's mediation". */
    private static void patron(Line line, int noun, List<Claim> claims) {
        int from = noun;
        while (from > Math.max(0, noun - 8) && !line.isOneOf(from, "under", "through", "by", "with", "thanks")) {
            from--;
        }
        boolean of = line.word(noun + 1).equals("of");
        int to = of ? Math.min(line.size(), noun + 8) : noun;
        int start = of ? noun + 2 : from;
        if (!line.isOneOf(from, "under", "through", "by", "with", "thanks")) {
            return;
        }
        for (Reading.Place place : line.between(start, to, ACTORS)) {
            boolean joined = isJoined(line, start, place.mention().tokens().start());
            if (joined) {
                put(
                        line,
                        RelationType.MEDIATED,
                        place.referent(),
                        noun,
                        place.mention().head(),
                        "under-auspices",
                        claims);
            }
        }
    }

    private static boolean isJoined(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isOneOf(i, ".", ";", "in", "on", "at", "to", "that", "which", "who", "when", "for")) {
                return false;
            }
        }
        return true;
    }

    /** "talks mediated by A", "B is mediating the talks", "C-brokered talks". */
    private static void mediates(Line line, int verb, List<Claim> claims) {
        boolean denied =
                line.isOneOf(verb - 1, "not", "n't", "to") && !line.isOneOf(verb - 2, "helped", "helping", "going");
        if (line.word(verb + 1).equals("by")) {
            for (Reading.Place place : line.between(verb + 2, Math.min(line.size(), verb + 14), ACTORS)) {
                if (isJoined(line, verb + 2, place.mention().tokens().start())
                        && !isInPost(line, place)
                        && !isPossessor(line, place)) {
                    put(
                            line,
                            RelationType.MEDIATED,
                            place.referent(),
                            verb,
                            place.mention().head(),
                            "mediated-by",
                            claims);
                }
            }
        } else if (line.isOneOf(verb - 1, "-", "\u2013")) {
            line.at(verb - 2, ACTORS)
                    .ifPresent(p ->
                            put(line, RelationType.MEDIATED, p.referent(), verb, verb - 2, "side-mediated", claims));
        } else if (!denied
                && (line.lemma(verb).equals("mediate") && line.word(verb - 1).equals("who")
                        || !line.between(verb, Math.min(line.size(), verb + 7), EnumSet.of(MentionType.MEETING))
                                .isEmpty())) {
            line.subject(verb).ifPresent(r -> put(line, RelationType.MEDIATED, r, verb, verb, "mediates", claims));
        }
    }

    /** "A shuttled between the two rooms", "B carried messages between the sides", "C, who mediates on behalf of D". */
    private static boolean goesBetween(Line line, int verb) {
        boolean denied = line.isOneOf(verb - 1, "not", "n't", "to", "could", "would", "may");
        boolean between = line.isOneOf(verb + 1, "between") || line.isOneOf(verb + 2, "between");
        boolean messages =
                line.isOneOf(verb + 1, "messages", "proposals") || line.isOneOf(verb + 2, "messages", "proposals");
        boolean carries = Set.of("carry", "relay", "pass", "convey").contains(line.lemma(verb)) && messages;
        return !denied && ((line.lemma(verb).equals("shuttle") && between) || carries);
    }

    /** "A, as chief mediator", "with B as mediator", "C took over from D as mediator", "mediator E", "Qatari mediators". */
    private static void mediator(Line line, int noun, List<Claim> claims) {
        int as = noun;
        while (as > Math.max(0, noun - 4) && !line.word(as).equals("as")) {
            as--;
        }
        if (line.word(as).equals("as")) {
            boolean successor = takesOver(line, as);
            List<Reading.Place> before = line
                    .between(0, as, EnumSet.of(MentionType.PERSON, MentionType.COUNTRY, MentionType.ORGANIZATION))
                    .stream()
                    .filter(p -> p.referent().type() == MentionType.PERSON || !isInPost(line, p))
                    .toList();
            int count = Math.min(before.size(), successor ? 2 : 1);
            for (Reading.Place place : before.subList(before.size() - count, before.size())) {
                put(
                        line,
                        RelationType.MEDIATED,
                        place.referent(),
                        noun,
                        place.mention().head(),
                        "as-mediator",
                        claims);
            }
            return;
        }
        Optional<Reading.Place> name = line.at(noun + 1, EnumSet.of(MentionType.PERSON));
        Optional<Reading.Place> side = line.at(noun - 1, EnumSet.of(MentionType.COUNTRY, MentionType.ORGANIZATION));
        name.or(() -> side)
                .ifPresent(p -> put(
                        line,
                        RelationType.MEDIATED,
                        p.referent(),
                        noun,
                        p.mention().head(),
                        "mediator-named",
                        claims));
    }

    private static boolean takesOver(Line line, int as) {
        for (int i = Math.max(0, as - 10); i < as; i++) {
            if (line.isOneOf(i, "over", "replaced", "succeeded", "replacing", "succeeding")
                    && !line.word(i).isEmpty()) {
                return !line.word(i).equals("over") || line.lemma(i - 1).equals("take");
            }
        }
        return false;
    }

    /** "mediated by A's predecessor": not by A. */
    private static boolean isPossessor(Line line, Reading.Place place) {
        return line.isOneOf(place.mention().tokens().end(), "'s", "\u2019s", "'", "\u2019");
    }

    private static boolean isInPost(Line line, Reading.Place place) {
        return line.at(place.mention().head(), EnumSet.of(MentionType.OFFICE)).isPresent();
    }

    /** "A hosted a long meeting", "B played host to C", "talks hosted by D". */
    private static void host(Line line, int host, List<Claim> claims) {
        boolean verb = line.sentence().token(host).isVerb();
        boolean plays = !verb && line.lemma(host - 1).equals("play");
        if (verb && line.word(host + 1).equals("by")) {
            for (Reading.Place place : line.between(host + 2, Math.min(line.size(), host + 10), ACTORS)) {
                if (isJoined(line, host + 2, place.mention().tokens().start()) && !isInPost(line, place)) {
                    put(
                            line,
                            RelationType.HOSTED,
                            place.referent(),
                            host,
                            place.mention().head(),
                            "hosted-by",
                            claims);
                }
            }
            return;
        }
        int at = plays ? host - 1 : host;
        boolean denied = line.isOneOf(at - 1, "not", "n't")
                || (line.word(at - 1).equals("to") && !line.isOneOf(at - 2, "is", "set", "due", "are"));
        boolean modal = line.isOneOf(at - 1, "could", "would", "may", "might", "can", "should");
        if ((verb || plays) && !denied && !modal) {
            Optional<Reading.Place> meeting =
                    line.between(at, Math.min(line.size(), host + 9), EnumSet.of(MentionType.MEETING)).stream()
                            .findFirst();
            Optional<Referent> subject = line.subject(at);
            if (meeting.isPresent() && subject.isPresent()) {
                Referent held = meeting.get().referent();
                claims.add(Making.claim(
                        line,
                        RelationType.HOSTED,
                        subject.get().id(),
                        held.id(),
                        at,
                        Math.max(at, meeting.get().mention().head()),
                        "mediator/hosts",
                        Making.of(held),
                        CONFIDENCE));
            }
        }
    }

    /** "The host, President A, invited": of the meeting last spoken of. */
    private static void namedHost(Line line, int host, List<Claim> claims) {
        boolean noun = line.word(host - 1).equals("the")
                && !line.sentence().token(host).isVerb();
        if (!noun || !line.word(host + 1).equals(",")) {
            return;
        }
        line.peopleFrom(host + 2).stream()
                .findFirst()
                .ifPresent(p -> put(
                        line,
                        RelationType.HOSTED,
                        p.referent(),
                        host,
                        p.mention().head(),
                        "the-host",
                        claims));
    }

    /** "They will meet in B at the invitation of A". */
    private static void inviter(Line line, int noun, List<Claim> claims) {
        boolean here =
                !line.between(0, line.size(), EnumSet.of(MentionType.MEETING)).isEmpty();
        if (here) {
            line.peopleFrom(noun + 2).stream()
                    .findFirst()
                    .ifPresent(p -> put(
                            line,
                            RelationType.HOSTED,
                            p.referent(),
                            noun,
                            p.mention().head(),
                            "inviter",
                            claims));
        }
    }

    private static void put(
            Line line, RelationType relation, Referent actor, int trigger, int head, String rule, List<Claim> claims) {
        line.meeting(trigger)
                .ifPresent(m -> claims.add(Making.claim(
                        line,
                        relation,
                        actor.id(),
                        m.id(),
                        trigger,
                        head,
                        "mediator/" + rule,
                        Making.of(m),
                        CONFIDENCE)));
    }
}
