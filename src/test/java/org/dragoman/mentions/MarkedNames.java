package org.dragoman.mentions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.articles.Block;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.dragoman.text.TestModels;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/** Text with its names marked in place, "[PERSON Ada Lovelace]", as a document and its referents: one a type and name. */
public record MarkedNames(Document document, List<Referent> referents) {
    private static final Pattern MARK = Pattern.compile("\\[([A-Z]+) ([^\\]|]+)(?:\\|([^\\]]+))?\\]");

    private record Mark(MentionType type, String name, int start, int end) {}

    /** "[COUNTRY Freedonian|Freedonia]" is "Freedonian" in the text, and the referent Freedonia. */
    public static MarkedNames of(String marked) {
        return of(marked, Block.Kind.PARAGRAPH);
    }

    /** Blocks of one kind after a first paragraph, with an empty line between each two. */
    public static MarkedNames of(String marked, Block.Kind kind) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            text.append(marked, from, matcher.start());
            int start = text.length();
            text.append(matcher.group(2));
            String name = matcher.group(3) == null ? matcher.group(2) : matcher.group(3);
            marks.add(new Mark(MentionType.valueOf(matcher.group(1)), name, start, text.length()));
            from = matcher.end();
        }
        text.append(marked.substring(from));
        Document document = kind == Block.Kind.PARAGRAPH
                ? TestModels.parse(text.toString())
                : TestModels.parse(kind, text.toString().split("\n\n"));
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        marks.forEach(m -> mentions.computeIfAbsent(m.type + ":" + m.name, k -> new ArrayList<>())
                .add(mention(document, m)));
        List<Referent> referents = mentions.entrySet().stream()
                .map(e -> new Referent(
                        e.getKey(),
                        e.getValue().get(0).type(),
                        List.of(e.getKey().substring(e.getKey().indexOf(':') + 1)),
                        e.getValue(),
                        new TreeMap<>()))
                .toList();
        return new MarkedNames(document, referents);
    }

    private static Mention mention(Document document, Mark mark) {
        for (Sentence sentence : document.sentences()) {
            List<Token> inside = sentence.tokens().stream()
                    .filter(t -> t.span().start() >= mark.start && t.span().end() <= mark.end)
                    .toList();
            if (!inside.isEmpty()) {
                TokenSpan tokens = new TokenSpan(
                        inside.get(0).index(), inside.get(inside.size() - 1).index() + 1);
                return new Mention(
                        mark.type,
                        sentence.index(),
                        tokens,
                        sentence.headOf(tokens),
                        sentence.charSpan(tokens),
                        document.text(sentence.charSpan(tokens)),
                        Mention.Form.NAME);
            }
        }
        throw new IllegalArgumentException("no words at " + mark);
    }
}
