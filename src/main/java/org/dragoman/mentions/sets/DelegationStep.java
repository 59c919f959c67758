package org.dragoman.mentions.sets;

import static org.dragoman.mentions.MentionType.COUNTRY;
import static org.dragoman.mentions.MentionType.OFFICE;
import static org.dragoman.mentions.MentionType.ORGANIZATION;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * Finds the sides' teams: "the Freedonian delegation", "Freedonian and Sylvanian delegations" (two), "the Freedonian
 * side". Which meeting a team attends is decided where meetings are known.
 */
public final class DelegationStep implements ReferentStep {
    private static final Set<String> TEAMS = Set.of("delegation", "delegations");
    private static final Set<String> SIDES = Set.of("side", "team", "teams", "sides");
    private static final Set<String> PERSONS =
            Set.of("negotiators", "delegates", "representatives", "envoys", "officials");
    private static final Set<String> COUNTERPARTS = Set.of("counterparts", "counterpart");
    private static final Set<String> EARLIER = Set.of("first", "previous", "earlier", "last", "preceding");
    private static final Set<String> MEETINGS =
            Set.of("meeting", "round", "talks", "consultations", "consultation", "negotiations", "session");
    private static final Set<String> GOVERNMENT = Set.of("government", "regime", "junta");
    private static final int REACH = 5;

    @Override
    public List<Referent> apply(Document document, List<Referent> soFar, IssueLog issues) {
        Things teams = new Things(MentionType.DELEGATION, "d-");
        for (SentenceView view : SentenceView.of(document, soFar)) {
            for (int i = 0; i < view.size(); i++) {
                if (view.pos(i).startsWith("NN") && view.covering(i, OFFICE).isEmpty() && isTeamWord(view, i)) {
                    read(NounPhrases.around(view, i).withoutPlaces(), teams, soFar);
                }
            }
        }
        return teams.after(soFar);
    }

    private static boolean isTeamWord(SentenceView view, int at) {
        String word = view.word(at);
        boolean people = (PERSONS.contains(word) || COUNTERPARTS.contains(word)) && facesOther(view);
        return TEAMS.contains(word) || SIDES.contains(word) || people;
    }

    /** Persons of one side stand for its team where the sentence sets them against the other side's. */
    private static boolean facesOther(SentenceView view) {
        return view.indexOf("counterparts", 0) >= 0
                || ((view.indexOf("envoys", 0) >= 0 || view.indexOf("negotiators", 0) >= 0)
                        && view.mentions(COUNTRY)
                                        .map(p -> p.referent().id())
                                        .distinct()
                                        .count()
                                > 1);
    }

    private static void read(NounPhrase phrase, Things teams, List<Referent> soFar) {
        String noun = phrase.noun();
        List<Reading.Place> owners = phrase.owners().stream()
                .filter(o -> o.referent().type() == COUNTRY || TEAMS.contains(noun) || isOrgTeam(noun))
                .toList();
        boolean allSides = owners.size() == 1 && (noun.equals("sides") || noun.equals("teams"));
        if (allSides) {
            return;
        }
        if (owners.isEmpty() && TEAMS.contains(noun) && GOVERNMENT.contains(before(phrase))) {
            firstCountry(soFar).ifPresent(c -> put(phrase, c, teams));
            return;
        }
        boolean ofSide =
                SIDES.contains(noun) && phrase.view().word(phrase.head() + 1).equals("of") && !noun.startsWith("team");
        if (!owners.isEmpty() && !ofSide) {
            owners.forEach(o -> put(phrase, o, owners.size(), teams));
        } else if (TEAMS.contains(noun) || (phrase.size() == 2 && SIDES.contains(noun))) {
            recall(phrase, teams, soFar);
        }
    }

    /** {@return the word before the noun, without a possessive mark} */
    private static String before(NounPhrase phrase) {
        int at = phrase.head() - 1;
        while (at > 0
                && (phrase.view().isPossessiveMark(at) || phrase.view().pos(at).startsWith("JJ"))) {
            at--;
        }
        return phrase.view().word(at);
    }

    /** Whose government goes without saying: the state that the article names first. */
    private static Optional<String> firstCountry(List<Referent> soFar) {
        return soFar.stream()
                .filter(r -> r.type() == COUNTRY && !r.mentions().isEmpty())
                .min(Comparator.comparing(r -> r.mentions().get(0)))
                .map(Referent::id);
    }

    private static void put(NounPhrase phrase, String owner, Things teams) {
        Things.Thing team = teams.all().stream()
                .filter(t -> owner.equals(t.key))
                .findFirst()
                .orElseGet(() -> teams.add("delegation"));
        team.key = owner;
        team.traits.put(Trait.OF, owner);
        team.name(phrase.text());
        team.mention(phrase.mention(MentionType.DELEGATION, Mention.Form.DESCRIPTION));
    }

    private static boolean isOrgTeam(String noun) {
        return noun.equals("team") || noun.equals("negotiators");
    }

    private static void put(NounPhrase phrase, Reading.Place owner, int shares, Things teams) {
        String id = owner.referent().id();
        String key = id + occasion(phrase);
        Things.Thing team = teams.all().stream()
                .filter(t -> key.equals(t.key))
                .findFirst()
                .orElseGet(() -> teams.add("delegation"));
        team.key = key;
        team.traits.put(Trait.OF, id);
        if (shares > 1) {
            team.name(owner.mention().text() + " "
                    + Things.kind(phrase.view().token(phrase.head()).text()));
        }
        team.name(phrase.text());
        team.mention(phrase.mention(MentionType.DELEGATION, Mention.Form.DESCRIPTION));
    }

    /** "the first meeting of A and B delegations": teams of another occasion than those of the rest of the article. */
    private static String occasion(NounPhrase phrase) {
        SentenceView view = phrase.view();
        int meeting = -1;
        for (int i = Math.max(0, phrase.start() - REACH); i < phrase.start(); i++) {
            meeting = MEETINGS.contains(view.word(i)) ? i : meeting;
        }
        for (int i = Math.max(0, meeting - REACH); i < meeting; i++) {
            if (EARLIER.contains(view.word(i))) {
                return "@" + view.sentence().index();
            }
        }
        return "";
    }

    /** "the two delegations", "the delegation", "a delegation made up of Minister Lovelace and …". */
    private static void recall(NounPhrase phrase, Things teams, List<Referent> soFar) {
        Mention mention = phrase.mention(MentionType.DELEGATION, Mention.Form.DESCRIPTION);
        List<Things.Thing> known = teams.all();
        boolean several = phrase.plural() || phrase.size() == 2;
        boolean definite = phrase.article().equals("the")
                || phrase.article().equals("this")
                || phrase.article().equals("both")
                || phrase.article().equals("their");
        if (several) {
            List<Things.Thing> ordinary = known.stream()
                    .filter(t -> t.key != null && !t.key.contains("@"))
                    .toList();
            if (ordinary.size() == 2) {
                ordinary.forEach(t -> t.mention(mention));
            }
        } else if (definite && !known.isEmpty()) {
            known.get(known.size() - 1).mention(mention);
        } else {
            sideOfMembers(phrase.view(), soFar).ifPresent(id -> {
                Things.Thing team = known.stream()
                        .filter(t -> id.equals(t.key))
                        .findFirst()
                        .orElseGet(() -> teams.add("delegation"));
                team.key = id;
                team.traits.put(Trait.OF, id);
                team.name(phrase.text());
                team.mention(mention);
            });
        }
    }

    /** The one state whose posts are named after the phrase in the sentence, or that is named before it. */
    private static Optional<String> sideOfMembers(SentenceView view, List<Referent> soFar) {
        Set<String> states = view.mentions(OFFICE)
                .flatMap(p -> p.referent().find(Trait.OF).stream())
                .flatMap(of -> state(of, soFar).stream())
                .collect(Collectors.toSet());
        return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
    }

    private static Optional<String> state(String owner, List<Referent> soFar) {
        return soFar.stream()
                .filter(r -> r.id().equals(owner))
                .findFirst()
                .flatMap(r -> r.type() == ORGANIZATION ? r.find(Trait.OF) : Optional.of(owner));
    }
}
