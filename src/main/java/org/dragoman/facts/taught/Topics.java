package org.dragoman.facts.taught;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.text.Sentence;
import org.dragoman.text.TokenSpan;

/** The topics of one article, each set of words once. */
final class Topics {
    private final Reading reading;
    private final Map<String, Referent> known = new TreeMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    private int last;

    Topics(Reading reading) {
        this.reading = reading;
        for (Referent topic : reading.referents(MentionType.TOPIC)) {
            topic.names().forEach(name -> known.putIfAbsent(key(name), topic));
            last++;
        }
    }

    /** {@return the id of the topic with these words} */
    String id(Sentence sentence, TokenSpan tokens, int head) {
        var span = sentence.charSpan(tokens);
        String text = reading.document().text(span);
        Referent before = known.get(key(text));
        if (before != null) {
            return before.id();
        }
        String id = ids.computeIfAbsent(key(text), k -> nextId());
        Mention mention =
                new Mention(MentionType.TOPIC, sentence.index(), tokens, head, span, text, Mention.Form.DESCRIPTION);
        List<Mention> all = mentions.computeIfAbsent(id, k -> new ArrayList<>());
        if (!all.contains(mention)) {
            all.add(mention);
        }
        return id;
    }

    List<Referent> introduced() {
        return mentions.entrySet().stream()
                .map(e -> new Referent(
                        e.getKey(),
                        MentionType.TOPIC,
                        e.getValue().stream().map(Mention::text).distinct().toList(),
                        e.getValue(),
                        new TreeMap<>()))
                .toList();
    }

    private String nextId() {
        String id;
        do {
            id = "t" + ++last;
        } while (reading.find(id).isPresent());
        return id;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("^(the|a|an) ", "");
    }
}
