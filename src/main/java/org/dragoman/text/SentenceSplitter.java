package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;
import org.dragoman.articles.CharSpan;

/**
 * Splits a block into sentences: OpenNLP's statistical detector, with its typical errors in news mended. It breaks after
 * abbreviations before a capital ("10:00 a.m. Kyiv time", "Sen. Rubio", "U.S. State Department"), and it puts a closing
 * quotation mark at the head of the next sentence.
 */
final class SentenceSplitter {
    private static final Pattern ABBREVIATION_END = Pattern.compile(
            "(?:^|[\\s(\"'“‘-])(?:[A-Z]\\.|(?:[A-Za-z]\\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Amb|Rev|Hon|St|Sr|Jr"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|No|vs|approx|Md|Mass|Calif|Va|Pa|Ill|Fla))\\.?$");
    private static final Pattern OPENS_SENTENCE = Pattern.compile(
            "^(?:The|A|An|In|On|At|It|He|She|They|We|This|That|These|Those|But|And|However|Meanwhile|After|Earlier|Later"
                    + "|According|As|For|From|His|Her|Its|Their|Both|There|When|While|Also|Since)\\b.*",
            Pattern.DOTALL);
    private static final String CLOSING = "”’\"'»)]";

    private final SentenceDetectorME detector;

    SentenceSplitter(SentenceDetectorME detector) {
        this.detector = detector;
    }

    List<CharSpan> split(String text, CharSpan block) {
        String part = block.of(text);
        List<CharSpan> sentences = new ArrayList<>();
        for (Span found : detector.sentPosDetect(part)) {
            CharSpan next = trimmed(text, block.start() + found.getStart(), block.start() + found.getEnd());
            if (next.length() == 0) {
                continue;
            }
            if (sentences.isEmpty()) {
                sentences.add(next);
                continue;
            }
            CharSpan last = sentences.get(sentences.size() - 1);
            int closing = next.start();
            while (closing < next.end()
                    && CLOSING.indexOf(text.charAt(closing)) >= 0
                    && closesHere(text, block.start(), closing)) {
                closing++;
            }
            if (closing > next.start()) {
                last = new CharSpan(last.start(), closing);
                sentences.set(sentences.size() - 1, last);
                next = trimmed(text, closing, next.end());
                if (next.length() == 0) {
                    continue;
                }
            }
            if (goesOn(last.of(text), next.of(text))) {
                sentences.set(sentences.size() - 1, new CharSpan(last.start(), next.end()));
            } else {
                sentences.add(next);
            }
        }
        return sentences;
    }

    /** {@return whether a mark that might also open stands directly behind the sentence's end, not before a word} */
    private static boolean closesHere(String text, int start, int at) {
        char mark = text.charAt(at);
        boolean unmistakable = mark == '”' || mark == '»' || mark == ')' || mark == ']';
        return at > start
                && (unmistakable || !Character.isWhitespace(text.charAt(at - 1)))
                && (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)) || unmistakable);
    }

    private static boolean goesOn(String last, String next) {
        char first = next.charAt(0);
        if (Character.isLowerCase(first)) {
            return true;
        }
        return ABBREVIATION_END.matcher(last).find()
                && !OPENS_SENTENCE.matcher(next).matches();
    }

    private static CharSpan trimmed(String text, int start, int end) {
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new CharSpan(start, end);
    }
}
