package org.dragoman.facts.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dragoman.articles.Block;
import org.dragoman.facts.Claim;
import org.dragoman.facts.ClaimFinder;
import org.dragoman.facts.RelationType;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Whom a state or a body puts under sanctions, in long series: "designated A, leader of the militia, and B, its treasurer", "froze
 * the assets of A and B", "put five people on its list", whose names stand in the list below.
 */
public final class SanctionClaimFinder implements ClaimFinder {
    private static final Set<String> SANCTIONING = Set.of("sanction", "blacklist", "designate");
    private static final Set<String> IMPOSING = Set.of("impose", "slap", "levy", "announce", "adopt", "introduce");
    private static final Set<String> LISTING = Set.of("put", "add", "place", "include");
    private static final Set<String> SANCTIONS =
            Set.of("sanctions", "sanction", "ban", "bans", "freeze", "freezes", "embargo", "blacklist", "restrictions");
    private static final Set<String> ASSETS = Set.of("assets", "property", "accounts", "funds", "holdings");
    private static final int NEAR = 8;
    private static final Set<MentionType> BODIES = EnumSet.of(MentionType.COUNTRY, MentionType.ORGANIZATION);
    private static final Set<MentionType> TARGETS =
            EnumSet.of(MentionType.PERSON, MentionType.ORGANIZATION, MentionType.GROUP);

    @Override
    public Found find(Reading reading, List<Claim> soFar, IssueLog issues) {
        List<Claim> claims = new ArrayList<>();
        SanctionLists lists = new SanctionLists(reading);
        Optional<String> last = Optional.empty();
        for (Sentence sentence : reading.document().sentences()) {
            Line line = new Line(reading, sentence);
            for (int i = 0; i < line.size(); i++) {
                int from = isVerb(line, i) ? targetsFrom(line, i) : 0;
                if (from > 0) {
                    List<Referent> actors = actors(line, i);
                    read(line, i, from, actors, claims);
                    last = actors.stream().map(Referent::id).findFirst().or(lastOf(last));
                }
            }
            claims.addAll(lists.below(line, last));
        }
        return new Found(claims, List.of());
    }

    /** In a headline, "EU blacklists" looks like a noun to the parser. */
    private static boolean isVerb(Line line, int at) {
        Token token = line.sentence().token(at);
        boolean headline =
                line.sentence().kind() == Block.Kind.TITLE && token.pos().startsWith("NN") && token.head() < 0;
        return token.isVerb() || (headline && SANCTIONING.contains(token.lemma()));
    }

    /** {@return where the words for those concerned begin after a verb, or 0 where it imposes nothing} */
    private static int targetsFrom(Line line, int verb) {
        String lemma = line.lemma(verb);
        if (SANCTIONING.contains(lemma)) {
            return isAs(line, verb) ? 0 : verb + 1;
        }
        if (lemma.equals("freeze") || lemma.equals("block")) {
            int assets = indexOf(line, verb, 8, ASSETS);
            return assets > 0 && line.word(assets + 1).equals("of") ? assets + 2 : 0;
        }
        if (IMPOSING.contains(lemma)) {
            int what = indexOf(line, verb, 10, SANCTIONS);
            int on = what > 0 ? indexOf(line, what, 6, Set.of("on", "against")) : 0;
            return on > 0 ? on + 1 : 0;
        }
        return LISTING.contains(lemma) && isListed(line, verb) ? verb + 1 : 0;
    }

    /** "designated her as its envoy": no sanction. */
    private static boolean isAs(Line line, int verb) {
        return line.lemma(verb).equals("designate")
                && line.sentence().children(verb).stream()
                        .anyMatch(c -> c.lemma().equals("as") || c.dependency().equals("oprd"));
    }

    private static boolean isListed(Line line, int verb) {
        int on = indexOf(line, verb, 40, Set.of("on", "to", "under", "in"));
        while (on > 0) {
            int what = indexOf(line, on, 6, SANCTIONS);
            if (what > 0) {
                return true;
            }
            on = indexOf(line, on, 40, Set.of("on", "to", "under", "in"));
        }
        return false;
    }

    private static int indexOf(Line line, int after, int reach, Set<String> words) {
        for (int i = after + 1; i < Math.min(line.size(), after + reach); i++) {
            if (words.contains(line.word(i))) {
                return i;
            }
        }
        return 0;
    }

    private static Supplier<Optional<String>> lastOf(Optional<String> last) {
        return () -> last;
    }

    private static void read(Line line, int verb, int from, List<Referent> actors, List<Claim> claims) {
        if (actors.isEmpty()) {
            return;
        }
        Act act = Act.of(line, verb, RelationType.SANCTIONED, "sanction/series");
        for (Reading.Place target : targets(line, from, end(line, from))) {
            actors.stream()
                    .filter(a -> !a.id().equals(target.referent().id()))
                    .forEach(a -> claims.add(act.against(
                            a.id(),
                            target.referent().id(),
                            target.mention().tokens().end() - 1)));
        }
    }

    private static int end(Line line, int from) {
        for (int i = from; i < line.size(); i++) {
            Token token = line.sentence().token(i);
            boolean finite = Set.of("VBD", "VBZ", "VBP", "MD").contains(token.pos());
            if (finite
                    || line.isOneOf(
                            i,
                            "over",
                            "after",
                            "because",
                            "accusing",
                            "saying",
                            "under",
                            "pursuant",
                            "whom",
                            "who",
                            "which",
                            "when",
                            "while",
                            "as")) {
                return line.isOneOf(i, "as") && line.isOneOf(i + 1, "well") ? end(line, i + 2) : i;
            }
        }
        return line.size();
    }

    /** Persons by name wherever they stand in the series; bodies only as its items, not as what a person leads. */
    private static List<Reading.Place> targets(Line line, int from, int end) {
        return line.between(from, end, TARGETS).stream()
                .filter(p -> !line.isOneOf(p.mention().tokens().start() - 1, "by", "'s"))
                .filter(p -> p.referent().type() == MentionType.PERSON
                        ? p.mention().form() == Mention.Form.NAME && !isOf(line, p, from)
                        : isItem(line, p, from))
                .toList();
    }

    private static boolean isOf(Line line, Reading.Place place, int from) {
        int start = place.mention().tokens().start();
        int before = start - 1;
        while (before > from
                && (line.isOneOf(before, "the", "president", "leader", "minister") || isTitle(line, before))) {
            before--;
        }
        return start > from
                && line.word(before).equals("of")
                && !line.word(before - 1).equals("those");
    }

    private static boolean isTitle(Line line, int word) {
        return line.at(word, EnumSet.of(MentionType.OFFICE)).isPresent();
    }

    private static boolean isItem(Line line, Reading.Place place, int from) {
        int start = place.mention().tokens().start();
        int before = line.isOneOf(start - 1, "the", "a", "an", "its", "company", "firm", "bank") ? start - 1 : start;
        before = line.isOneOf(before - 1, "the") ? before - 1 : before;
        boolean next = line.isOneOf(
                place.mention().tokens().end(), ",", "and", ".", "", "on", "for", "in", ";", "to", "under");
        return next && (before <= from || line.isOneOf(before - 1, "including", "and"));
    }

    private static List<Referent> actors(Line line, int verb) {
        int at = verb;
        for (int steps = 0; steps < 5 && at >= 0; steps++) {
            Token token = line.sentence().token(at);
            for (Token child : line.sentence().children(at)) {
                if (child.dependency().equals("nsubj")) {
                    boolean relative =
                            token.dependency().equals("relcl") && child.pos().startsWith("W");
                    List<Referent> named = named(line, relative ? token.head() : child.index());
                    boolean pronoun =
                            child.lemma().equals("it") || child.lemma().equals("they");
                    if (!named.isEmpty()) {
                        return named;
                    }
                    if (!pronoun) {
                        return active(line, verb) ? nearest(line, verb) : List.of();
                    }
                }
            }
            at = token.head();
        }
        return active(line, verb) ? nearest(line, verb) : List.of();
    }

    private static boolean active(Line line, int verb) {
        return line.sentence().token(verb).head() < 0
                && line.sentence().children(verb).stream()
                        .noneMatch(c -> c.dependency().equals("auxpass")
                                || c.dependency().equals("nsubjpass"));
    }

    /** Where a dateline or brackets hide the subject from the parser: the body named last before the verb. */
    private static List<Referent> nearest(Line line, int verb) {
        List<Reading.Place> before = line.between(Math.max(0, verb - NEAR), verb, BODIES);
        return before.isEmpty()
                ? List.of()
                : List.of(before.get(before.size() - 1).referent());
    }

    private static List<Referent> named(Line line, int noun) {
        List<Referent> found = new ArrayList<>();
        line.at(noun, BODIES).map(Reading.Place::referent).ifPresent(found::add);
        line.sentence().children(noun).stream()
                .filter(c -> c.dependency().equals("conj"))
                .flatMap(c -> line.at(c.index(), BODIES).stream())
                .map(Reading.Place::referent)
                .filter(r -> !found.contains(r))
                .forEach(found::add);
        return found;
    }
}
