package org.dragoman.facts;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.articles.Article;
import org.dragoman.articles.Block;
import org.dragoman.articles.CharSpan;
import org.dragoman.articles.Metadata;
import org.dragoman.articles.OffsetMap;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.text.TokenSpan;

/**
 * Extractions written as text, a sentence a line:
 *
 * <pre>
 * a1 2025-04-08 The Gazette          id, publication date, outlet
 * [p1 Jane Roe], [o1 the envoy], met “all sides”.
 *   = o1 of=c1                       traits
 *   > HOLDS p1 o1 since=new          what the sentence above says; "planned", "denied", … for its modality
 *   > SAID p1 "all sides"
 * </pre>
 *
 * The letter of an id says the kind: p person, o office, g organization, c country, l place, x property, m meeting,
 * d delegation, t topic, u group.
 */
public final class MarkedStory {
    private static final Map<String, MentionType> TYPES = Map.of(
            "p", MentionType.PERSON,
            "o", MentionType.OFFICE,
            "g", MentionType.ORGANIZATION,
            "c", MentionType.COUNTRY,
            "l", MentionType.PLACE,
            "x", MentionType.PROPERTY,
            "m", MentionType.MEETING,
            "d", MentionType.DELEGATION,
            "t", MentionType.TOPIC,
            "u", MentionType.GROUP);
    private static final Pattern MARK = Pattern.compile("\\[([a-z]\\d+) |]");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

    private final StringBuilder text = new StringBuilder();
    private final List<CharSpan> sentences = new ArrayList<>();
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    private final Map<String, Map<Trait, String>> traits = new LinkedHashMap<>();
    private final List<String[]> claims = new ArrayList<>();

    private MarkedStory() {}

    /** {@return the stories of a text, one after each blank line; those whose id holds a "#" belong to the page before} */
    public static List<Extraction> read(String text) {
        List<Extraction> stories = new ArrayList<>();
        for (String story : text.strip().split("\n\\s*\n")) {
            stories.add(new MarkedStory().story(story));
        }
        return stories;
    }

    private Extraction story(String story) {
        List<String> lines = story.lines().toList();
        String[] head = lines.get(0).strip().split(" ", 3);
        for (String line : lines.subList(1, lines.size())) {
            String stripped = line.strip();
            if (stripped.startsWith("= ")) {
                addTraits(stripped.substring(2).split(" "));
            } else if (stripped.startsWith("> ")) {
                claims.add(new String[] {String.valueOf(sentences.size() - 1), stripped.substring(2)});
            } else {
                addSentence(stripped);
            }
        }
        String clean = text.toString();
        List<Block> blocks =
                sentences.stream().map(s -> new Block(Block.Kind.PARAGRAPH, s)).toList();
        Article article = new Article(
                head[0],
                head[0].replaceFirst("#.*", ""),
                head[0].replaceFirst("#.*", "") + ".txt",
                new Metadata(
                        null,
                        head.length > 2 ? head[2] : null,
                        null,
                        head.length > 1 && !head[1].equals("-") ? LocalDate.parse(head[1]) : null,
                        null,
                        "en",
                        null,
                        Map.of("published", new CharSpan(3, 13))),
                clean,
                blocks,
                new OffsetMap(List.of(new OffsetMap.Run(0, 20, clean.length()))),
                Integer.toHexString(clean.hashCode()));
        List<Referent> referents = new ArrayList<>();
        LinkedHashSet<String> ids = new LinkedHashSet<>(mentions.keySet());
        ids.addAll(traits.keySet());
        for (String id : ids) {
            List<Mention> own = mentions.getOrDefault(id, List.of());
            List<String> names = own.stream()
                    .map(Mention::text)
                    .distinct()
                    .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                    .toList();
            referents.add(new Referent(
                    id,
                    type(id),
                    names.isEmpty() ? List.of("implied " + id) : names,
                    own,
                    new TreeMap<>(traits.getOrDefault(id, Map.of()))));
        }
        return new Extraction(
                article,
                sentences,
                referents,
                claims.stream().map(c -> claim(c, clean)).toList());
    }

    private static MentionType type(String id) {
        return TYPES.get(id.substring(0, 1));
    }

    private void addTraits(String[] words) {
        Map<Trait, String> of = traits.computeIfAbsent(words[0], k -> new TreeMap<>());
        for (int i = 1; i < words.length; i++) {
            String[] pair = words[i].split("=");
            of.put(Trait.valueOf(pair[0].toUpperCase(Locale.ROOT)), pair[1].replace('_', ' '));
        }
    }

    private void addSentence(String line) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = text.length();
        int index = sentences.size();
        Deque<Object[]> open = new ArrayDeque<>();
        Matcher mark = MARK.matcher(line);
        int at = 0;
        while (mark.find()) {
            text.append(line, at, mark.start());
            at = mark.end();
            if (mark.group(1) != null) {
                open.push(new Object[] {mark.group(1), text.length()});
            } else {
                Object[] begun = open.pop();
                CharSpan span = new CharSpan((int) begun[1], text.length());
                String id = (String) begun[0];
                String words = span.of(text.toString());
                mentions.computeIfAbsent(id, k -> new ArrayList<>())
                        .add(new Mention(
                                type(id),
                                index,
                                new TokenSpan(span.start() - start, span.end() - start),
                                span.start() - start,
                                span,
                                words,
                                form(words)));
            }
        }
        text.append(line.substring(at));
        sentences.add(new CharSpan(start, text.length()));
    }

    private static Mention.Form form(String words) {
        if (List.of("he", "she", "it", "they").contains(words.toLowerCase(Locale.ROOT))) {
            return Mention.Form.PRONOUN;
        }
        return words.equals(words.toLowerCase(Locale.ROOT)) ? Mention.Form.DESCRIPTION : Mention.Form.NAME;
    }

    private Claim claim(String[] line, String clean) {
        CharSpan sentence = sentences.get(Integer.parseInt(line[0]));
        Modality modality = Modality.ASSERTED;
        Map<Qualifier, String> qualifiers = new TreeMap<>();
        String speaker = null;
        double confidence = 0.9;
        Statement statement = null;
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line[1]);
        while (word.find()) {
            String w = word.group();
            String value = w.substring(w.indexOf('=') + 1).replace('_', ' ');
            if (word.group(1) != null) {
                int at = clean.indexOf(word.group(1), sentence.start());
                boolean direct = at > 0 && "“\"".indexOf(clean.charAt(at - 1)) >= 0;
                statement = new Statement(
                        word.group(1), new CharSpan(at, at + word.group(1).length()), direct);
            } else if (w.startsWith("by=")) {
                speaker = value;
            } else if (w.startsWith("confidence=")) {
                confidence = Double.parseDouble(value);
            } else if (w.contains("=")) {
                qualifiers.put(Qualifier.valueOf(w.substring(0, w.indexOf('=')).toUpperCase(Locale.ROOT)), value);
            } else if (EnumSet.allOf(Modality.class).stream()
                    .anyMatch(m -> PagePrinter.lower(m).equals(w))) {
                modality = Modality.valueOf(w.toUpperCase(Locale.ROOT));
            } else {
                words.add(w);
            }
        }
        return new Claim(
                RelationType.valueOf(words.get(0)),
                words.get(1),
                statement == null ? words.get(2) : null,
                statement,
                Integer.parseInt(line[0]),
                sentence,
                "by-hand",
                modality,
                speaker,
                confidence,
                new TreeMap<>(qualifiers));
    }
}
