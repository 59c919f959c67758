package org.dragoman.mentions.offices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.SentenceView;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads a holder from a verb: "who is X", "served as X", "was named X", "in her role as X", "stepped down as X". */
final class VerbLinks {
    private static final Set<String> ADVERBS = Set.of(
            "also",
            "currently",
            "now",
            "still",
            "then",
            "already",
            "formally",
            "both",
            "previously",
            "formerly",
            "once",
            "soon",
            "recently",
            "lately",
            "again",
            "long",
            "first");
    private static final Set<String> BE = Set.of(
            "is",
            "was",
            "'s",
            "been",
            "being",
            "be",
            "became",
            "becomes",
            "become",
            "remains",
            "remained",
            "are",
            "were");
    private static final Set<String> SERVE = Set.of("serve", "act", "work", "continue", "return", "swear", "serving");
    private static final Set<String> NAME = Set.of(
            "name",
            "appoint",
            "elect",
            "reelect",
            "re-elect",
            "choose",
            "confirm",
            "install",
            "promote",
            "make",
            "designate",
            "nominate",
            "pick",
            "tap",
            "select",
            "proclaim",
            "give",
            "send");
    private static final Set<String> PROPOSE = Set.of("designate", "nominate", "tap", "pick", "propose");
    private static final Set<String> LEAVE = Set.of(
            "resign", "quit", "retire", "dismiss", "sack", "fire", "remove", "oust", "replace", "depart", "depose",
            "step", "stand");
    private static final Set<String> POSTS = Set.of(
            "role",
            "capacity",
            "post",
            "position",
            "job",
            "function",
            "duties",
            "stint",
            "spell",
            "years",
            "tenure",
            "term",
            "office",
            "title");
    private static final Set<String> UNSURE =
            Set.of("would", "could", "might", "may", "should", "if", "not", "n't", "never");
    private static final Set<String> AHEAD = Set.of("will", "to", "shall");
    private static final Set<String> WISHING = Set.of(
            "bid",
            "hope",
            "want",
            "seek",
            "vie",
            "run",
            "aspire",
            "try",
            "aim",
            "fail",
            "refuse",
            "decline",
            "campaign",
            "wish",
            "like",
            "plan",
            "intend",
            "stand",
            "compete",
            "offer",
            "manage",
            "fight",
            "attempt");
    /** What one does, rather than a post that one holds, unless somebody's. */
    private static final Set<String> ROLES = Set.of("mediator", "facilitator", "deputy", "aide");

    private static final int NEAR = 8;
    private static final int FAR = 16;

    private final SentenceView view;
    private final List<Reading.Place> persons;
    private final List<Reading.Place> spokenOf;

    /**
     * @param persons those named
     * @param spokenOf those, and "he" and "she"
     */
    VerbLinks(SentenceView view, List<Reading.Place> persons, List<Reading.Place> spokenOf) {
        this.view = view;
        this.persons = persons;
        this.spokenOf = spokenOf;
    }

    /** Whom a verb makes the holder. */
    record Found(Reading.Place person, String rule, @Nullable String standing) {}

    Optional<Found> find(OfficePhrase phrase) {
        if (phrase.plural() || (phrase.of() == null && ROLES.contains(phrase.title()))) {
            return Optional.empty();
        }
        int at = phrase.outer().start() - 1;
        while (at > 0 && ADVERBS.contains(view.word(at))) {
            at--;
        }
        if (BE.contains(view.word(at))
                && (view.token(at).isVerb() || view.word(at).equals("'s"))) {
            return copula(at, phrase);
        }
        if (view.word(at).equals("as")) {
            return as(at, phrase);
        }
        if (view.word(at).equals("of") && POSTS.contains(view.word(at - 1))) {
            return assigned(at - 1);
        }
        return named(at);
    }

    private Optional<Found> copula(int verb, OfficePhrase phrase) {
        int first = verb;
        boolean unsure = false;
        boolean ahead = false;
        while (first > 0 && isAuxiliary(first - 1)) {
            first--;
            unsure |= UNSURE.contains(view.word(first))
                    || WISHING.contains(view.token(first).lemma());
            ahead |= AHEAD.contains(view.word(first));
        }
        boolean past = view.word(verb).equals("been") && view.word(first).equals("had");
        boolean denied =
                view.word(verb + 1).equals("not") || view.word(verb + 1).equals("n't");
        if (unsure || denied) {
            return Optional.empty();
        }
        String standing = ahead
                ? "designate"
                : past || hasBefore(phrase.outer().start(), "previously", "formerly", "once", "then") ? "former" : null;
        int start = first;
        return subject(start, verb).map(p -> new Found(p, "copula", standing));
    }

    private boolean isAuxiliary(int at) {
        return view.token(at).isVerb()
                || view.pos(at).equals("TO")
                || ADVERBS.contains(view.word(at))
                || UNSURE.contains(view.word(at));
    }

    private boolean hasBefore(int at, String... words) {
        Set<String> wanted = Set.of(words);
        for (int i = Math.max(0, at - 4); i < at; i++) {
            if (wanted.contains(view.word(i))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Found> as(int as, OfficePhrase phrase) {
        int before = as - 1;
        if (POSTS.contains(view.word(before))) {
            boolean past = !Set.of("role", "capacity", "function", "duties").contains(view.word(before));
            boolean left = (past && hasVerb(before, Set.of("leave", "end", "conclude", "finish", "complete")))
                    || (past && hasBefore(before, "after"))
                    || hasVerb(before, Set.of("relieve", "remove", "dismiss", "release", "strip"));
            String standing = left ? "former" : null;
            return nearest(before).map(p -> new Found(p, "as", standing));
        }
        int verb = before;
        while (verb >= 0 && before - verb < FAR && !view.token(verb).isVerb()) {
            verb--;
        }
        if (verb < 0 || !view.token(verb).isVerb()) {
            return Optional.empty();
        }
        String lemma = view.token(verb).lemma();
        if (before - verb >= NEAR && !NAME.contains(lemma)) {
            return Optional.empty();
        }
        boolean close = before - verb <= 1;
        if (SERVE.contains(lemma) && close) {
            boolean former = view.pos(verb).equals("VBD")
                    || Term.after(view, phrase.outer().end()).until() != null;
            return subject(verbStart(verb), verb).map(p -> new Found(p, "served-as", former ? "former" : null));
        }
        if (LEAVE.contains(lemma)) {
            return subject(verbStart(verb), verb).map(p -> new Found(p, "left", "former"));
        }
        if (lemma.equals("succeed")
                || (lemma.equals("take") && view.word(verb + 1).equals("over"))) {
            return subject(verbStart(verb), verb).map(p -> new Found(p, "appointed", "new"));
        }
        return NAME.contains(lemma) ? named(before) : Optional.empty();
    }

    /** "given the additional post of X". */
    private Optional<Found> assigned(int post) {
        for (int verb = post; verb >= Math.max(0, post - NEAR); verb--) {
            if (view.token(verb).isVerb()) {
                int at = verb;
                String lemma = view.token(verb).lemma();
                boolean leaves = LEAVE.contains(lemma) || lemma.equals("leave");
                boolean takes = NAME.contains(lemma)
                        || Set.of("take", "hold", "assume", "assign", "offer", "accept")
                                .contains(lemma);
                return leaves || takes
                        ? subject(verbStart(at), at)
                                .map(p -> new Found(
                                        p,
                                        leaves ? "left" : "appointed",
                                        leaves ? "former" : lemma.equals("hold") ? null : "new"))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "X was named Z"; "named X Z", "named X as Z", "named X to be Z". */
    private Optional<Found> named(int last) {
        int at = last;
        while (at > 0
                && (view.word(at).equals("as")
                        || view.word(at).equals("be")
                        || view.word(at).equals("to")
                        || view.word(at).equals(","))) {
            at--;
        }
        int end = at;
        Optional<Reading.Place> object = persons.stream()
                .filter(p -> p.mention().tokens().end() == end + 1)
                .findFirst();
        if (object.isEmpty()) {
            object = described(at);
        }
        int verb = object.map(p -> p.mention().tokens().start() - 1).orElse(at);
        while (object.isPresent()
                && verb > 0
                && !view.token(verb).isVerb()
                && view.pos(verb).startsWith("NN")
                && end - verb < NEAR) {
            verb--;
        }
        if (verb < 0
                || !view.token(verb).isVerb()
                || !NAME.contains(view.token(verb).lemma())) {
            return Optional.empty();
        }
        String standing = PROPOSE.contains(view.token(verb).lemma()) ? "designate" : "new";
        if (object.isPresent()) {
            return object.map(p -> new Found(p, "appointed", standing));
        }
        return view.pos(verb).equals("VBN")
                ? subject(verbStart(verb), verb).map(p -> new Found(p, "appointed", standing))
                : Optional.empty();
    }

    /** "named Ada Lovelace, a career diplomat, as": the name before a description between commas. */
    private Optional<Reading.Place> described(int last) {
        return persons.stream()
                .filter(p -> {
                    int end = p.mention().tokens().end();
                    return end < last
                            && last - end < NEAR + 2
                            && (view.word(end).equals(",") || view.word(end).equals("("))
                            && view.sentence().tokens().subList(end, last + 1).stream()
                                    .noneMatch(t -> t.pos().equals("VBD")
                                            || t.pos().equals("VBZ")
                                            || t.pos().equals("MD"));
                })
                .reduce((a, b) -> b);
    }

    private boolean hasVerb(int before, Set<String> lemmas) {
        return view.sentence().tokens().subList(0, before).stream()
                .anyMatch(t -> t.isVerb() && lemmas.contains(t.lemma()));
    }

    private int verbStart(int verb) {
        int first = verb;
        while (first > 0 && isAuxiliary(first - 1)) {
            first--;
        }
        return first;
    }

    /** Who does a verb: by the tree; else the name straight before it; else the one before its "who". */
    private Optional<Reading.Place> subject(int start, int verb) {
        if (start > 0 && view.word(start - 1).equals("who")) {
            return nearest(start - 1);
        }
        Optional<Reading.Place> adjacent = spokenOf.stream()
                .filter(p -> p.mention().tokens().end() == start)
                .findFirst();
        Optional<Reading.Place> found = adjacent.isPresent() ? adjacent : bySubject(verb);
        int who = view.word(start - 1).equals("and") ? lastBefore("who", start) : -1;
        return found.isPresent() || who < 0 ? found : nearest(who);
    }

    private int lastBefore(String word, int before) {
        int at = before - 1;
        while (at >= 0 && !view.word(at).equals(word)) {
            at--;
        }
        return at;
    }

    private Optional<Reading.Place> bySubject(int verb) {
        return view.sentence().tokens().stream()
                .filter(t -> t.dependency().startsWith("nsubj") && governs(verb, t))
                .flatMap(t -> spokenOf.stream().filter(p -> p.mention().tokens().contains(t.index())))
                .findFirst();
    }

    /** Whether a subject's head is the verb, or the predicate noun or main verb beside it. */
    private boolean governs(int verb, Token subject) {
        int head = subject.head();
        return head == verb
                || (head >= 0 && view.token(head).head() == verb)
                || (head == view.token(verb).head() && head >= 0 && Math.abs(head - verb) < NEAR);
    }

    private Optional<Reading.Place> nearest(int before) {
        return persons.stream()
                .filter(p -> p.mention().tokens().end() <= before)
                .reduce((a, b) -> b);
    }
}
