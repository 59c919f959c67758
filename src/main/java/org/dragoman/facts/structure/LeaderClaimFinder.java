package org.dragoman.facts.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.facts.Claim;
import org.dragoman.facts.ClaimFinder;
import org.dragoman.facts.Modality;
import org.dragoman.facts.RelationType;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.text.Sentence;

/**
 * Who leads which side's team where no words name the team: "the talks will be led by A and B", "A and B will lead their
 * respective delegations", "Mali: A, deputy minister" under a heading on leaders. Whose team it is follows from the leader's
 * post. The team is made, and marked as implied, unless the article names it elsewhere.
 */
public final class LeaderClaimFinder implements ClaimFinder {
    /** A first estimate; to be replaced by shares measured for each wording. */
    private static final double CONFIDENCE = 0.85;

    private static final int HEADING_REACH = 6;
    private static final Set<String> LEADING = Set.of("lead", "head", "chair");
    private static final Set<String> TEAMS = Set.of("delegations", "teams", "sides");
    private static final Set<String> HEADINGS = Set.of(
            "delegation",
            "delegations",
            "leaders",
            "heads",
            "delegates",
            "participants",
            "negotiators",
            "involved",
            "representatives");

    @Override
    public Found find(Reading reading, List<Claim> soFar, IssueLog issues) {
        InArticle article = new InArticle(reading, soFar);
        reading.document().sentences().forEach(article::read);
        return new Found(article.claims, List.copyOf(article.implied.values()));
    }

    private static final class InArticle {
        private final Reading reading;
        private final List<Claim> soFar;
        private final List<Claim> claims = new ArrayList<>();
        private final Map<String, Referent> implied = new LinkedHashMap<>();

        InArticle(Reading reading, List<Claim> soFar) {
            this.reading = reading;
            this.soFar = soFar;
        }

        void read(Sentence sentence) {
            Line line = new Line(reading, sentence);
            for (int i = 0; i < line.size(); i++) {
                if (LEADING.contains(line.lemma(i)) && sentence.token(i).isVerb()) {
                    leads(line, i);
                    leadsTeam(line, i);
                }
            }
            listed(line);
            paired(line);
            represented(line);
            new TableRows(reading, line).roles().forEach(role -> put(line, role));
        }

        /** "the negotiators of A and B, C and D": the first named for the first side, the second for the second. */
        private void paired(Line line) {
            List<Reading.Place> sides = line.between(0, line.size(), EnumSet.of(MentionType.COUNTRY));
            List<Reading.Place> people = line.between(0, line.size(), EnumSet.of(MentionType.PERSON));
            for (int i = 0; i + 1 < sides.size(); i++) {
                int from = sides.get(i).mention().tokens().start();
                int end = sides.get(i + 1).mention().tokens().end();
                boolean of = line.word(from - 1).equals("of")
                        && line.lemma(from - 2).matches(".*(or|er|oy|ative|ist)")
                        && line.sentence().token(from - 2).pos().equals("NNS");
                boolean joined = line.word(sides.get(i + 1).mention().tokens().start() - 1)
                                .equals("and")
                        && sides.get(i).mention().tokens().end()
                                == sides.get(i + 1).mention().tokens().start() - 1
                        && line.word(end).equals(",");
                List<Reading.Place> named = people.stream()
                        .filter(p -> p.mention().tokens().start() > end
                                && p.mention().tokens().start() <= end + 8)
                        .toList();
                boolean pair = named.size() == 2
                        && named.get(0).mention().tokens().start() == end + 1
                        && line.word(named.get(0).mention().tokens().end()).equals("and")
                        && named.get(1).mention().tokens().start()
                                == named.get(0).mention().tokens().end() + 1;
                if (of && joined && pair) {
                    for (int k = 0; k < 2; k++) {
                        claims.add(Making.claim(
                                line,
                                RelationType.REPRESENTS,
                                named.get(k).referent().id(),
                                sides.get(i + k).referent().id(),
                                from,
                                named.get(k).mention().head(),
                                "leader/paired",
                                Modality.ASSERTED,
                                CONFIDENCE));
                    }
                }
            }
        }

        private void leads(Line line, int verb) {
            if (line.word(verb + 1).equals("by") && isOfMeeting(line, verb)) {
                List<Reading.Place> people = line.peopleFrom(verb + 2);
                line.meeting(verb).ifPresent(m -> people.forEach(p -> put(line, p, verb, m, "talks-led-by")));
            }
            boolean theirs = line.isOneOf(verb + 1, "their", "the")
                    && (TEAMS.contains(line.word(verb + 2)) || TEAMS.contains(line.word(verb + 3)));
            boolean theirTeam =
                    line.word(verb + 1).equals("their") && line.isOneOf(verb + 2, "respective", "own", "countries");
            if (theirs || theirTeam) {
                List<Reading.Place> people = line.between(0, verb, EnumSet.of(MentionType.PERSON));
                if (people.size() == 2) {
                    line.meeting(verb)
                            .ifPresent(m -> people.forEach(p -> put(line, p, verb, m, "lead-their-delegations")));
                }
            }
        }

        /** "the talks will be led by", "the talks, led by"; not "the delegation led by". */
        private boolean isOfMeeting(Line line, int verb) {
            for (int i = verb - 1; i >= Math.max(0, verb - 9); i--) {
                if (line.at(i, EnumSet.of(MentionType.DELEGATION, MentionType.ORGANIZATION))
                        .isPresent()) {
                    return false;
                }
                if (line.at(i, EnumSet.of(MentionType.MEETING)).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        /** A row of a table: who leads, and who belongs to, the team of the row's side. */
        private void put(Line line, TableRows.Role role) {
            mainMeeting().ifPresent(m -> {
                if (role.leads()) {
                    put(line, role.person(), 0, m, role.side(), "table-row");
                } else {
                    String team = team(role.side(), m);
                    claims.add(member(line, role.person(), team, "table-row"));
                }
            });
        }

        private static Claim member(Line line, Reading.Place person, String team, String rule) {
            int head = person.mention().head();
            return Making.claim(
                    line,
                    RelationType.MEMBER_OF,
                    person.referent().id(),
                    team,
                    head,
                    head,
                    "leader/" + rule,
                    Modality.ASSERTED,
                    CONFIDENCE);
        }

        /** "The Chilean side was represented by A and B". */
        private void represented(Line line) {
            for (int i = 2; i < line.size(); i++) {
                boolean by =
                        line.word(i).equals("represented") && line.word(i + 1).equals("by");
                Optional<Reading.Place> team = by
                        ? line.between(0, i, EnumSet.of(MentionType.DELEGATION)).stream()
                                .reduce((a, b) -> b)
                        : Optional.empty();
                int at = i;
                team.flatMap(t -> t.referent().find(Trait.OF))
                        .flatMap(reading::find)
                        .ifPresent(side -> line.peopleFrom(at + 2)
                                .forEach(p -> claims.add(Making.claim(
                                        line,
                                        RelationType.REPRESENTS,
                                        p.referent().id(),
                                        side.id(),
                                        at,
                                        p.mention().head(),
                                        "leader/represented-by",
                                        Modality.ASSERTED,
                                        CONFIDENCE))));
                team.flatMap(t -> t.referent().find(Trait.MEETING))
                        .flatMap(reading::find)
                        .ifPresent(m -> line.peopleFrom(at + 2)
                                .forEach(p -> claims.add(Making.claim(
                                        line,
                                        RelationType.ATTENDED,
                                        p.referent().id(),
                                        m.id(),
                                        at,
                                        p.mention().head(),
                                        "leader/represented-by",
                                        Making.of(m),
                                        CONFIDENCE))));
            }
        }

        /** "A, permanent secretary at the ministry, led the Chilean team": where the tree does not tell. */
        private void leadsTeam(Line line, int verb) {
            Optional<Reading.Place> team = line.between(verb + 1, verb + 6, EnumSet.of(MentionType.DELEGATION)).stream()
                    .filter(t -> t.mention().tokens().start() <= verb + 2)
                    .findFirst();
            boolean active =
                    Set.of("VBD", "VBZ").contains(line.sentence().token(verb).pos());
            boolean known = team.isPresent()
                    && soFar.stream()
                            .anyMatch(c -> c.relation() == RelationType.LEADS
                                    && team.get().referent().id().equals(c.object()));
            if (!active || team.isEmpty() || known) {
                return;
            }
            line.between(Math.max(0, verb - 16), verb, EnumSet.of(MentionType.PERSON)).stream()
                    .filter(p -> p.mention().form() == Mention.Form.NAME)
                    .reduce((a, b) -> b)
                    .filter(p -> p.mention().tokens().end() == verb
                            || (line.word(p.mention().tokens().end()).equals(",")
                                    && line.word(verb - 1).equals(",")))
                    .ifPresent(p -> claims.add(Making.claim(
                            line,
                            RelationType.LEADS,
                            p.referent().id(),
                            team.get().referent().id(),
                            verb,
                            p.mention().head(),
                            "leader/leads-team",
                            Modality.ASSERTED,
                            CONFIDENCE)));
        }

        /** "Kenya: Jane Roe, Deputy Minister" under "Delegation leaders". */
        private void listed(Line line) {
            Sentence sentence = line.sentence();
            List<Reading.Place> places = reading.in(sentence.index());
            Optional<Reading.Place> side = places.stream()
                    .filter(p -> p.referent().type() == MentionType.COUNTRY
                            && p.mention().tokens().start() <= 2)
                    .filter(p -> line.isOneOf(p.mention().tokens().end(), ":", "-", "\u2013", "\u2014"))
                    .findFirst();
            if (side.isEmpty() || heading(sentence).isEmpty()) {
                return;
            }
            int start = side.get().mention().tokens().end() + 1;
            places.stream()
                    .filter(p -> p.referent().type() == MentionType.PERSON
                            && p.mention().tokens().start() <= start + 6)
                    .findFirst()
                    .ifPresent(p -> mainMeeting().ifPresent(m -> {
                        put(line, p, start - 1, m, side.get().referent(), "listed-leader");
                        String team = team(side.get().referent(), m);
                        others(line, p).forEach(o -> claims.add(member(line, o, team, "listed-member")));
                    }));
        }

        /** "Kenya: A (head), B, C": who is named after the leader, where a bracket or "members" tells them apart. */
        private static List<Reading.Place> others(Line line, Reading.Place leader) {
            int end = leader.mention().tokens().end();
            boolean told = line.word(end).equals("(") && line.isOneOf(end + 1, "head", "leader", "chair", "chief");
            return told ? line.between(end, line.size(), EnumSet.of(MentionType.PERSON)) : List.of();
        }

        private Optional<Sentence> heading(Sentence sentence) {
            return reading.document().sentences().stream()
                    .filter(s -> s.index() < sentence.index()
                            && s.index() >= sentence.index() - HEADING_REACH
                            && s.size() <= 9)
                    .filter(s -> s.tokens().stream()
                            .anyMatch(t -> HEADINGS.contains(t.text().toLowerCase(java.util.Locale.ROOT))))
                    .findFirst();
        }

        private Optional<Referent> mainMeeting() {
            return reading.referents(MentionType.MEETING).stream()
                    .max(java.util.Comparator.comparing(
                            (Referent m) -> m.mentions().size()));
        }

        private void put(Line line, Reading.Place person, int trigger, Referent meeting, String rule) {
            side(line, person).ifPresent(side -> put(line, person, trigger, meeting, side, rule));
        }

        private void put(Line line, Reading.Place person, int trigger, Referent meeting, Referent side, String rule) {
            String team = team(side, meeting);
            int head = person.mention().head();
            String leader = person.referent().id();
            String name = "leader/" + rule;
            Modality modality = Making.of(meeting);
            claims.add(Making.claim(line, RelationType.LEADS, leader, team, trigger, head, name, modality, CONFIDENCE));
            claims.add(Making.claim(
                    line, RelationType.ATTENDED, leader, meeting.id(), trigger, head, name, modality, CONFIDENCE));
            if (implied.containsKey(team)) {
                claims.add(Making.claim(
                        line,
                        RelationType.REPRESENTS,
                        team,
                        side.id(),
                        trigger,
                        head,
                        name,
                        Modality.ASSERTED,
                        CONFIDENCE));
            }
        }

        /** {@return the side's team at the meeting, made if no words name it} */
        private String team(Referent side, Referent meeting) {
            Optional<Referent> named = reading.referents(MentionType.DELEGATION).stream()
                    .filter(d -> d.find(Trait.OF).filter(side.id()::equals).isPresent())
                    .filter(d ->
                            d.find(Trait.MEETING).filter(meeting.id()::equals).isPresent())
                    .findFirst();
            if (named.isPresent()) {
                return named.get().id();
            }
            String id = "implied-" + side.id() + "-" + meeting.id();
            TreeMap<Trait, String> traits = new TreeMap<>(Map.of(
                    Trait.OF, side.id(), Trait.MEETING, meeting.id(), Trait.IMPLIED, "true", Trait.KIND, "delegation"));
            implied.computeIfAbsent(
                    id,
                    k -> new Referent(
                            k, MentionType.DELEGATION, List.of(side.name() + " delegation"), List.of(), traits));
            return id;
        }

        /** {@return the state whose post a person holds, by what was read so far, or by the post that stands beside the name} */
        private Optional<Referent> side(Line line, Reading.Place person) {
            Optional<Referent> held = soFar.stream()
                    .filter(c -> c.relation() == RelationType.HOLDS
                            && c.subject().equals(person.referent().id())
                            && c.object() != null)
                    .map(c -> reading.get(String.valueOf(c.object())))
                    .map(this::state)
                    .flatMap(Optional::stream)
                    .findFirst();
            return held.or(() -> line
                    .between(
                            Math.max(0, person.mention().tokens().start() - 16),
                            person.mention().tokens().start(),
                            EnumSet.of(MentionType.OFFICE))
                    .stream()
                    .reduce((a, b) -> b)
                    .flatMap(p -> state(p.referent())));
        }

        private Optional<Referent> state(Referent office) {
            Optional<Referent> owner = office.find(Trait.OF).flatMap(reading::find);
            return owner.filter(o -> o.type() == MentionType.COUNTRY).or(() -> owner.flatMap(o -> o.find(Trait.OF))
                    .flatMap(reading::find)
                    .filter(o -> o.type() == MentionType.COUNTRY));
        }
    }
}
