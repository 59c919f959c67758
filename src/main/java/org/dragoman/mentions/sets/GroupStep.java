package org.dragoman.mentions.sets;

import static org.dragoman.mentions.MentionType.COUNTRY;
import static org.dragoman.mentions.MentionType.ORGANIZATION;
import static org.dragoman.mentions.MentionType.PERSON;
import static org.dragoman.mentions.MentionType.PROPERTY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.ReferentStep;
import org.dragoman.mentions.SentenceView;
import org.dragoman.mentions.Trait;
import org.dragoman.text.Document;
import org.dragoman.text.TokenSpan;

/**
 * Finds unnamed persons that are counted and belong to a state: "35 Freedonian diplomats", later "the 35"; uncounted ones, or one,
 * where they are expelled or put under sanctions.
 */
public final class GroupStep implements ReferentStep {
    private static final Set<String> PERSONS = Set.of(
            "diplomats",
            "officers",
            "staff",
            "staffers",
            "employees",
            "personnel",
            "attaches",
            "consuls",
            "secretaries",
            "nationals",
            "citizens",
            "agents",
            "spies",
            "prisoners",
            "hostages",
            "soldiers",
            "envoys",
            "operatives",
            "workers",
            "diplomat",
            "officials");

    /** Persons only where something is done to them that is done to diplomats. */
    private static final Set<String> FEW = Set.of(
            "people",
            "persons",
            "individuals",
            "members",
            "member",
            "attache",
            "officer",
            "official",
            "employee",
            "staffer",
            "consul",
            "secretary",
            "envoy",
            "agent",
            "worker",
            "spy",
            "ambassador",
            "chief",
            "counsellor",
            "counselor",
            "entities",
            "companies",
            "firms",
            "vessels");

    private static final Set<String> JOINS = Set.of(
            "of", "at", "from", "in", "working", "with", "the", "who", "work", "employed", "serving", "and", "'s");
    private static final int REACH = 9;

    @Override
    public List<Referent> apply(Document document, List<Referent> soFar, IssueLog issues) {
        Things groups = new Things(MentionType.GROUP, "g-");
        for (SentenceView view : SentenceView.of(document, soFar)) {
            for (int i = 0; i < view.size(); i++) {
                read(view, i, groups);
            }
        }
        return groups.after(soFar);
    }

    private static void read(SentenceView view, int at, Things groups) {
        boolean acted = ActedOn.isSo(view, at);
        boolean persons = PERSONS.contains(view.word(at)) || (acted && FEW.contains(view.word(at)));
        if (persons && view.pos(at).startsWith("NN")) {
            NounPhrase phrase = NounPhrases.around(view, at);
            Optional<Reading.Place> belonging = phrase.owners().stream()
                    .filter(o -> stateOf(o).isPresent())
                    .findFirst()
                    .or(() -> after(view, phrase));
            Optional<String> owner = belonging.flatMap(GroupStep::stateOf);
            boolean counted =
                    phrase.size() > 1 && (owner.isPresent() || view.word(at).equals("diplomats"));
            if (counted || (acted && (owner.isPresent() || phrase.size() > 1) && isUnnamed(view, phrase))) {
                int end = belonging.map(p -> p.mention().tokens().end()).orElse(0);
                NounPhrase whole = end > phrase.end() ? phrase.withEnd(end) : phrase;
                put(
                        groups,
                        phrase.size(),
                        owner,
                        whole.text(),
                        phrase.mention(MentionType.GROUP, Mention.Form.DESCRIPTION));
            }
            return;
        }
        Optional<Reading.Place> people = view.starting(at, COUNTRY)
                .filter(p -> view.pos(at).endsWith("S") && p.mention().tokens().length() == 1);
        int size = NounPhrases.number(view.word(at - 1));
        boolean nation =
                view.pos(at).equals("NNPS") && view.token(at).entityType().equals("NORP");
        if ((people.isPresent() || nation) && size > 1) {
            TokenSpan span = new TokenSpan(at - 1, at + 1);
            Mention mention = view.mention(MentionType.GROUP, span, at, Mention.Form.DESCRIPTION);
            put(groups, size, people.map(p -> p.referent().id()), view.text(span), mention);
        } else if (NounPhrases.number(view.word(at)) > 1 && view.word(at - 1).equals("the") && standsAlone(view, at)) {
            recall(view, at, groups);
        }
    }

    private static Optional<String> stateOf(Reading.Place owner) {
        return owner.referent().type() == COUNTRY
                ? Optional.of(owner.referent().id())
                : owner.referent().find(Trait.OF);
    }

    /** "members of staff of the Freedonian Embassy", "people working at the embassy in Northport". */
    private static Optional<Reading.Place> after(SentenceView view, NounPhrase phrase) {
        for (int i = phrase.head() + 1; i < Math.min(view.size(), phrase.head() + REACH); i++) {
            boolean joins = JOINS.contains(view.word(i))
                    || view.pos(i).startsWith("NN")
                    || view.pos(i).equals("JJ");
            Optional<Reading.Place> owner = view.starting(i, ORGANIZATION, PROPERTY, COUNTRY)
                    .filter(p -> stateOf(p).isPresent());
            if (owner.isPresent()) {
                return owner;
            }
            if (!joins) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the ambassador, Ada Lovelace" is she; "an attaché" is somebody. */
    private static boolean isUnnamed(SentenceView view, NounPhrase phrase) {
        int next = view.word(phrase.end()).equals(",") ? phrase.end() + 1 : phrase.end();
        return phrase.plural()
                || (view.starting(phrase.end(), PERSON).isEmpty()
                        && view.starting(next, PERSON).isEmpty());
    }

    private static boolean standsAlone(SentenceView view, int number) {
        String pos = view.pos(number + 1);
        return !pos.startsWith("NN")
                && !pos.startsWith("JJ")
                && !pos.equals("CD")
                && !pos.equals("POS")
                && !pos.equals("HYPH");
    }

    /** "the six": the group of that size. */
    private static void recall(SentenceView view, int at, Things groups) {
        String size = Integer.toString(NounPhrases.number(view.word(at)));
        groups.all().stream()
                .filter(g -> size.equals(g.traits.get(Trait.SIZE)))
                .findFirst()
                .ifPresent(g -> {
                    g.mention(view.mention(MentionType.GROUP, new TokenSpan(at, at + 1), at, Mention.Form.DESCRIPTION));
                    g.name("the " + view.token(at).text());
                });
    }

    private static void put(Things groups, int size, Optional<String> owner, String name, Mention mention) {
        String number = Integer.toString(size);
        Things.Thing group = groups.all().stream()
                .filter(g -> size > 1
                        ? number.equals(g.traits.get(Trait.SIZE))
                                && (g.of().isEmpty() || owner.isEmpty() || g.of().equals(owner))
                        : g.names.stream().anyMatch(name::equalsIgnoreCase))
                .findFirst()
                .orElseGet(() -> groups.add("group"));
        if (size > 1) {
            group.traits.put(Trait.SIZE, number);
        }
        owner.ifPresent(o -> group.traits.put(Trait.OF, o));
        group.name(name);
        group.mention(mention);
    }
}
