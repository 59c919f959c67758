package org.dragoman.mentions.time;

import java.util.List;
import java.util.Optional;
import org.dragoman.articles.Block;
import org.dragoman.articles.CharSpan;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** The dates and times of a document, reckoned from its day of publication. */
public final class DocumentTimes {
    /** For those who ask where and who, not when: finding dates takes time. */
    public static final DocumentTimes NONE = new DocumentTimes(List.of());

    private final List<TimeExpression> expressions;

    private DocumentTimes(List<TimeExpression> expressions) {
        this.expressions = expressions;
    }

    public static DocumentTimes of(Document document) {
        return new DocumentTimes(TimeExpressions.find(
                document.article().text(),
                document.article().metadata().published(),
                offset -> direction(document, offset)));
    }

    private static Direction direction(Document document, int offset) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.span().contains(offset)) {
                return find(sentence, offset)
                        .map(t -> direction(sentence, t.index()))
                        .orElse(Direction.UNKNOWN);
            }
        }
        return Direction.UNKNOWN;
    }

    private static Direction direction(Sentence sentence, int token) {
        Direction said = Tenses.of(sentence, token);
        boolean ahead =
                said == Direction.UNKNOWN && sentence.kind() != Block.Kind.TITLE && Tenses.isTimetable(sentence, token);
        return ahead ? Direction.FUTURE : said;
    }

    private static Optional<Token> find(Sentence sentence, int offset) {
        return sentence.tokens().stream().filter(t -> t.span().end() > offset).findFirst();
    }

    /** {@return all of them, in text order} */
    public List<TimeExpression> all() {
        return expressions;
    }

    /** {@return those inside these characters, in text order} */
    public List<TimeExpression> in(CharSpan span) {
        return expressions.stream().filter(e -> span.contains(e.span())).toList();
    }
}
