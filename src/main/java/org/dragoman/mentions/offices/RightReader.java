package org.dragoman.mentions.offices;

import static org.dragoman.mentions.MentionType.COUNTRY;
import static org.dragoman.mentions.MentionType.ORGANIZATION;
import static org.dragoman.mentions.MentionType.PLACE;

import java.util.Optional;
import java.util.Set;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.SentenceView;
import org.dragoman.mentions.offices.Titles.Flag;

/** Widens a phrase to the right of its head word: "of X", "to X", "for international affairs", "-elect". */
final class RightReader {
    private static final Set<String> ELECT = Set.of("elect", "designate", "nominee", "-elect", "-designate");
    private static final Set<String> PLENIPOTENTIARY = Set.of("extraordinary", "plenipotentiary", "plenipotentiaries");
    private static final Set<String> OFFICES = Set.of("bureau", "office", "department", "division", "directorate");
    private static final Set<String> SIDES = Set.of(
            "delegation", "team", "side", "talks", "negotiations", "meeting", "session", "summit", "delegations");
    private static final Set<String> ACTS_FOR = Set.of(
            "ambassador",
            "high commissioner",
            "consul",
            "consul general",
            "charge d'affaires",
            "negotiator",
            "spokesperson");
    private static final Set<String> SPEAKS_ON = Set.of(
            "adviser",
            "spokesperson",
            "envoy",
            "representative",
            "special representative",
            "rapporteur",
            "coordinator",
            "commissioner");
    private static final int COMPLEMENTS = 5;

    private final Titles titles;
    private final Owners owners;
    private final Complements complements;

    RightReader(Titles titles, Owners owners) {
        this.titles = titles;
        this.owners = owners;
        this.complements = new Complements(titles);
    }

    void read(Draft draft) {
        if (draft.view.word(draft.head.end() - 1).endsWith("-elect")) {
            draft.standings.add("elect");
        }
        int at = draft.head.end();
        for (int i = 0; i < COMPLEMENTS; i++) {
            int next = step(draft, at);
            if (next == at) {
                return;
            }
            at = next;
        }
    }

    private int step(Draft draft, int at) {
        SentenceView view = draft.view;
        String word = view.word(at);
        if (word.equals("-") && ELECT.contains(view.word(at + 1))) {
            return step(draft, at + 1);
        }
        if (ELECT.contains(word)) {
            titles.standing(word.replace("-", "")).ifPresent(draft.standings::add);
            draft.includeTo(at + 1);
            return at + 1;
        }
        if (OFFICES.contains(word) && at == draft.head.end() && view.isCapitalized(at)) {
            return takeOffice(draft, at);
        }
        if (PLENIPOTENTIARY.contains(word)) {
            draft.includeTo(at + 1);
            return at + 1;
        }
        return switch (word) {
            case "(" -> takeBracket(draft, at);
            case "and", "&" -> PLENIPOTENTIARY.contains(view.word(at + 1)) ? at + 1 : at;
            case "of" -> takeOf(draft, at);
            case "for" -> takeFor(draft, at);
            case "on" -> SPEAKS_ON.contains(draft.head.title()) ? takeFor(draft, at) : at;
            case "from" -> draft.head.title().equals(Counterparts.TITLE) ? takeOf(draft, at) : at;
            case "to" -> draft.head.is(Flag.SENDS) || draft.head.title().equals("adviser") ? takeTo(draft, at) : at;
            case "in" -> draft.head.is(Flag.SENDS) && draft.to == null ? takeTo(draft, at) : at;
            case "at" -> takeAt(draft, at);
            default -> at;
        };
    }

    /** "Joint Commissioner of Police (Crime) Ada Lovelace", "Secretary (East) Max Born". */
    private static int takeBracket(Draft draft, int at) {
        SentenceView view = draft.view;
        int close = view.indexOf(")", at);
        boolean field = close > at + 1 && close <= at + 4 && view.isCapitalized(at + 1);
        if (!field || !LeftReader.isPerson(view, close + 1)) {
            return at;
        }
        for (int i = at + 1; i < close; i++) {
            draft.portfolio.add(view.word(i));
        }
        draft.includeTo(close + 1);
        return close + 1;
    }

    /** "Deputy Assistant Secretary Bureau of European and Eurasian Affairs". */
    private int takeOffice(Draft draft, int at) {
        Optional<Reading.Place> body = draft.view.starting(at, ORGANIZATION);
        if (body.isPresent()) {
            draft.own(body.get().referent().id());
        }
        int end = at + 1;
        if (draft.view.word(end).equals("of")) {
            end = complements.read(draft.view, end + 1, true).end();
        }
        end = Math.max(end, body.map(b -> b.mention().tokens().end()).orElse(0));
        addPortfolio(draft, at, end, true);
        draft.includeTo(end);
        return end;
    }

    private int takeOf(Draft draft, int at) {
        SentenceView view = draft.view;
        if (view.word(at + 1).equals("the") && view.word(at + 2).equals("day")) {
            draft.standings.add("former");
            draft.outerEnd = at + 3;
            return at + 3;
        }
        if (view.word(at + 1).equals("state") && draft.head.title().endsWith("secretary")) {
            draft.portfolio.add("state");
            draft.includeTo(at + 2);
            return at + 2;
        }
        Complements.Complement found = complements.read(view, at + 1, true);
        if (found.isEmpty()) {
            return at;
        }
        if (SIDES.contains(view.word(found.end() - 1))) {
            draft.post = false;
            return at;
        }
        if (draft.head.plural() && found.mentions().size() > 1 && draft.of.isEmpty()) {
            found.mentions().forEach(m -> owners.ownerOf(m).ifPresent(draft.of::add));
        }
        draft.owner = found.mentions().isEmpty() ? draft.owner : OfficePhrase.Owner.NAMED;
        governing(found, view).flatMap(owners::ownerOf).ifPresent(draft::own);
        addPortfolio(draft, at + 1, found.end(), false);
        draft.includeTo(found.end());
        return found.end();
    }

    /** The mention that ends the words, or else the first in them. */
    private static Optional<Reading.Place> governing(Complements.Complement found, SentenceView view) {
        Optional<Reading.Place> last = view.endingWith(found.end() - 1, ORGANIZATION, COUNTRY);
        return last.isPresent() ? last : found.mentions().stream().findFirst();
    }

    private int takeFor(Draft draft, int at) {
        SentenceView view = draft.view;
        Complements.Complement found = complements.read(view, at + 1, true);
        if (found.isEmpty() || !complements.isDuty(view, found)) {
            return at;
        }
        boolean one = found.mentions().size() == 1 && found.isOnlyMentions();
        if (one) {
            Optional<String> owner = owners.ownerOf(found.mentions().get(0));
            if (draft.of.isEmpty() && ACTS_FOR.contains(draft.head.title())) {
                owner.ifPresent(draft::own);
            } else if (draft.head.is(Flag.SENDS) && draft.to == null) {
                draft.to = owner.orElse(null);
            }
        }
        addPortfolio(draft, at + 1, found.end(), true);
        draft.includeTo(found.end());
        return found.end();
    }

    private int takeTo(Draft draft, int at) {
        Complements.Complement found = complements.read(draft.view, at + 1, false);
        if (found.isEmpty() || found.mentions().isEmpty()) {
            return at;
        }
        if (draft.to == null) {
            draft.to = owners.ownerOf(found.mentions().get(0)).orElse(null);
        }
        draft.includeTo(found.end());
        return found.end();
    }

    private int takeAt(Draft draft, int at) {
        Complements.Complement found = complements.read(draft.view, at + 1, false);
        Optional<Reading.Place> body =
                found.isEmpty() ? Optional.empty() : draft.view.endingWith(found.end() - 1, ORGANIZATION);
        if (body.isEmpty()) {
            return at;
        }
        draft.own(body.get().referent().id());
        draft.includeTo(found.end());
        return found.end();
    }

    private static void addPortfolio(Draft draft, int start, int end, boolean states) {
        for (int i = start; i < end; i++) {
            boolean owner = draft.view.covering(i, COUNTRY, PLACE, ORGANIZATION).isPresent();
            if ((states || !owner) && Complements.isContent(draft.view, i)) {
                draft.portfolio.add(draft.view.word(i));
            }
        }
    }
}
