package org.dragoman.mentions.sets;

import static org.dragoman.mentions.MentionType.COUNTRY;

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

/** Finds unnamed persons that are counted and belong to a state: "35 Freedonian diplomats", later "the 35". */
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
        if (PERSONS.contains(view.word(at)) && view.pos(at).startsWith("NN")) {
            NounPhrase phrase = NounPhrases.around(view, at);
            Optional<String> owner = phrase.owners().stream()
                    .filter(o -> o.referent().type() == COUNTRY)
                    .map(o -> o.referent().id())
                    .findFirst();
            if (phrase.size() > 1 && (owner.isPresent() || view.word(at).equals("diplomats"))) {
                put(
                        groups,
                        phrase.size(),
                        owner,
                        phrase.text(),
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
                .filter(g -> number.equals(g.traits.get(Trait.SIZE))
                        && (g.of().isEmpty() || owner.isEmpty() || g.of().equals(owner)))
                .findFirst()
                .orElseGet(() -> groups.add("group"));
        group.traits.put(Trait.SIZE, number);
        owner.ifPresent(o -> group.traits.put(Trait.OF, o));
        group.name(name);
        group.mention(mention);
    }
}
