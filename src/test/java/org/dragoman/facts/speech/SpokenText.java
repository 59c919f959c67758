package org.dragoman.facts.speech;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.Claim;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.Statement;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.dragoman.text.TestModels;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;
import org.jspecify.annotations.Nullable;

/**
 * Articles with their things marked: "[p1 Jane Roe] told [g1 the Gazette]", read by the real parser. The letter says the
 * kind: p person, g organization, c country, o office, m meeting. Paragraphs are parted by " ¶ ".
 */
final class SpokenText {
    private static final Map<Character, MentionType> TYPES = Map.of(
            'p', MentionType.PERSON,
            'g', MentionType.ORGANIZATION,
            'c', MentionType.COUNTRY,
            'o', MentionType.OFFICE,
            'm', MentionType.MEETING);
    private static final Pattern MARK = Pattern.compile("\\[([pgcom]\\d) ([^]]*)]");

    /** {@return the sayings: speaker, then the words, in quotation marks where they are the speaker's own} */
    static String sayings(String marked) {
        return claims(marked).stream()
                .filter(c -> c.relation() == RelationType.SAID)
                .map(c -> c.subject() + " " + words(c.statement()))
                .reduce((first, second) -> first + " / " + second)
                .orElse("-");
    }

    /** {@return who announced which meeting} */
    static String announcements(String marked) {
        return claims(marked).stream()
                .filter(c -> c.relation() == RelationType.ANNOUNCED)
                .map(c -> c.subject() + " " + c.object())
                .reduce((first, second) -> first + " / " + second)
                .orElse("-");
    }

    static List<Claim> claims(String marked) {
        return new SpeechFinder().find(read(marked), List.of(), new IssueLog()).claims();
    }

    private static String words(@Nullable Statement statement) {
        if (statement == null) {
            throw new AssertionError("a saying without words");
        }
        return statement.direct() ? "“" + statement.text() + "”" : statement.text();
    }

    static Reading read(String marked) {
        String plain = MARK.matcher(marked).replaceAll(m -> Matcher.quoteReplacement(m.group(2)));
        Document document = TestModels.parse(plain.split(" ¶ "));
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        Matcher mark = MARK.matcher(marked.replace(" ¶ ", "\n\n"));
        int shift = 0;
        while (mark.find()) {
            int start = mark.start() - shift;
            shift += mark.group().length() - mark.group(2).length();
            String id = mark.group(1);
            CharSpan span = new CharSpan(start, start + mark.group(2).length());
            mentions.computeIfAbsent(id, i -> new ArrayList<>())
                    .add(mention(document, TYPES.getOrDefault(id.charAt(0), MentionType.TOPIC), span));
        }
        List<Referent> referents = new ArrayList<>();
        mentions.forEach((id, own) -> referents.add(
                new Referent(id, own.get(0).type(), List.of(own.get(0).text()), own, new TreeMap<>())));
        return new Reading(document, referents);
    }

    private static Mention mention(Document document, MentionType type, CharSpan span) {
        for (Sentence sentence : document.sentences()) {
            List<Integer> inside = sentence.tokens().stream()
                    .filter(t -> span.contains(t.span()))
                    .map(Token::index)
                    .toList();
            if (!inside.isEmpty()) {
                TokenSpan tokens = new TokenSpan(inside.get(0), inside.get(inside.size() - 1) + 1);
                int head = sentence.headOf(tokens);
                return new Mention(type, sentence.index(), tokens, head, span, document.text(span), Mention.Form.NAME);
            }
        }
        throw new AssertionError("no words at " + span);
    }

    private SpokenText() {}
}
