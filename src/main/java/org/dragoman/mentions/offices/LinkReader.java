package org.dragoman.mentions.offices;

import static org.dragoman.mentions.MentionType.COUNTRY;
import static org.dragoman.mentions.MentionType.PERSON;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.articles.Block;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.SentenceView;
import org.dragoman.mentions.offices.OfficePhrase.Article;
import org.dragoman.text.TokenSpan;
import org.jspecify.annotations.Nullable;

/** Reads from one sentence who stands beside which post: before it, after it, across a comma, "is" or "as". */
final class LinkReader {
    private static final Set<String> MARKS = Set.of("\"", "'", "“", "‘", "''", "``");
    /** Posts that are also used as a courtesy before the name of whoever has another. */
    private static final Set<String> COURTESIES = Set.of("ambassador", "senator", "archbishop", "cardinal", "bishop");

    private static final Set<String> ADVERBS = Set.of(
            "also",
            "currently",
            "now",
            "presently",
            "formerly",
            "previously",
            "once",
            "then",
            "long",
            "recently",
            "lately",
            "himself",
            "herself",
            "both",
            "today",
            "at",
            "present",
            "until",
            "as",
            "who",
            "soon");
    private static final Set<String> FORMERLY = Set.of("formerly", "previously", "once", "until");
    private static final Set<String> OPENERS = Set.of(",", "(", "-", "–", "—", "--");
    private static final Set<String> LABEL_MARKS = Set.of(":", "|", "•");
    private static final Set<String> CLOSERS = Set.of(
            ",", ".", ")", ";", "-", "–", "—", "--", ":", "and", "as", "who", "|", "]", "\"", "''", "”", "but", "or",
            "!", "?");

    private final Titles titles;
    private final SentenceView view;
    private final List<OfficePhrase> phrases;
    private final int offset;
    private final List<Reading.Place> persons;
    private final List<Link> links = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();
    private final Set<Integer> titled = new HashSet<>();

    LinkReader(Titles titles, SentenceView view, List<OfficePhrase> phrases, int offset) {
        this.titles = titles;
        this.view = view;
        this.phrases = new ArrayList<>(phrases);
        this.offset = offset;
        this.persons = view.mentions(PERSON)
                .filter(p -> p.mention().form() == Mention.Form.NAME)
                .toList();
    }

    List<OfficePhrase> phrases() {
        return List.copyOf(phrases);
    }

    List<Link> links() {
        return links.stream().sorted(Comparator.comparingInt(Link::phrase)).toList();
    }

    void read() {
        if (view.mentions(PERSON).findAny().isEmpty()) {
            return;
        }
        for (int i = 0; i < phrases.size(); i++) {
            readBeforeName(i);
        }
        for (int i = 0; i < phrases.size(); i++) {
            if (!used.contains(i)) {
                readApposition(i);
            }
        }
        VerbLinks verbs = new VerbLinks(view, persons, spokenOf());
        for (int i = 0; i < phrases.size(); i++) {
            if (!used.contains(i)) {
                int phrase = i;
                verbs.find(phrases.get(i)).ifPresent(f -> linkWithRow(phrase, f.person(), f.rule(), f.standing()));
            }
        }
    }

    /** The persons named, and "he" and "she". */
    private List<Reading.Place> spokenOf() {
        return view.mentions(PERSON)
                .filter(p -> p.mention().form() != Mention.Form.DESCRIPTION)
                .toList();
    }

    private void readBeforeName(int i) {
        OfficePhrase phrase = phrases.get(i);
        int next = skipHonorifics(phrase.outer().end());
        if (personAt(next).isEmpty() || (phrase.outer().end() == next && touchesMark(next))) {
            return;
        }
        if (phrase.plural()) {
            distribute(i, listFrom(next), "title-before-name");
            return;
        }
        Reading.Place person = personAt(next).get();
        link(i, person, "title-before-name", null);
        titled.add(person.mention().tokens().start());
        readRowBefore(i, person);
    }

    private boolean touchesMark(int at) {
        return view.isPossessiveMark(at - 1);
    }

    /** "Deputy Prime Minister, Minister of Foreign Affairs and Minister of Defence of X" + name: one person's posts. */
    private void readRowBefore(int last, Reading.Place person) {
        boolean and = false;
        for (int i = last; i > 0; i--) {
            OfficePhrase right = phrases.get(i);
            OfficePhrase left = phrases.get(i - 1);
            String between = between(left.outer(), right.outer());
            and |= between.endsWith("and") || between.equals("&");
            boolean joined = between.equals("and") || between.equals("&") || (and && between.equals(","));
            boolean owned = left.of() == null || right.of() == null || left.of().equals(right.of());
            boolean taken = used.contains(i - 1) || left.plural() || right.article() != Article.NONE;
            if (!joined || !owned || taken || isAfterPerson(left)) {
                return;
            }
            inherit(i - 1, phrases.get(last).of());
            inherit(i, phrases.get(i - 1).of());
            link(i - 1, person, "title-before-name", null);
        }
    }

    private boolean isAfterPerson(OfficePhrase phrase) {
        int before = phrase.outer().start() - 1;
        return OPENERS.contains(view.word(before))
                && view.endingWith(before - 1, PERSON).isPresent();
    }

    private void inherit(int i, @Nullable String of) {
        if (of != null && phrases.get(i).of() == null) {
            phrases.set(i, phrases.get(i).withOf(of));
        }
    }

    private void readApposition(int i) {
        OfficePhrase phrase = phrases.get(i);
        if (isRoleInList(phrase)) {
            return;
        }
        Optional<Reading.Place> left = personBefore(phrase);
        List<Reading.Place> right = personsAfter(phrase);
        if (phrase.plural()) {
            boolean things = phrase.isBare() && phrase.head().is(Titles.Flag.LOOSE) && phrase.article() == Article.NONE;
            if (!right.isEmpty() && !things) {
                distribute(i, right, "apposition");
            }
            return;
        }
        boolean leftFree = left.isPresent()
                && !titled.contains(left.get().mention().tokens().start());
        boolean rightFree = right.size() > 0
                && (!titled.contains(right.get(0).mention().tokens().start()) || hasCourtesy(right.get(0)))
                && isClosed(phrase, right.get(0));
        if (left.isPresent() && (leftFree || !rightFree) && endsWell(phrase)) {
            linkWithRow(i, left.get(), rule("apposition"), adverbStanding(left.get(), phrase));
            titled.add(left.get().mention().tokens().start());
        } else if (rightFree) {
            link(i, right.get(0), rule("apposition"), null);
            titled.add(right.get(0).mention().tokens().start());
        }
    }

    /** "Ada Lovelace (head)": of the team that is listed, no post. */
    private boolean isRoleInList(OfficePhrase phrase) {
        return Set.of("head", "leader", "chair").contains(phrase.title())
                && phrase.isBare()
                && phrase.tokens().length() == 1
                && view.word(phrase.outer().start() - 1).equals("(");
    }

    private boolean hasCourtesy(Reading.Place person) {
        int start = person.mention().tokens().start();
        return phrases.stream()
                .anyMatch(p -> COURTESIES.contains(p.title())
                        && p.outer().end() <= start
                        && skipHonorifics(p.outer().end()) == start);
    }

    private String rule(String ordinary) {
        Block.Kind kind = view.sentence().kind();
        return kind == Block.Kind.LIST_ITEM || kind == Block.Kind.TABLE_ROW ? "list-entry" : ordinary;
    }

    /** The person whose name stands before the phrase, with a comma or bracket and at most an adverb between. */
    private Optional<Reading.Place> personBefore(OfficePhrase phrase) {
        int at = phrase.outer().start() - 1;
        while (at > 0
                && ADVERBS.contains(view.word(at))
                && !view.word(at).equals("who")
                && !view.word(at).equals("as")) {
            at--;
        }
        at = beforeDescription(at);
        return isOpener(at) || isLabel(at, phrase)
                ? view.endingWith(at - 1, PERSON).filter(p -> p.mention().form() == Mention.Form.NAME)
                : Optional.empty();
    }

    /** "Ada Lovelace, a banker and former leader of": what else she is. */
    private int beforeDescription(int and) {
        if (!view.word(and).equals("and")) {
            return and;
        }
        int at = and - 1;
        while (at > and - 5
                && at > 0
                && (view.pos(at).startsWith("NN")
                        || view.pos(at).startsWith("JJ")
                        || view.pos(at).equals("DT"))
                && personEnding(at).isEmpty()) {
            at--;
        }
        return at < and - 1 && view.word(at).equals(",") ? at : and;
    }

    private Optional<Reading.Place> personEnding(int at) {
        return view.endingWith(at, PERSON).filter(p -> p.mention().form() == Mention.Form.NAME);
    }

    /** "Ada Lovelace: head of X." */
    private boolean isLabel(int at, OfficePhrase phrase) {
        String after = view.word(phrase.outer().end());
        return view.word(at).equals(":")
                && personEnding(at - 1)
                        .filter(p -> p.mention().tokens().start() <= 1)
                        .isPresent()
                && (after.isEmpty() || Set.of(".", ",", ";", "and").contains(after));
    }

    private boolean isOpener(int at) {
        Block.Kind kind = view.sentence().kind();
        boolean layout = kind == Block.Kind.LIST_ITEM || kind == Block.Kind.TABLE_ROW || kind == Block.Kind.CAPTION;
        return OPENERS.contains(view.word(at)) || (layout && LABEL_MARKS.contains(view.word(at)));
    }

    private @Nullable String adverbStanding(Reading.Place person, OfficePhrase phrase) {
        for (int i = person.mention().tokens().end(); i < phrase.outer().start(); i++) {
            if (FORMERLY.contains(view.word(i))) {
                return "former";
            }
        }
        return null;
    }

    /** The names after the phrase's comma: one, or a list. */
    private List<Reading.Place> personsAfter(OfficePhrase phrase) {
        int at = phrase.outer().end();
        if (!isOpener(at) && !view.word(at).equals(":")) {
            return view.word(at).equals("namely") ? listFrom(at + 1) : List.of();
        }
        at++;
        while (view.word(at).equals("namely")
                || view.word(at).equals(":")
                || view.word(at).equals(",")) {
            at++;
        }
        return listFrom(skipCourtesy(at));
    }

    /** Whether what follows a phrase after a name lets it be an apposition: not a verb of which the phrase is the subject. */
    private boolean endsWell(OfficePhrase phrase) {
        String pos = view.pos(phrase.outer().end());
        boolean verb = pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP") || pos.equals("MD");
        return !verb && !view.isPossessiveMark(phrase.outer().end());
    }

    /** "the minister, Lovelace, said" but not "after a talk with the minister, Lovelace said". */
    private boolean isClosed(OfficePhrase phrase, Reading.Place person) {
        int next = person.mention().tokens().end();
        if (next >= view.size() || CLOSERS.contains(view.word(next)) || view.isPossessiveMark(next)) {
            return true;
        }
        boolean fronted = phrase.outer().start() <= 1 && phrase.article() == Article.INDEFINITE;
        boolean inList = view.sentence().kind() != Block.Kind.PARAGRAPH;
        return fronted || inList;
    }

    /** {@return the persons of "A, B and C" from a token on} */
    private List<Reading.Place> listFrom(int from) {
        List<Reading.Place> list = new ArrayList<>();
        int at = from;
        Optional<Reading.Place> person = personAt(at);
        while (person.isPresent()) {
            list.add(person.get());
            at = person.get().mention().tokens().end();
            int separators = 0;
            while (separators < 2
                    && (view.word(at).equals(",")
                            || view.word(at).equals("and")
                            || view.word(at).equals("&"))) {
                at++;
                separators++;
            }
            person = separators > 0 ? personAt(skipHonorifics(at)) : Optional.empty();
        }
        return list;
    }

    /** One post for each where the words name as many posts as there are persons; otherwise each holds such a post. */
    private void distribute(int i, List<Reading.Place> list, String rule) {
        OfficePhrase phrase = phrases.get(i);
        if (phrase.shares() > 1) {
            if (phrase.shares() == list.size()) {
                link(i, list.get(phrase.share()), rule(rule), null);
            }
            return;
        }
        list.forEach(p -> {
            link(i, p, rule(rule), null);
            titled.add(p.mention().tokens().start());
        });
    }

    /** Links a post and those joined to it after it: "A, deputy prime minister and foreign minister of X". */
    private void linkWithRow(int first, Reading.Place person, String rule, @Nullable String standing) {
        link(first, person, rule, standing);
        for (int i = first + 1; i < phrases.size(); i++) {
            OfficePhrase left = phrases.get(i - 1);
            OfficePhrase right = phrases.get(i);
            String between = between(left.outer(), right.outer());
            boolean joined = between.equals("and") || between.equals("&") || between.equals("and also");
            boolean comma = between.equals(",")
                    && i + 1 < phrases.size()
                    && between(right.outer(), phrases.get(i + 1).outer()).endsWith("and");
            boolean owned = left.of() == null || right.of() == null || left.of().equals(right.of());
            boolean other = used.contains(i)
                    || right.plural()
                    || !owned
                    || (!personsAfter(right).isEmpty() && !comma);
            if (other || (!joined && !comma)) {
                return;
            }
            inherit(i - 1, right.of());
            link(i, person, rule, standing);
        }
    }

    private void link(int i, Reading.Place person, String rule, @Nullable String standing) {
        TokenSpan name = person.mention().tokens();
        if (name.start() >= phrases.get(i).outer().end()) {
            ownerAfter(name.end()).ifPresent(owner -> inherit(i, owner));
        }
        OfficePhrase phrase = phrases.get(i);
        Term term = Term.after(view, Math.max(phrase.outer().end(), name.end()));
        TokenSpan evidence = new TokenSpan(
                Math.min(name.start(), phrase.outer().start()),
                Math.max(name.end(), phrase.outer().end()));
        links.add(new Link(offset + i, person.referent().id(), evidence, rule, standing, term.since(), term.until()));
        used.add(i);
    }

    /** "Prime Minister Ada Lovelace of X", "President Max Born (X)". */
    private Optional<String> ownerAfter(int at) {
        boolean of = view.word(at).equals("of");
        boolean bracket = view.word(at).equals("(");
        int name = of
                        && view.word(at + 1).equals("the")
                        && view.starting(at + 1, COUNTRY).isEmpty()
                ? at + 2
                : at + 1;
        return (of || bracket ? view.starting(name, COUNTRY) : Optional.<Reading.Place>empty())
                .filter(c -> !bracket || view.word(c.mention().tokens().end()).equals(")"))
                .map(c -> c.referent().id());
    }

    private String between(TokenSpan left, TokenSpan right) {
        StringBuilder words = new StringBuilder();
        for (int i = left.end(); i < right.start(); i++) {
            words.append(words.isEmpty() ? "" : " ").append(view.word(i));
        }
        return words.toString();
    }

    private int skipHonorifics(int from) {
        int at = from;
        while (isStyle(at) && personAt(at).isEmpty()) {
            at++;
        }
        return at;
    }

    private boolean isStyle(int at) {
        String word = view.word(at);
        boolean possessive = (word.equals("his") || word.equals("her")) && titles.isStyle(view.word(at + 1));
        boolean stop = word.equals(".") && titles.isStyle(view.word(at - 1)) && at + 1 < view.size();
        return possessive || stop || MARKS.contains(word) || titles.isStyle(word);
    }

    /** "the foreign minister of X, Ambassador Ada Lovelace": the second post is but her rank. */
    private int skipCourtesy(int from) {
        int at = skipHonorifics(from);
        return phrases.stream()
                .filter(p -> p.outer().start() == at && p.isBare() && COURTESIES.contains(p.title()))
                .mapToInt(p -> skipHonorifics(p.outer().end()))
                .filter(end -> personAt(end).isPresent())
                .findFirst()
                .orElse(at);
    }

    private Optional<Reading.Place> personAt(int at) {
        return view.starting(at, PERSON).filter(p -> p.mention().form() == Mention.Form.NAME);
    }
}
