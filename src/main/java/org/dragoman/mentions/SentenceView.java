package org.dragoman.mentions;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.articles.CharSpan;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/** A sentence with what is already known to be mentioned in it: what the grammars of posts, properties and sides read. */
public final class SentenceView {
    private static final Set<String> POSSESSIVE_MARKS = Set.of("'s", "'", "s'");

    private final Document document;
    private final Sentence sentence;
    private final List<Reading.Place> places;
    private final List<String> words;

    private SentenceView(Document document, Sentence sentence, List<Reading.Place> places) {
        this.document = document;
        this.sentence = sentence;
        this.places = List.copyOf(places);
        this.words = sentence.tokens().stream().map(t -> plain(t.text())).toList();
    }

    /** {@return one view a sentence, in order} */
    public static List<SentenceView> of(Document document, List<Referent> referents) {
        Reading reading = new Reading(document, referents);
        return document.sentences().stream()
                .map(s -> new SentenceView(document, s, reading.in(s.index())))
                .toList();
    }

    /** {@return a word in lower case, without accents, with straight apostrophes} */
    public static String plain(String word) {
        if (word.chars().allMatch(c -> c < 128)) {
            return word.replace('`', '\'').toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder();
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> c == '\u2019' || c == '\u2018' || c == '`' ? '\'' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    public Sentence sentence() {
        return sentence;
    }

    /** {@return the sentence before this one} */
    public Optional<Sentence> before() {
        return sentence.index() == 0 ? Optional.empty() : Optional.of(document.sentence(sentence.index() - 1));
    }

    public int size() {
        return sentence.size();
    }

    public Token token(int index) {
        return sentence.token(index);
    }

    /** {@return the token in lower case, without accents, with straight apostrophes; empty outside the sentence} */
    public String word(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : "";
    }

    /** {@return the Penn tag of a token; empty outside the sentence} */
    public String pos(int index) {
        return index >= 0 && index < size() ? token(index).pos() : "";
    }

    /** {@return whether the words from a token on are these, given in plain form} */
    public boolean matches(int index, List<String> phrase) {
        return index >= 0
                && index + phrase.size() <= words.size()
                && words.subList(index, index + phrase.size()).equals(phrase);
    }

    /** {@return the first of these words at or after a token, or -1} */
    public int indexOf(String word, int from) {
        return IntStream.range(Math.max(from, 0), size())
                .filter(i -> words.get(i).equals(word))
                .findFirst()
                .orElse(-1);
    }

    public boolean isPossessiveMark(int index) {
        return POSSESSIVE_MARKS.contains(word(index))
                && (pos(index).equals("POS") || !word(index).equals("'"));
    }

    public boolean isCapitalized(int index) {
        return index >= 0
                && index < size()
                && Character.isUpperCase(token(index).text().codePointAt(0));
    }

    /** {@return the widest mention of one of these types that starts at a token} */
    public Optional<Reading.Place> starting(int index, MentionType... types) {
        return mentions(types)
                .filter(p -> p.mention().tokens().start() == index)
                .reduce((a, b) ->
                        a.mention().tokens().length() >= b.mention().tokens().length() ? a : b);
    }

    /** {@return the widest mention of one of these types whose last token is this one} */
    public Optional<Reading.Place> endingWith(int index, MentionType... types) {
        return mentions(types)
                .filter(p -> p.mention().tokens().end() == index + 1)
                .reduce((a, b) ->
                        a.mention().tokens().length() >= b.mention().tokens().length() ? a : b);
    }

    /** {@return the widest mention of one of these types that a token is part of} */
    public Optional<Reading.Place> covering(int index, MentionType... types) {
        return mentions(types)
                .filter(p -> p.mention().tokens().contains(index))
                .reduce((a, b) ->
                        a.mention().tokens().length() >= b.mention().tokens().length() ? a : b);
    }

    /** {@return the mentions of these types, in text order; verbs that tell of a meeting are none} */
    public Stream<Reading.Place> mentions(MentionType... types) {
        Set<MentionType> wanted = Set.of(types);
        return places.stream()
                .filter(p -> wanted.contains(p.mention().type()) && p.mention().form() != Mention.Form.VERB);
    }

    /** {@return a mention of these tokens} */
    public Mention mention(MentionType type, TokenSpan tokens, int head, Mention.Form form) {
        CharSpan span = sentence.charSpan(tokens);
        return new Mention(type, sentence.index(), tokens, head, span, document.text(span), form);
    }

    /** {@return the characters of these tokens in the article's clean text} */
    public String text(TokenSpan tokens) {
        return document.text(sentence.charSpan(tokens));
    }
}
