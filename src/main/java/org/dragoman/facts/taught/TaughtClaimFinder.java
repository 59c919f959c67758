package org.dragoman.facts.taught;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.facts.Claim;
import org.dragoman.facts.ClaimFinder;
import org.dragoman.facts.Modality;
import org.dragoman.facts.Qualifier;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.agenda.Company;
import org.dragoman.facts.agenda.FocusedMeeting;
import org.dragoman.facts.taught.PatternMatcher.Argument;
import org.dragoman.facts.taught.PatternMatcher.Match;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/**
 * Finds the facts that sentences say in wordings taught by example.
 *
 * <p>Limits: confidence is the share of right findings on the taught sentences, after Laplace, not yet on articles.
 */
public final class TaughtClaimFinder implements ClaimFinder {
    private static final Comparator<Claim> BEST_FIRST = Comparator.comparing(
                    (Claim c) -> !c.modality().isFact())
            .thenComparing(Comparator.comparingDouble(Claim::confidence).reversed())
            .thenComparing(Claim::rule);

    private final PatternSet patterns;

    public TaughtClaimFinder(PatternSet patterns) {
        this.patterns = patterns;
    }

    @Override
    public Found find(Reading reading, List<Claim> soFar, IssueLog issues) {
        Topics topics = new Topics(reading);
        FocusedMeeting focus = new FocusedMeeting(reading, Integer.MAX_VALUE);
        Company company = new Company(reading, soFar);
        List<Claim> claims = new ArrayList<>();
        List<InSentence> sentences = reading.document().sentences().stream()
                .map(sentence -> new InSentence(reading, sentence, topics, focus, company))
                .toList();
        sentences.forEach(sentence -> claims.addAll(best(sentence.claims())));
        Map<String, String> leaders = leaders(claims);
        sentences.forEach(sentence -> claims.addAll(best(sentence.companions(leaders))));
        SaidBefore before = new SaidBefore(reading, soFar, topics.introduced());
        claims.removeIf(before::covers);
        List<Claim> leads = claims.stream()
                .filter(c -> c.relation() == RelationType.LEADS && c.modality().isFact())
                .toList();
        claims.removeIf(c -> c.relation() == RelationType.MEMBER_OF
                && leads.stream()
                        .anyMatch(l -> l.subject().equals(c.subject())
                                && String.valueOf(l.object()).equals(c.object())));
        List<Referent> used = topics.introduced().stream()
                .filter(t -> claims.stream().anyMatch(c -> t.id().equals(c.object())))
                .toList();
        return new Found(claims, used);
    }

    private static Collection<Claim> best(List<Claim> claims) {
        Map<String, Claim> best = new TreeMap<>();
        for (Claim claim : claims) {
            String key = claim.relation() + " " + claim.subject() + " " + claim.object();
            best.merge(key, claim, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
        }
        return best.values();
    }

    /** {@return the team that each leader leads, for whoever leads one} */
    private static Map<String, String> leaders(List<Claim> claims) {
        Map<String, String> leaders = new TreeMap<>();
        for (Claim claim : claims) {
            if (claim.relation() == RelationType.LEADS && claim.modality().isFact() && claim.object() != null) {
                leaders.putIfAbsent(claim.subject(), claim.object());
            }
        }
        return leaders;
    }

    private final class InSentence {
        private final Sentence sentence;
        private final SentenceGraph graph;
        private final List<Reading.Place> places;
        private final Topics topics;
        private final FocusedMeeting focus;
        private final Company company;

        InSentence(Reading reading, Sentence sentence, Topics topics, FocusedMeeting focus, Company company) {
            this.company = company;
            this.sentence = sentence;
            this.topics = topics;
            this.focus = focus;
            this.places = reading.in(sentence.index());
            this.graph = SentenceGraphBuilder.build(sentence, titlesWithNames());
        }

        List<Claim> claims() {
            List<Argument> arguments = places.stream()
                    .map(p -> new Argument(
                            p.referent().type(),
                            p.mention().head(),
                            p.referent().id()))
                    .distinct()
                    .toList();
            PatternMatcher matcher = new PatternMatcher(graph, arguments);
            return patterns.patterns().stream()
                    .flatMap(pattern -> matcher.find(pattern).stream())
                    .flatMap(match -> claims(match).stream())
                    .toList();
        }

        /** "With Jane Roe came John Doe": whoever is with the leader of a team belongs to the team. */
        List<Claim> companions(Map<String, String> leaders) {
            List<Argument> arguments = new ArrayList<>();
            for (Reading.Place place : places) {
                String id = place.referent().id();
                String team = leaders.get(id);
                if (team != null) {
                    arguments.add(
                            new Argument(MentionType.DELEGATION, place.mention().head(), team));
                } else if (place.referent().type() == MentionType.PERSON) {
                    arguments.add(
                            new Argument(MentionType.PERSON, place.mention().head(), id));
                }
            }
            if (arguments.stream().noneMatch(a -> a.type() == MentionType.DELEGATION)) {
                return List.of();
            }
            PatternMatcher matcher = new PatternMatcher(graph, arguments);
            return patterns.patterns().stream()
                    .filter(pattern -> pattern.relation() == RelationType.MEMBER_OF)
                    .flatMap(pattern -> matcher.find(pattern).stream())
                    .flatMap(match -> claims(match).stream())
                    .toList();
        }

        /** "Ambassador Jane Roe": whatever the parser takes for the head, both are meant. */
        private List<int[]> titlesWithNames() {
            List<int[]> pairs = new ArrayList<>();
            for (Reading.Place office : places) {
                for (Reading.Place person : places) {
                    boolean types = office.referent().type() == MentionType.OFFICE
                            && person.referent().type() == MentionType.PERSON;
                    int gap = person.mention().tokens().start()
                            - office.mention().tokens().end();
                    if (types && gap == 0) {
                        pairs.add(new int[] {
                            office.mention().head(), person.mention().head()
                        });
                    }
                }
            }
            return pairs;
        }

        private List<Claim> claims(Match match) {
            boolean topic = match.object().isEmpty() && match.pattern().endsAtObject();
            if (!topic) {
                return claim(match, object(match), evidence(match, List.of())).stream()
                        .toList();
            }
            List<Claim> claims = new ArrayList<>();
            for (TokenSpan item : TopicLists.around(sentence, match.path().last())) {
                int last = match.path().last();
                int head = item.contains(last) ? last : sentence.headOf(item);
                if (TellingTopics.isTelling(sentence, head) && subject(match).isPresent()) {
                    Optional<String> id = Optional.of(topics.id(sentence, item, head));
                    claim(match, id, evidence(match, List.of(item.start(), item.end() - 1)))
                            .ifPresent(claims::add);
                }
            }
            return claims;
        }

        private Optional<Claim> claim(Match match, Optional<String> object, TokenSpan evidence) {
            PathPattern pattern = match.pattern();
            ModalityReader.Sense sense = ModalityReader.read(graph, match.path());
            if (pattern.negated() && !sense.negated()) {
                return Optional.empty();
            }
            Optional<String> subject = subject(match);
            if (subject.isEmpty() || object.isEmpty() || subject.equals(object)) {
                return Optional.empty();
            }
            Modality modality = sense.claimed(pattern.negated());
            EnumMap<Qualifier, String> qualifiers = new EnumMap<>(Qualifier.class);
            if (sense.hedge() != null) {
                qualifiers.put(Qualifier.HEDGE, sense.hedge());
            }
            if (pattern.relation() == RelationType.RESTRICTED) {
                qualifiers.put(Qualifier.MEASURE, trigger(match));
            }
            return Optional.of(new Claim(
                    pattern.relation(),
                    subject.get(),
                    object.get(),
                    null,
                    sentence.index(),
                    sentence.charSpan(evidence),
                    pattern.rule(),
                    modality,
                    null,
                    pattern.confidence(),
                    new TreeMap<>(qualifiers)));
        }

        private Optional<String> subject(Match match) {
            return match.subject().isEmpty()
                    ? inFocus(match)
                    : Optional.of(match.subject().get(0).key());
        }

        private Optional<String> object(Match match) {
            if (!match.object().isEmpty()) {
                return Optional.of(match.object().get(0).key());
            }
            return inFocus(match);
        }

        private Optional<String> inFocus(Match match) {
            int trigger = match.pattern().startsAtSubject()
                    ? match.path().last()
                    : match.path().nodes().get(0);
            return focus.at(sentence.index(), trigger).map(Referent::id).filter(m -> match.path().nodes().stream()
                    .noneMatch(n -> company.isOther(sentence, n, m)));
        }

        private String trigger(Match match) {
            List<Integer> nodes = match.path().nodes();
            TreeSet<Integer> inner = new TreeSet<>(nodes.subList(1, nodes.size() - 1));
            for (int node : List.copyOf(inner)) {
                sentence.children(node).stream()
                        .filter(t -> t.dependency().equals("prt"))
                        .forEach(t -> inner.add(t.index()));
            }
            match.path().steps().stream()
                    .map(s -> s.edge().via())
                    .filter(inner::add)
                    .forEach(via -> {});
            inner.remove(-1);
            return inner.stream().map(sentence::token).map(Token::text).collect(Collectors.joining(" "));
        }

        private TokenSpan evidence(Match match, List<Integer> more) {
            TreeSet<Integer> tokens = new TreeSet<>(match.path().nodes());
            tokens.addAll(more);
            match.subject().forEach(a -> tokens.addAll(mentioned(a)));
            match.object().forEach(a -> tokens.addAll(mentioned(a)));
            return new TokenSpan(tokens.first(), tokens.last() + 1);
        }

        private List<Integer> mentioned(Argument argument) {
            return places.stream()
                    .map(Reading.Place::mention)
                    .filter(m -> m.head() == argument.head() && m.type() == argument.type())
                    .findFirst()
                    .map(Mention::tokens)
                    .map(t -> List.of(t.start(), t.end() - 1))
                    .orElse(List.of());
        }
    }
}
