package org.dragoman.facts.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.Claim;
import org.dragoman.facts.ClaimFinder;
import org.dragoman.facts.Modality;
import org.dragoman.facts.RelationType;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.text.Sentence;
import org.dragoman.text.TokenSpan;

/** What meetings are about, from the words of discussing around which the topics stand. */
public final class AgendaClaimFinder implements ClaimFinder {
    /** A first estimate; to be replaced by shares measured for each construction. */
    private static final double CONFIDENCE = 0.85;
    /** How many sentences back a meeting stays in focus. */
    private static final int REACH = 4;

    @Override
    public Found find(Reading reading, List<Claim> soFar, IssueLog issues) {
        TopicBook topics = new TopicBook(reading);
        Company company = new Company(reading, soFar);
        FocusedMeeting focus = new FocusedMeeting(reading, REACH);
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            if (sentence.size() > 0
                    && sentence.token(sentence.size() - 1).text().equals("?")) {
                continue;
            }
            Words words = new Words(reading, sentence);
            TopicList list = new TopicList(words);
            List<TokenSpan> taken = new ArrayList<>();
            for (Stretch stretch : new Triggers(words, focus).find()) {
                Optional<Referent> meeting = focus.at(sentence.index(), stretch.trigger())
                        .filter(m -> !company.isOther(sentence, stretch.trigger(), m.id()));
                for (TokenSpan item : list.items(stretch)) {
                    boolean fresh = taken.stream().noneMatch(t -> t.start() < item.end() && item.start() < t.end());
                    if (meeting.isPresent() && fresh) {
                        taken.add(item);
                        claims.add(claim(meeting.get(), topics.id(sentence, item), sentence, stretch, item));
                    }
                }
            }
        }
        return new Found(claims, topics.introduced());
    }

    private static Claim claim(Referent meeting, String topic, Sentence sentence, Stretch stretch, TokenSpan item) {
        CharSpan trigger = sentence.token(stretch.trigger()).span();
        CharSpan words = sentence.charSpan(item);
        return new Claim(
                RelationType.DISCUSSED,
                meeting.id(),
                topic,
                null,
                sentence.index(),
                new CharSpan(Math.min(trigger.start(), words.start()), Math.max(trigger.end(), words.end())),
                "agenda/" + stretch.rule(),
                modality(meeting),
                null,
                CONFIDENCE,
                new TreeMap<>());
    }

    private static Modality modality(Referent meeting) {
        return switch (meeting.find(Trait.STATUS).orElse("held")) {
            case "planned", "postponed", "proposed" -> Modality.PLANNED;
            case "cancelled" -> Modality.HYPOTHETICAL;
            case "ongoing" -> Modality.ONGOING;
            default -> Modality.ASSERTED;
        };
    }
}
