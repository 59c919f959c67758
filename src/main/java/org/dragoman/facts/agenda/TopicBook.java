package org.dragoman.facts.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.articles.CharSpan;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.text.Sentence;
import org.dragoman.text.TokenSpan;

/** The topics of one article, each set of words once. Grows while it is read. */
final class TopicBook {
    private final Reading reading;
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

    TopicBook(Reading reading) {
        this.reading = reading;
    }

    String id(Sentence sentence, TokenSpan tokens) {
        CharSpan span = sentence.charSpan(tokens);
        String text = reading.document().text(span);
        String key = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("^(the|a|an) ", "");
        List<Mention> all = mentions.computeIfAbsent(key, k -> new ArrayList<>());
        Mention mention = new Mention(
                MentionType.TOPIC,
                sentence.index(),
                tokens,
                sentence.headOf(tokens),
                span,
                text,
                Mention.Form.DESCRIPTION);
        if (!all.contains(mention)) {
            all.add(mention);
        }
        return id(List.copyOf(mentions.keySet()).indexOf(key));
    }

    List<Referent> introduced() {
        List<Referent> topics = new ArrayList<>();
        for (List<Mention> all : mentions.values()) {
            List<String> names = all.stream().map(Mention::text).distinct().toList();
            topics.add(new Referent(id(topics.size()), MentionType.TOPIC, names, all, new TreeMap<>()));
        }
        return topics;
    }

    private static String id(int index) {
        return "t" + (index + 1);
    }
}
