package org.dragoman.mentions.sets;

import static org.dragoman.mentions.MentionType.ORGANIZATION;
import static org.dragoman.mentions.MentionType.PLACE;

import java.util.Set;
import org.dragoman.mentions.SentenceView;
import org.dragoman.mentions.Trait;

/** Which nouns are state premises, by themselves or only with words that say so. */
final class Premises {
    /** Premises of a state whenever an owner, a place or a proper name stands with them. */
    private static final Set<String> STRONG = Set.of(
            "consulate",
            "consulates",
            "dacha",
            "dachas",
            "estate",
            "estates",
            "compound",
            "compounds",
            "chancery",
            "chanceries",
            "residence",
            "residences",
            "mansion",
            "mansions",
            "villa",
            "villas",
            "retreat",
            "retreats",
            "getaways",
            "annex",
            "annexes",
            "annexe",
            "townhouse",
            "townhouses",
            "consulate-general");
    /** Premises only where a state owns them. */
    private static final Set<String> WEAK = Set.of(
            "property",
            "properties",
            "building",
            "buildings",
            "premises",
            "assets",
            "center",
            "centre",
            "centers",
            "centres",
            "complex",
            "facility",
            "facilities",
            "land",
            "plot",
            "plots",
            "site",
            "sites");

    /** Premises only where a state owns them and something is done to them. */
    private static final Set<String> ORDINARY = Set.of(
            "school",
            "schools",
            "library",
            "libraries",
            "institute",
            "institutes",
            "house",
            "houses",
            "block",
            "hotel",
            "warehouse",
            "warehouses",
            "church",
            "cemetery",
            "headquarters",
            "apartments");

    private static final Set<String> BASES = Set.of("naval", "military", "air");
    private static final Set<String> OFFICES = Set.of("office", "offices", "section", "post");
    static final Set<String> EMBASSIES = Set.of("embassy", "embassies");
    private static final Set<String> MISSIONS = Set.of("mission", "missions");
    private static final Set<String> OWNED =
            Set.of("diplomatic", "trade", "consular", "embassy", "state", "state-owned", "cultural", "culture", "real");
    private static final Set<String> OWNING =
            Set.of("belonging", "owned", "held", "owns", "holds", "own", "possessed", "hold", "used", "uses");
    private static final Set<String> HANDLED = Set.of(
            "reopen",
            "close",
            "shut",
            "seize",
            "vacate",
            "storm",
            "raid",
            "evacuate",
            "confiscate",
            "return",
            "freeze",
            "buy",
            "purchase",
            "expropriate",
            "shutter",
            "attack",
            "burn",
            "torch",
            "hoist",
            "lower",
            "rent",
            "lease",
            "padlock",
            "seal",
            "occupy",
            "nationalise",
            "nationalize",
            "impound",
            "requisition",
            "repossess",
            "block",
            "enter",
            "inaugurate",
            "open",
            "stay",
            "restrict");
    private static final int REACH = 12;

    private Premises() {}

    static boolean isNoun(SentenceView view, int at) {
        String word = view.word(at);
        boolean listed = STRONG.contains(word)
                || WEAK.contains(word)
                || EMBASSIES.contains(word)
                || MISSIONS.contains(word)
                || ORDINARY.contains(word)
                || isOffice(view, at)
                || isBase(view, at);
        boolean estate = word.equals("estate") && view.word(at - 1).equals("real");
        return (listed || estate)
                && (view.pos(at).startsWith("NN") || view.pos(at).equals("JJ"))
                && (!view.pos(at + 1).equals("NN") || isGeneral(view, at + 1));
    }

    /** {@return whether a word is the "general" of a consulate} */
    static boolean isGeneral(SentenceView view, int at) {
        return Set.of("general", "generals").contains(view.word(at))
                && view.word(at - 1).startsWith("consulate");
    }

    private static boolean isOffice(SentenceView view, int at) {
        return OFFICES.contains(view.word(at))
                && Set.of("consular", "trade").contains(view.word(at - 1))
                && view.covering(at, ORGANIZATION).isEmpty();
    }

    private static boolean isBase(SentenceView view, int at) {
        return view.word(at).equals("base") && BASES.contains(view.word(at - 1));
    }

    /** {@return whether a phrase speaks of premises of a state} */
    static boolean isPremises(NounPhrase phrase) {
        SentenceView view = phrase.view();
        String noun = phrase.noun();
        if (noun.equals("estate") && view.word(phrase.head() - 1).equals("real")) {
            return !phrase.owners().isEmpty() || owning(phrase) >= 0;
        }
        if (EMBASSIES.contains(noun)) {
            return !phrase.isBare() && isHandled(view, phrase);
        }
        if (isOffice(view, phrase.head()) || isBase(view, phrase.head())) {
            return !phrase.owners().isEmpty() || !phrase.places().isEmpty();
        }
        if (ORDINARY.contains(noun)) {
            boolean ofState = !phrase.owners().isEmpty() || modifiedBy(phrase, EMBASSIES);
            return ofState && isFree(phrase) && isHandled(view, phrase);
        }
        if (isOfSomebodyElse(phrase) || isPredicate(phrase)) {
            return false;
        }
        if (MISSIONS.contains(noun)) {
            return Set.of("trade", "consular").contains(view.word(phrase.head() - 1));
        }
        if (view.covering(phrase.head(), ORGANIZATION)
                .filter(o -> o.mention().tokens().end() > phrase.head() + 1 || WEAK.contains(noun))
                .isPresent()) {
            return false;
        }
        if (STRONG.contains(noun)) {
            return !phrase.owners().isEmpty()
                    || !phrase.places().isEmpty()
                    || phrase.modifiers() > 0
                    || phrase.size() > 1
                    || view.word(phrase.head() + 1).equals("of");
        }
        boolean owned = phrase.owners().size() > 0 || modifiedBy(phrase, OWNED);
        boolean predicate =
                noun.equals("property") && view.word(phrase.head() + 1).equals("of");
        boolean mission = modifiedBy(phrase, Set.of("embassy", "consulate", "ambassador"));
        boolean told = owned && (phrase.owners().size() > 0 || phrase.size() > 0 || mission);
        return !predicate && (told || mission || owning(phrase) >= 0);
    }

    private static boolean isFree(NounPhrase phrase) {
        return phrase.view().covering(phrase.head(), ORGANIZATION, PLACE).isEmpty();
    }

    /** "the assets of two officials", "Freedonian assets", "the company's property": money, or no state's. */
    private static boolean isOfSomebodyElse(NounPhrase phrase) {
        if (phrase.noun().equals("assets") && !modifiedBy(phrase, OWNED)) {
            return true;
        }
        if (!phrase.noun().equals("assets") && !phrase.noun().equals("property")) {
            return false;
        }
        boolean ofOthers = phrase.view().word(phrase.end()).equals("of");
        boolean ofBody = phrase.owners().stream()
                .anyMatch(o -> o.referent().type() == ORGANIZATION
                        && o.referent().find(Trait.OF).isEmpty());
        return ofOthers || ofBody;
    }

    /** "The house is the state's property": what is said of premises, not further premises. */
    private static boolean isPredicate(NounPhrase phrase) {
        SentenceView view = phrase.view();
        boolean attribute =
                Set.of("attr", "acomp").contains(view.token(phrase.head()).dependency());
        return phrase.noun().equals("property")
                && phrase.size() <= 1
                && (attribute || Set.of("as", "is", "was", "remains").contains(view.word(phrase.start() - 1)));
    }

    private static boolean modifiedBy(NounPhrase phrase, Set<String> words) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if (words.contains(phrase.view().word(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@return where a verb of owning follows the noun: "property that the Freedonian state owns"; or -1} */
    static int owning(NounPhrase phrase) {
        SentenceView view = phrase.view();
        for (int i = phrase.head() + 1; i < Math.min(view.size(), phrase.head() + REACH); i++) {
            if (OWNING.contains(view.word(i))) {
                return i;
            }
            if (view.word(i).equals(",") || view.word(i).equals(".")) {
                return -1;
            }
        }
        return -1;
    }

    /** An embassy that something is done to is premises; one that acts is a body. */
    static boolean isHandled(SentenceView view, NounPhrase phrase) {
        int governor = view.token(phrase.head()).head();
        return view.sentence().tokens().stream()
                .filter(t -> t.index() == governor || (t.head() == governor && governor >= 0))
                .anyMatch(t -> t.isVerb() && HANDLED.contains(t.lemma()));
    }
}
