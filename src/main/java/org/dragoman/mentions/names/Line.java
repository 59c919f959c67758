package org.dragoman.mentions.names;

import java.util.List;
import java.util.Optional;
import org.dragoman.articles.Block;
import org.dragoman.articles.CharSpan;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/**
 * A sentence as the finders of this package see it.
 *
 * @param titleCase whether its words are capitalised as in a headline, so that capitals tell nothing
 */
record Line(Document document, Sentence sentence, List<Word> words, List<Hit> hits, boolean titleCase) {
    static Line of(Document document, Sentence sentence, NameLists lists) {
        List<Word> words = Word.of(sentence);
        return new Line(document, sentence, words, lists.find(words), isTitleCase(sentence));
    }

    private static boolean isTitleCase(Sentence sentence) {
        long words = sentence.tokens().stream().filter(Line::isLongWord).count();
        long capitals = sentence.tokens().stream()
                .filter(Line::isLongWord)
                .filter(t -> Character.isUpperCase(t.text().charAt(0)))
                .count();
        boolean heading = sentence.kind() == Block.Kind.TITLE || sentence.kind() == Block.Kind.HEADING;
        String last = sentence.token(sentence.size() - 1).text();
        if (!heading && last.equals(".")) {
            return false;
        }
        return words >= 4 && capitals >= words * (heading ? 0.7 : 0.85);
    }

    private static boolean isLongWord(Token token) {
        return token.text().length() > 3 && Character.isLetter(token.text().charAt(0));
    }

    int index() {
        return sentence.index();
    }

    Token token(int index) {
        return sentence.token(index);
    }

    /** {@return the word at this index, small and bare; empty outside the sentence} */
    String fold(int word) {
        return word >= 0 && word < words.size() ? words.get(word).fold() : "";
    }

    /** {@return the token at this index, small and bare; empty outside the sentence} */
    String tokenFold(int token) {
        return token >= 0 && token < sentence.size()
                ? Fold.word(sentence.token(token).text())
                : "";
    }

    /** {@return whether the token is a hyphen within a word: "al-Busaidi" is three tokens} */
    boolean isHyphen(int token) {
        if (token < 1 || token + 1 >= sentence.size()) {
            return false;
        }
        CharSpan span = token(token).span();
        return isHyphen(token(token).text())
                && token(token - 1).span().end() == span.start()
                && span.end() == token(token + 1).span().start();
    }

    private static boolean isHyphen(String text) {
        return text.length() == 1 && "-–‑".contains(text);
    }

    /** {@return the end of the hyphenated word that begins with this token} */
    int wordEnd(int token) {
        int end = token + 1;
        while (isHyphen(end)) {
            end += 2;
        }
        return end;
    }

    /** {@return whether the word is a hyphen or slash between two others, without space} */
    boolean isJoint(int word) {
        return word > 0
                && word + 1 < words.size()
                && words.get(word).text().matches("[-–‑/]")
                && words.get(word - 1).span().end() == words.get(word).span().start()
                && words.get(word).span().end() == words.get(word + 1).span().start();
    }

    boolean isCapitalised(int token) {
        return token >= 0
                && token < sentence.size()
                && Character.isUpperCase(sentence.token(token).text().codePointAt(0));
    }

    Token tokenOf(int word) {
        return sentence.token(words.get(word).token());
    }

    Optional<Hit> hitAtWord(int word) {
        return hits.stream().filter(h -> h.start() <= word && word < h.end()).findFirst();
    }

    Optional<Hit> hitAtToken(int token) {
        return hits.stream()
                .filter(h -> words.get(h.start()).token() <= token
                        && token <= words.get(h.end() - 1).token())
                .findFirst();
    }

    TokenSpan tokens(int fromWord, int toWord) {
        return new TokenSpan(words.get(fromWord).token(), words.get(toWord - 1).token() + 1);
    }

    /** {@return a mention made of whole words [from, to), named by its own text} */
    Spot spot(MentionType type, int from, int to, Mention.Form form, String key) {
        CharSpan span = new CharSpan(
                words.get(from).span().start(), words.get(to - 1).span().end());
        String text = document.text(span);
        return new Spot(type, index(), tokens(from, to), span, text, form, key, List.of(named(text)));
    }

    /** {@return a mention made of whole tokens, without a possessive ending} */
    Spot spot(MentionType type, TokenSpan tokens, Mention.Form form, String key) {
        CharSpan span = sentence.charSpan(tokens);
        String text = document.text(span);
        if (text.endsWith("'s") || text.endsWith("’s")) {
            span = new CharSpan(span.start(), span.end() - 2);
            text = document.text(span);
        }
        return new Spot(type, index(), tokens, span, text, form, key, List.of(named(text)));
    }

    private static String named(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
