package org.dragoman.facts.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.articles.Block;
import org.dragoman.articles.CharSpan;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Gives quotations their speakers: the cue right before, the cue right after, and where neither is, whoever spoke last in
 * the paragraph, or, for a paragraph that is all quotation, in the paragraph before.
 */
final class DirectSpeech {
    private final Document document;
    private final String text;
    private final List<Quotation> quotations;
    private final List<Cue> cues;

    /** @param cues of the whole document that stand outside quotations, in text order */
    DirectSpeech(Document document, List<Quotation> quotations, List<Cue> cues) {
        this.document = document;
        this.text = document.article().text();
        this.quotations = quotations;
        this.cues = cues;
    }

    List<Said> find() {
        List<Said> found = new ArrayList<>();
        Optional<Said> previous = Optional.empty();
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            if (!isUtterance(quotation)) {
                continue;
            }
            Optional<Said> said = attribute(quotation, previous.orElse(null), i);
            said.filter(s -> !s.speakers().isEmpty()).ifPresent(found::add);
            previous = said;
        }
        return found;
    }

    private Optional<Said> attribute(Quotation quotation, @Nullable Said previous, int index) {
        if (quotation.continues() && previous != null) {
            return Optional.of(said(quotation, previous.cue(), Rule.QUOTE_CONTINUED));
        }
        return before(quotation, "[\\s,:]*")
                .map(cue -> said(quotation, cue, Rule.QUOTE_BEFORE))
                .or(() -> after(quotation).map(cue -> said(quotation, cue, Rule.QUOTE_AFTER)))
                .or(() ->
                        before(quotation, "[^.!?“\"]{0,120}:\\s*").map(cue -> said(quotation, cue, Rule.QUOTE_BEFORE)))
                .or(() -> isWhole(quotation) ? chained(quotation, index) : Optional.empty());
    }

    private static Said said(Quotation quotation, Cue cue, Rule rule) {
        return new Said(cue.speakers(), quotation.inner(), true, rule, cue);
    }

    /** {@return the last cue before the quotation with nothing but such words between} */
    private Optional<Cue> before(Quotation quotation, String between) {
        return cues.stream()
                .filter(c -> block(c) == quotation.block()
                        && c.chars().end() <= quotation.outer().start())
                .reduce((first, second) -> second)
                .filter(c -> text.substring(c.chars().end(), quotation.outer().start())
                        .matches(between));
    }

    private Optional<Cue> after(Quotation quotation) {
        int end = quotation.outer().end();
        char last = lastChar(quotation);
        boolean goesOn = last != '.' || (end < text.length() && text.charAt(end) == ',');
        return cues.stream()
                .filter(c ->
                        goesOn && block(c) == quotation.block() && c.chars().start() >= end)
                .findFirst()
                .filter(c -> text.substring(end, c.chars().start()).matches("[\\s,–—-]*"));
    }

    /** The speaker of what stands before, in the same paragraph or, for a paragraph of its own, in the one before. */
    private Optional<Said> chained(Quotation quotation, int index) {
        Optional<Cue> last = cues.stream()
                .filter(c -> c.chars().start() < quotation.outer().start())
                .reduce((first, second) -> second);
        boolean near = last.isPresent()
                && (block(last.get()) == quotation.block()
                        || (isAlone(quotation) && block(last.get()) == textBlockBefore(quotation.block())));
        if (near) {
            return last.map(cue -> said(quotation, cue, Rule.QUOTE_CONTINUED));
        }
        if (index + 1 < quotations.size()) {
            Quotation next = quotations.get(index + 1);
            if (next.block() == quotation.block()
                    && text.substring(quotation.outer().end(), next.outer().start())
                            .isBlank()) {
                return after(next).map(cue -> said(quotation, cue, Rule.QUOTE_CONTINUED));
            }
        }
        return Optional.empty();
    }

    /** {@return the last paragraph before this one with a sentence of some length; captions and credits are passed over} */
    private int textBlockBefore(int block) {
        List<Block> blocks = document.article().blocks();
        for (int i = block - 1; i >= 0; i--) {
            Block.Kind kind = blocks.get(i).kind();
            boolean prose = kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM;
            String words = document.text(blocks.get(i).span());
            if (prose && words.matches("(?s).*[.!?…][”\"'’»]?\\s*") && words.split("\\s+").length > 5) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAlone(Quotation quotation) {
        CharSpan block = document.article().blocks().get(quotation.block()).span();
        StringBuilder rest = new StringBuilder(
                text.substring(block.start(), quotation.outer().start()));
        rest.append(text, quotation.outer().end(), block.end());
        return rest.toString().strip().length() <= 1;
    }

    /**
     * {@return whether a quotation is an utterance and not a few words within somebody else's sentence}: it starts with a
     * capital where a sentence or a quotation may start, and ends with a mark of its own or before a comma.
     */
    private boolean isUtterance(Quotation quotation) {
        String inner = document.text(quotation.inner()).strip();
        if (inner.isEmpty() || (Character.isLowerCase(inner.charAt(0)) && !startsAfterPause(quotation))) {
            return false;
        }
        boolean capital = !Character.isLowerCase(inner.charAt(0));
        boolean open = startsFreely(quotation) || (capital && followsVerb(quotation));
        return open
                && (isWhole(quotation)
                        || after(quotation).isPresent()
                        || before(quotation, "[\\s,:]*").isPresent());
    }

    private boolean isWhole(Quotation quotation) {
        return ".,?!…—–-".indexOf(lastChar(quotation)) >= 0
                || quotation.outer().end() == quotation.inner().end();
    }

    private char lastChar(Quotation quotation) {
        String inner = document.text(quotation.inner()).stripTrailing();
        return inner.isEmpty() ? ' ' : inner.charAt(inner.length() - 1);
    }

    private boolean startsFreely(Quotation quotation) {
        char before = charBefore(quotation);
        return before == 0 || ".!?:;,”\"’'»—–-)".indexOf(before) >= 0 || startsSentence(quotation);
    }

    private boolean startsSentence(Quotation quotation) {
        return document.sentences().stream()
                .anyMatch(s -> Math.abs(s.span().start() - quotation.outer().start()) <= 1);
    }

    /** The second half of an utterance that its attribution interrupts: "…," she said, "and more." */
    private boolean startsAfterPause(Quotation quotation) {
        char before = charBefore(quotation);
        return (before == ',' || before == ':') && before(quotation, "[\\s,:]*").isPresent() && isWhole(quotation);
    }

    private boolean followsVerb(Quotation quotation) {
        return before(quotation, "\\s*").filter(c -> c.kind() == Cue.Kind.VERB).isPresent();
    }

    private char charBefore(Quotation quotation) {
        int at = quotation.outer().start() - 1;
        int start = document.article().blocks().get(quotation.block()).span().start();
        while (at >= start && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at < start ? 0 : text.charAt(at);
    }

    private int block(Cue cue) {
        Sentence sentence = document.sentence(cue.sentence());
        return sentence.block();
    }
}
