package org.dragoman.mentions.offices;

import static org.dragoman.mentions.MentionType.COUNTRY;
import static org.dragoman.mentions.MentionType.ORGANIZATION;
import static org.dragoman.mentions.MentionType.PERSON;
import static org.dragoman.mentions.MentionType.PLACE;

import java.util.Optional;
import java.util.Set;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.SentenceView;
import org.dragoman.mentions.offices.OfficePhrase.Article;
import org.dragoman.mentions.offices.OfficePhrase.Owner;
import org.dragoman.mentions.offices.Titles.Flag;

/** Widens a phrase to the left of its head word: rank, field, owner, standing, article. */
final class LeftReader {
    private static final Set<String> NEWLY = Set.of("newly", "recently", "freshly", "just", "lately");
    private static final Set<String> PARTICIPLES =
            Set.of("appointed", "elected", "named", "minted", "installed", "designated", "nominated");
    private static final Set<String> TIMES =
            Set.of("day", "week", "month", "year", "morning", "evening", "night", "time");
    private static final Set<String> PLURAL_FIELDS = Set.of("forces", "services", "arms", "sports", "minorities");

    private final Titles titles;
    private final Owners owners;

    LeftReader(Titles titles, Owners owners) {
        this.titles = titles;
        this.owners = owners;
    }

    void read(Draft draft) {
        int at = draft.head.start() - 1;
        boolean state = false;
        int next;
        while ((next = step(draft, at, state)) < at) {
            state |= draft.view.covering(at, COUNTRY).isPresent();
            at = next;
        }
        readOwner(draft, at);
    }

    /** {@return the token left of what was taken, or the same token when nothing may be} */
    private int step(Draft draft, int at, boolean state) {
        SentenceView view = draft.view;
        if (at < 0 || isPerson(view, at) || isUnder(view, at)) {
            return at;
        }
        String word = view.word(at);
        if (word.equals("-") && titles.standing(view.word(at - 1)).isPresent()) {
            titles.standing(view.word(at - 1)).ifPresent(draft.standings::add);
            draft.outerStart = at - 1;
            return at - 2;
        }
        if (PARTICIPLES.contains(word) && NEWLY.contains(view.word(at - 1))) {
            draft.standings.add("new");
            draft.outerStart = at - 1;
            return at - 2;
        }
        Optional<String> standing = PARTICIPLES.contains(word) ? Optional.empty() : titles.standing(word);
        if (standing.isPresent() || titles.isFiller(word)) {
            standing.ifPresent(draft.standings::add);
            draft.outerStart = at;
            return at - 1;
        }
        if (!state) {
            Optional<Reading.Place> body = view.endingWith(at, COUNTRY, ORGANIZATION);
            if (body.isPresent()
                    && body.get().mention().form() == Mention.Form.NAME
                    && body.get().mention().tokens().end() <= draft.head.start()) {
                return takeBody(draft, body.get());
            }
            return takeWord(draft, at, word);
        }
        return takeSecondOwner(draft, at);
    }

    /** "The Chilean and Peruvian foreign ministers": as many posts as owners. */
    private int takeSecondOwner(Draft draft, int at) {
        SentenceView view = draft.view;
        Optional<String> rank = titles.rank(view.word(at));
        if (rank.isPresent() || titles.isModifier(view.word(at))) {
            rank.filter(r -> !r.isEmpty()).ifPresent(draft.ranks::add);
            draft.includeFrom(at);
            return at - 1;
        }
        boolean joins = Set.of("and", "&", ",").contains(view.word(at));
        Optional<Reading.Place> other = view.endingWith(at - 1, COUNTRY);
        boolean first = view.starting(draft.start, COUNTRY)
                .filter(c -> c.mention().tokens().end() <= draft.head.start())
                .isPresent();
        if (!joins || !first || other.isEmpty() || !draft.head.plural()) {
            return takeSecondPeople(draft, at);
        }
        draft.of.add(0, other.get().referent().id());
        draft.includeFrom(other.get().mention().tokens().start());
        return draft.start - 1;
    }

    private int takeBody(Draft draft, Reading.Place body) {
        draft.includeFrom(body.mention().tokens().start());
        if (body.referent().type() == COUNTRY && draft.head.is(Flag.SENDS) && !draft.of.isEmpty()) {
            draft.to = draft.of.remove(0);
        }
        draft.own(body.referent().id());
        return body.mention().tokens().start() - 1;
    }

    /** "Turkish Cypriot leader": a people, not the two states. */
    private static int takeSecondPeople(Draft draft, int at) {
        Optional<Reading.Place> people = draft.view.endingWith(at, COUNTRY);
        boolean adjectives = people.isPresent()
                && draft.start == at + 1
                && isDemonym(draft.view, at)
                && isDemonym(draft.view, draft.start);
        if (!adjectives) {
            return at;
        }
        draft.of.clear();
        draft.owner = Owner.NONE;
        draft.portfolio.add(draft.view.word(at));
        draft.portfolio.add(draft.view.word(draft.start));
        draft.includeFrom(people.get().mention().tokens().start());
        return draft.start - 1;
    }

    private static boolean isDemonym(SentenceView view, int at) {
        String word = view.word(at);
        return word.endsWith("ish")
                || word.endsWith("ian")
                || word.endsWith("ean")
                || word.endsWith("ot")
                || word.endsWith("ek")
                || word.endsWith("ese")
                || word.endsWith("an")
                || word.endsWith("i");
    }

    private int takeWord(Draft draft, int at, String word) {
        SentenceView view = draft.view;
        Optional<String> rank = titles.rank(word);
        if (rank.isPresent() || titles.isModifier(word)) {
            rank.filter(r -> !r.isEmpty()).ifPresent(draft.ranks::add);
            draft.includeFrom(at);
            return at - 1;
        }
        boolean joined = (word.equals("and") || word.equals("&") || word.equals("-"))
                && draft.start == at + 1
                && !draft.portfolio.isEmpty()
                && view.covering(at - 1, COUNTRY, ORGANIZATION).isEmpty()
                && isField(draft, at - 1)
                && isField(draft, at + 1);
        if (joined) {
            return at - 1;
        }
        if (!isField(draft, at)) {
            return at;
        }
        boolean initials = view.token(at).text().matches("[A-Z][A-Z.]+");
        boolean free = draft.head.is(Flag.PORTFOLIO) || titles.isAffair(word) || initials;
        if (!free || TIMES.contains(word) || view.token(at).entityType().equals("DATE")) {
            return at;
        }
        draft.portfolio.add(word);
        draft.includeFrom(at);
        return at - 1;
    }

    /** "Under secretary" has a rank; "under then president Roe" has a preposition. */
    private static boolean isUnder(SentenceView view, int at) {
        String next = view.word(at + 1);
        return view.token(at).text().equals("under") && !next.equals("-") && !next.startsWith("secretar");
    }

    private boolean isField(Draft draft, int at) {
        SentenceView view = draft.view;
        String pos = view.pos(at);
        String word = view.word(at);
        boolean nominal = pos.equals("NN") || pos.equals("NNP") || pos.equals("JJ") || titles.isAffair(word);
        boolean plural = PLURAL_FIELDS.contains(word);
        return (nominal || plural)
                && Character.isLetter(word.codePointAt(0))
                && !isPerson(view, at)
                && view.covering(at, PLACE).isEmpty()
                && titles.headAt(view, at).isEmpty();
    }

    static boolean isPerson(SentenceView view, int at) {
        return view.covering(at, PERSON)
                .filter(p -> p.mention().form() == Mention.Form.NAME)
                .isPresent();
    }

    private void readOwner(Draft draft, int at) {
        SentenceView view = draft.view;
        if (at < 0) {
            return;
        }
        String word = view.word(at);
        if (view.isPossessiveMark(at)) {
            readPossessor(draft, at);
            if (view.word(draft.outerStart - 1).equals("the")) {
                draft.outerStart--;
            }
        } else if (view.pos(at).equals("PRP$")) {
            draft.outerStart = at;
            draft.owner = word.equals("its") ? Owner.DESCRIBED : Owner.PERSON;
            draft.describedOwner = "country";
            draft.possessor = owners.personBefore(view, at).orElse(null);
        } else {
            if (view.pos(at).equals("CD") && draft.head.plural()) {
                draft.outerStart = at;
                at--;
                word = view.word(at);
            }
            if (word.equals("the") || word.equals("this") || word.equals("that")) {
                draft.article = Article.DEFINITE;
                draft.outerStart = at;
            } else if (word.equals("a") || word.equals("an") || word.equals("one")) {
                draft.article = Article.INDEFINITE;
                draft.outerStart = at;
            }
        }
    }

    private void readPossessor(Draft draft, int mark) {
        SentenceView view = draft.view;
        Optional<Reading.Place> owner = view.endingWith(mark - 1, COUNTRY, ORGANIZATION, PLACE, PERSON);
        draft.article = Article.DEFINITE;
        if (owner.isEmpty()) {
            draft.outerStart = Math.max(0, mark - 1);
            draft.owner = Owner.DESCRIBED;
            draft.describedOwner = view.word(mark - 1);
            return;
        }
        int start = owner.get().mention().tokens().start();
        if (owner.get().referent().type() == PERSON) {
            draft.outerStart = start;
            draft.owner = Owner.PERSON;
            draft.possessor = owner.get().referent().id();
            return;
        }
        draft.includeFrom(start);
        owners.ownerOf(owner.get()).ifPresent(id -> {
            if (draft.head.is(Flag.SENDS) && !draft.of.isEmpty()) {
                draft.to = draft.of.remove(0);
            }
            draft.own(id);
        });
        draft.owner = Owner.NAMED;
    }
}
