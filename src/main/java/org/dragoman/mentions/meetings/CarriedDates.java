package org.dragoman.mentions.meetings;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.articles.CharSpan;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.time.DateRange;
import org.dragoman.mentions.time.DocumentTimes;
import org.dragoman.mentions.time.TimeExpression;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * The day of the meeting an article is about, where no word for the meeting stands beside it: "the team they are to face on
 * Thursday". Only a single day, near the meeting's own sentences, on a verb of coming together or of one of its delegations.
 */
final class CarriedDates {
    private static final int REACH = 3;
    private static final Set<String> COMING_TOGETHER = Set.of(
            "face",
            "arrive",
            "travel",
            "fly",
            "depart",
            "gather",
            "convene",
            "begin",
            "start",
            "open",
            "resume",
            "last",
            "come",
            "conclude",
            "end",
            "sit",
            "assemble",
            "return");

    private final Document document;
    private final PeopleWords people;
    private final DocumentTimes times;

    CarriedDates(Document document, List<Referent> referents, DocumentTimes times) {
        this.document = document;
        this.people = new PeopleWords(referents);
        this.times = times;
    }

    Optional<DateRange> find(Draft draft) {
        Set<Integer> near = draft.findings().stream()
                .map(f -> f.sighting().sentence().index())
                .collect(Collectors.toCollection(TreeSet::new));
        List<DateRange> dates = document.sentences().stream()
                .filter(s -> near.stream().anyMatch(n -> Math.abs(n - s.index()) <= REACH))
                .flatMap(s -> times.in(s.span()).stream().filter(t -> isOfMeeting(s, t)))
                .map(TimeExpression::date)
                .filter(d -> d != null && d.isDay())
                .distinct()
                .toList();
        return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
    }

    private boolean isOfMeeting(Sentence sentence, TimeExpression time) {
        CharSpan span = time.span();
        Optional<Token> word =
                sentence.tokens().stream().filter(t -> span.overlaps(t.span())).findFirst();
        int verb = word.map(t -> Trees.verbAbove(sentence, t.index())).orElse(-1);
        if (verb < 0 || Trees.isSpeech(sentence.token(verb))) {
            return false;
        }
        boolean delegation =
                !people.mentions(sentence, EnumSet.of(MentionType.DELEGATION)).isEmpty();
        return delegation && COMING_TOGETHER.contains(sentence.token(verb).lemma());
    }
}
