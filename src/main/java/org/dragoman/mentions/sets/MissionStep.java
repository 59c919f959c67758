package org.dragoman.mentions.sets;

import static org.dragoman.mentions.MentionType.COUNTRY;
import static org.dragoman.mentions.MentionType.OFFICE;
import static org.dragoman.mentions.MentionType.ORGANIZATION;
import static org.dragoman.mentions.MentionType.PROPERTY;

import java.util.ArrayList;
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

/**
 * Finds missions that act or are spoken to as bodies: "the Freedonian Embassy in Northport said". Those that something is done to
 * are premises, found before by {@link PropertyStep}; another word for one of them is no second thing.
 */
public final class MissionStep implements ReferentStep {
    private static final String EMBASSY = "embassy";
    private static final String COMMISSION = "commission";

    @Override
    public List<Referent> apply(Document document, List<Referent> soFar, IssueLog issues) {
        Things missions = new Things(ORGANIZATION, "om-");
        List<Referent> known = new ArrayList<>(soFar);
        for (SentenceView view : SentenceView.of(document, soFar)) {
            for (int i = 0; i < view.size(); i++) {
                if (isMission(view, i)) {
                    read(Possessors.resolve(NounPhrases.around(view, i)), missions, known);
                }
            }
        }
        return missions.after(known);
    }

    private static boolean isMission(SentenceView view, int at) {
        boolean high = view.word(at).equals(COMMISSION) && view.word(at - 1).equals("high");
        boolean modifies = view.pos(at + 1).startsWith("NN") && view.token(at).head() > at;
        return (view.word(at).equals(EMBASSY) || high)
                && view.pos(at).startsWith("NN")
                && !modifies
                && view.covering(at, PROPERTY, ORGANIZATION, OFFICE).isEmpty();
    }

    private static void read(NounPhrase phrase, Things missions, List<Referent> known) {
        Optional<String> owner = phrase.owners().stream()
                .filter(o -> o.referent().type() == COUNTRY)
                .map(o -> o.referent().id())
                .findFirst();
        Optional<String> place = phrase.places().stream()
                .map(Reading.Place::referent)
                .map(Referent::id)
                .findFirst();
        if (owner.isEmpty() && place.isEmpty()) {
            recall(phrase, missions);
            return;
        }
        if (!asPremises(phrase, owner, place, known)) {
            put(phrase, owner, place, missions);
        }
    }

    private static void put(NounPhrase phrase, Optional<String> owner, Optional<String> place, Things missions) {
        Things.Thing mission = missions.all().stream()
                .filter(t -> agrees(t.of(), owner) && agrees(Optional.ofNullable(t.traits.get(Trait.PLACE)), place))
                .findFirst()
                .orElseGet(() -> missions.add(EMBASSY));
        mission.name(phrase.text());
        mission.traits.put(Trait.KIND, EMBASSY);
        owner.ifPresent(o -> mission.traits.putIfAbsent(Trait.OF, o));
        place.ifPresent(p -> mission.traits.putIfAbsent(Trait.PLACE, p));
        mission.mention(phrase.mention(ORGANIZATION, Mention.Form.NAME));
    }

    /** An embassy is premises in a whole article when it is so once. */
    private static boolean asPremises(
            NounPhrase phrase, Optional<String> owner, Optional<String> place, List<Referent> known) {
        for (int i = 0; i < known.size(); i++) {
            Referent premises = known.get(i);
            boolean same = premises.type() == PROPERTY
                    && premises.find(Trait.KIND).filter(EMBASSY::equals).isPresent()
                    && agrees(premises.find(Trait.OF), owner)
                    && agrees(premises.find(Trait.PLACE), place);
            if (same) {
                List<String> names = new ArrayList<>(premises.names());
                if (names.stream().noneMatch(n -> n.equalsIgnoreCase(phrase.text()))) {
                    names.add(phrase.text());
                }
                List<Mention> mentions = new ArrayList<>(premises.mentions());
                mentions.add(phrase.mention(MentionType.PROPERTY, Mention.Form.NAME));
                known.set(i, new Referent(premises.id(), premises.type(), names, mentions, premises.traits()));
                return true;
            }
        }
        return false;
    }

    private static boolean agrees(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** "the embassy": the one spoken of last, or the only one. */
    private static void recall(NounPhrase phrase, Things missions) {
        if (Set.of("the", "this", "that").contains(phrase.article()) && phrase.modifiers() == 0) {
            missions.all().stream()
                    .reduce((a, b) -> b)
                    .ifPresent(t -> t.mention(phrase.mention(ORGANIZATION, Mention.Form.DESCRIPTION)));
        }
    }
}
