package org.dragoman.mentions.names;

import java.util.Optional;
import java.util.Set;
import org.dragoman.articles.Block;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/**
 * Tells from the context whether a capital or a seat of power is the place, or the state or body that acts from it: "in
 * Moscow" and "Moscow said".
 */
final class CapitalSense {
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "around",
            "inside",
            "across",
            "throughout",
            "nearby",
            "central",
            "downtown",
            "into",
            "via",
            "through",
            "within",
            "northern",
            "southern",
            "eastern",
            "western",
            "capital",
            "greater");
    private static final Set<String> TRUST = Set.of("trust", "confidence", "faith", "belief", "interest", "change");
    private static final Set<String> DATELINE_MARKS = Set.of("–", "—", "(", ":", "-", "--");
    private static final Set<String> MONTHS = Set.of(
            "jan",
            "feb",
            "mar",
            "apr",
            "may",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final NameLists lists;

    CapitalSense(NameLists lists) {
        this.lists = lists;
    }

    /** {@return whether the hit is what acts, not the place} */
    boolean acts(Line line, Hit hit) {
        return !isDateline(line, hit)
                && byNeighbours(line, hit).or(() -> byPreposition(line, hit)).orElseGet(() -> byTree(line, hit));
    }

    private static boolean isHeading(Line line) {
        Block.Kind kind = line.sentence().kind();
        return kind == Block.Kind.TITLE || kind == Block.Kind.HEADING;
    }

    static boolean isDateline(Line line, Hit hit) {
        if (hit.start() > 0 || isHeading(line)) {
            return false;
        }
        String next = line.fold(hit.end());
        String after = line.fold(hit.end() + 1);
        boolean opens = line.index() == 0
                || line.document().sentence(line.index() - 1).block()
                        != line.sentence().block();
        boolean dated = next.equals(",")
                && (MONTHS.contains(after) || (!after.isEmpty() && Character.isDigit(after.charAt(0))));
        boolean glued = line.isJoint(hit.end());
        boolean directlyDated = MONTHS.contains(next);
        return opens && (dated || directlyDated || (DATELINE_MARKS.contains(next) && !glued));
    }

    private Optional<Boolean> byNeighbours(Line line, Hit hit) {
        String next = line.fold(hit.end());
        String after = line.fold(hit.end() + 1);
        if ((next.equals(",")
                        && line.hitAtWord(hit.end() + 1)
                                .filter(h -> sharesState(h, hit))
                                .isPresent())
                || (next.equals(",")
                        && after.equals("the")
                        && line.fold(hit.end() + 2).equals("capital"))
                || (next.equals("-") && (after.equals("based") || after.equals("born")))) {
            return Optional.of(false);
        }
        if (line.isJoint(hit.end()) || line.isJoint(hit.start() - 1)) {
            return Optional.of(true);
        }
        if (next.equals("'s") || next.equals("'")) {
            return Optional.of(!lists.isWord("part", after) && !lists.isWord("venue", after));
        }
        return Optional.empty();
    }

    private static boolean sharesState(Hit next, Hit hit) {
        return next.senses().stream().filter(k -> k.is(Known.Kind.STATE)).anyMatch(k -> hit.senses().stream()
                .anyMatch(h -> h.state().equals(k.state())));
    }

    private Optional<Boolean> byPreposition(Line line, Hit hit) {
        int at = hit.start() - 1;
        if (line.fold(at).equals("the") || line.fold(at).equals("both")) {
            at--;
        }
        String word = line.fold(at);
        if (LOCATIVE.contains(word)) {
            return Optional.of(word.equals("in") && TRUST.contains(line.fold(at - 1)));
        }
        return switch (word) {
            case "from" -> Optional.of(!goes(line, at) && !line.fold(hit.end()).equals("to"));
            case "to", "for" -> Optional.of(!goes(line, at));
            case "of" -> Optional.of(!lists.isWord("part", line.fold(at - 1)));
            case "between", "with", "by", "against", "towards", "toward", "on", "over", "about", "than", "upon" ->
                Optional.of(true);
            case "and", "or", "," -> coordinated(line, hit, at);
            default -> Optional.empty();
        };
    }

    private Optional<Boolean> coordinated(Line line, Hit hit, int conjunction) {
        if (isFiniteVerb(line, hit.end())) {
            return Optional.of(true);
        }
        if (line.fold(conjunction).equals(",")) {
            return Optional.empty();
        }
        int at = line.fold(conjunction - 1).equals(",") ? conjunction - 2 : conjunction - 1;
        Optional<Hit> before = line.hitAtWord(at);
        if (before.isEmpty() || before.get().end() != at + 1) {
            return Optional.empty();
        }
        if (before.get().may(Known.Kind.CAPITAL)) {
            return Optional.of(acts(line, before.get()));
        }
        return before.get().may(Known.Kind.PLACE) ? Optional.of(false) : Optional.empty();
    }

    /** Whether the preposition hangs on a word of going: on its head in the tree, or on a word just before it. */
    private boolean goes(Line line, int preposition) {
        Token token = line.tokenOf(preposition);
        if (token.head() >= 0 && lists.isWord("go", line.token(token.head()).lemma())) {
            return true;
        }
        int before = token.index() - 1;
        return before >= 0 && lists.isWord("go", line.token(before).lemma());
    }

    private boolean byTree(Line line, Hit hit) {
        TokenSpan tokens = line.tokens(hit.start(), hit.end());
        Token name = line.token(line.sentence().headOf(tokens));
        Optional<Token> head = name.head() < 0 ? Optional.empty() : Optional.of(line.token(name.head()));
        String lemma = head.map(Token::lemma).orElse("");
        String next = line.fold(hit.end());
        return switch (name.dependency()) {
            case "nsubj", "csubj" ->
                line.sentence().children(head.orElse(name).index()).stream()
                        .noneMatch(t -> lists.isWord("scene", t.lemma())
                                && !t.dependency().equals("nsubj"));
            case "nsubjpass", "dobj", "iobj" -> !lists.isWord("reach", lemma);
            case "compound", "nn", "nmod" ->
                lists.isWord("actor", lemma) || lists.isWord("actor", next) || lists.isWord("title", next);
            case "appos" -> actsInCompany(line, hit);
            case "pobj" -> false;
            default -> !lists.isWord("part", next);
        };
    }

    /** "…, Washington and Moscow have agreed": a verb follows, for it or for a pair. */
    private static boolean actsInCompany(Line line, Hit hit) {
        int at = hit.end();
        if (line.fold(at).equals("and") && line.hitAtWord(at + 1).isPresent()) {
            at = line.hitAtWord(at + 1).map(Hit::end).orElse(at);
        }
        return isFiniteVerb(line, at);
    }

    private static boolean isFiniteVerb(Line line, int word) {
        return word < line.words().size()
                && Set.of("VBZ", "VBP", "VBD", "MD").contains(line.tokenOf(word).pos());
    }
}
