package org.dragoman.facts.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.speech.Cue.Kind;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/** Gives the cues of one sentence that no quotation took the words that they report. */
final class IndirectSpeech {
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:[\\p{Lu}][\\p{L}.' ’-]+(?:, [^.:–—-]{1,30})?(?: ?\\([^)]{1,30}\\))? ?(?:--|—|–|-) |[\\p{Lu}][\\p{L} ’'-]{2,25}: )");

    private final Tree tree;
    private final List<Cue> cues;

    /** @param cues of this sentence, outside quotations */
    IndirectSpeech(Tree tree, List<Cue> cues) {
        this.tree = tree;
        this.cues = cues;
    }

    List<Said> find(Set<Cue> taken) {
        List<Said> found = new ArrayList<>();
        for (Cue cue : cues) {
            if (!taken.contains(cue) && !cue.speakers().isEmpty()) {
                found.addAll(reported(cue));
            }
        }
        return found;
    }

    private List<Said> reported(Cue cue) {
        return switch (cue.kind()) {
            case NOUN ->
                Clauses.thatClause(tree, cue.word()).map(c -> said(cue, c, Rule.NOUN)).stream()
                        .toList();
            case ACCORDING -> around(cue, Rule.ACCORDING_TO);
            case AS_BY -> around(cue, Rule.AS_BY);
            case VERB -> byVerb(cue);
        };
    }

    private List<Said> byVerb(Cue cue) {
        int verb = cue.word();
        String lemma = tree.lemma(verb);
        if (SpeechWords.CLAUSE.contains(lemma)) {
            Optional<TokenSpan> clause =
                    tree.isPassive(verb) ? Clauses.thatClause(tree, verb) : Clauses.contentAfter(tree, verb);
            if (clause.isPresent() && isInterposed(cue)) {
                return around(cue, Rule.TRAILING);
            }
            if (clause.isPresent()) {
                return List.of(said(cue, beforeShared(cue, clause.get()), Rule.CLAUSE));
            }
        }
        if (SpeechWords.NAMING.contains(lemma)) {
            Optional<TokenSpan> name = Acts.name(tree, verb);
            if (name.isPresent()) {
                return List.of(said(cue, beforeNext(cue, name.get()), Rule.NAMING));
            }
        }
        if (SpeechWords.ACT.contains(lemma)) {
            Optional<TokenSpan> act = Acts.act(tree, verb);
            if (act.isPresent()) {
                return List.of(said(cue, beforeNext(cue, act.get()), Rule.ACT));
            }
        }
        boolean closes = SpeechWords.CLAUSE.contains(lemma)
                && !SpeechWords.AFTER_QUOTATION_ONLY.contains(lemma)
                && tree.child(verb, "dobj")
                        .filter(d -> !List.of("tell", "inform", "remind").contains(lemma))
                        .isEmpty();
        return closes && isSetOff(cue) && !isRelay(cue) ? around(cue, Rule.TRAILING) : List.of();
    }

    /** "…, the statement added, the agency reported": who passes on what somebody before said. */
    private boolean isRelay(Cue cue) {
        return cues.stream()
                .anyMatch(c -> c.kind() == Kind.VERB
                        && c.phrase().end() <= cue.phrase().start()
                        && !c.speakers().isEmpty()
                        && isSetOff(c));
    }

    /** "As it has no money, the company said, it will …": between commas, with words before it. */
    private boolean isInterposed(Cue cue) {
        int end = cue.phrase().end();
        return isSetOff(cue)
                && end < tree.size()
                && tree.token(end).text().equals(",")
                && words(0, cue.phrase().start()) >= 2;
    }

    /** Without ", and stressed that …" of the same speaker, which reports words of its own. */
    private TokenSpan beforeShared(Cue cue, TokenSpan content) {
        int end = cues.stream()
                .filter(c -> c.kind() == Kind.VERB && c.speakers().equals(cue.speakers()))
                .mapToInt(c -> c.phrase().start())
                .filter(s -> s > content.start() + 2 && s < content.end())
                .filter(s -> Set.of("and", "but").contains(tree.lemma(s - 1))
                        && tree.token(s - 2).text().equals(","))
                .min()
                .orElse(content.end() + 2);
        return new TokenSpan(content.start(), end - 2);
    }

    /** Without another attribution and the "and" before it, where the tree joined them too high. */
    private TokenSpan beforeNext(Cue cue, TokenSpan content) {
        int end = cues.stream()
                .filter(c -> !c.speakers().equals(cue.speakers()))
                .mapToInt(c -> c.phrase().start())
                .filter(s -> s > content.start() && s < content.end())
                .min()
                .orElse(content.end());
        while (end < content.end()
                && end > content.start() + 1
                && Set.of("and", "but", "while", ",").contains(tree.lemma(end - 1))) {
            end--;
        }
        return new TokenSpan(content.start(), Math.max(end, content.start() + 1));
    }

    /** Whether a comma, a dash or a closing mark stands before the attribution. */
    private boolean isSetOff(Cue cue) {
        int start = cue.phrase().start();
        return start > 0 && ",;—–-”\"’)".contains(tree.token(start - 1).text());
    }

    /** The sentence around an attribution: what follows one that opens it, what precedes one that closes it, else all. */
    private List<Said> around(Cue cue, Rule rule) {
        int start = cue.phrase().start();
        int end = tree.size();
        while (end > 0 && !isWord(end - 1)) {
            end--;
        }
        int next = nextComma(cue.phrase().end());
        if (start == 0 || words(0, start) < 2) {
            return next < end && words(next + 1, end) >= 3 && !isCovered(next + 1, end, cue)
                    ? List.of(said(cue, span(next + 1, end), rule))
                    : List.of();
        }
        int left = Clauses.trimEnd(tree, 0, start);
        if (words(0, left) < 2 || isCovered(0, left, cue)) {
            return List.of();
        }
        int after = next < end ? words(next + 1, end) : 0;
        boolean more = (after >= 4 || (after == 3 && hasVerb(next + 1, end))) && !goesOnOtherwise(next + 1, cue);
        if (!more) {
            return List.of(said(cue, span(0, left), rule));
        }
        if (Set.of("and", "but").contains(tree.lemma(next + 1)) && hasVerb(next + 1, end)) {
            int stop = cues.stream()
                    .mapToInt(c -> c.phrase().start())
                    .filter(s -> s > next + 2)
                    .min()
                    .orElse(end);
            return List.of(
                    said(cue, span(0, left), rule),
                    said(cue, span(next + 2, Clauses.trimEnd(tree, next + 2, stop)), rule));
        }
        return List.of(said(cue, span(0, end), rule == Rule.TRAILING ? Rule.PARENTHESIS : rule));
    }

    /** After the comma comes another attribution, or more about the speaker or the occasion. */
    private boolean goesOnOtherwise(int from, Cue cue) {
        boolean relative = tree.token(from).pos().startsWith("W") && cue.kind() == Kind.VERB;
        return relative || cues.stream().anyMatch(c -> c.phrase().start() == from);
    }

    /** Another speaker's words take up most of it: an agency or outlet passes on what someone said. */
    private boolean isCovered(int from, int to, Cue outer) {
        return cues.stream()
                .filter(c -> !c.equals(outer) && c.kind() == Kind.VERB && from <= c.word() && c.word() < to)
                .flatMap(c -> Clauses.contentAfter(tree, c.word()).stream())
                .anyMatch(c -> 2 * (Math.min(to, c.end()) - Math.max(from, c.start())) >= to - from);
    }

    private int nextComma(int from) {
        for (int i = from; i < tree.size(); i++) {
            if (tree.token(i).text().equals(",")) {
                return i;
            }
        }
        return tree.size();
    }

    private int words(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isWord(i) ? 1 : 0;
        }
        return count;
    }

    private boolean isWord(int i) {
        String text = tree.token(i).text();
        return Character.isLetterOrDigit(text.charAt(0)) || text.length() > 1;
    }

    private boolean hasVerb(int from, int to) {
        return tree.sentence().tokens().subList(from, to).stream().anyMatch(Token::isVerb);
    }

    private TokenSpan span(int from, int to) {
        return new TokenSpan(from, Math.max(to, from + 1));
    }

    private Said said(Cue cue, TokenSpan content, Rule rule) {
        CharSpan chars = tree.sentence().charSpan(content);
        if (content.start() == 0) {
            String all = tree.sentence().tokens().isEmpty() ? "" : text(chars);
            Matcher dateline = DATELINE.matcher(all);
            if (dateline.find() && dateline.end() < all.length() - 10) {
                chars = new CharSpan(chars.start() + dateline.end(), chars.end());
            }
        }
        return new Said(cue.speakers(), chars, false, rule, cue);
    }

    /** The words with the blanks between them as single spaces where the text has any, so that lengths agree. */
    private String text(CharSpan chars) {
        StringBuilder text = new StringBuilder(" ".repeat(chars.length()));
        for (Token token : tree.sentence().tokens()) {
            if (chars.contains(token.span())) {
                int at = token.span().start() - chars.start();
                text.replace(at, at + token.span().length(), token.text());
            }
        }
        return text.toString();
    }
}
