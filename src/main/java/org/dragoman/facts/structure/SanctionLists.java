package org.dragoman.facts.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.articles.Block;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Modality;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.text.Sentence;

/**
 * The names below a line such as "The following have been designated:" or "Who is on the list": each item begins with one.
 * Who designated them is who imposed the sanctions told of before.
 */
final class SanctionLists {
    private static final double CONFIDENCE = 0.8;
    private static final Set<String> CUES =
            Set.of("designated", "sanctioned", "blacklisted", "listed", "list", "sanctions");
    private static final Set<MentionType> ITEMS = EnumSet.of(MentionType.PERSON, MentionType.ORGANIZATION);
    private static final int MAX_WORDS = 14;

    private final Reading reading;

    SanctionLists(Reading reading) {
        this.reading = reading;
    }

    /** {@return claims about the items of the list that a sentence opens, if it opens one} */
    List<Claim> below(Line line, Optional<String> actor) {
        if (actor.isEmpty() || !opens(line)) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        int block = line.sentence().block();
        for (int i = line.sentence().index() + 1;
                i < reading.document().sentences().size();
                i++) {
            Sentence sentence = reading.document().sentence(i);
            if (sentence.block() == block) {
                continue;
            }
            block = sentence.block();
            List<Reading.Place> named = names(new Line(reading, sentence));
            if (named.isEmpty()) {
                break;
            }
            for (Reading.Place item : named) {
                if (!item.referent().id().equals(actor.get())) {
                    claims.add(new Claim(
                            RelationType.SANCTIONED,
                            actor.get(),
                            item.referent().id(),
                            null,
                            i,
                            item.mention().span(),
                            "sanction/list",
                            Modality.ASSERTED,
                            null,
                            CONFIDENCE,
                            new TreeMap<>()));
                }
            }
        }
        return claims.size() > 1 ? claims : List.of();
    }

    private static boolean opens(Line line) {
        boolean heading = line.sentence().kind() == Block.Kind.HEADING;
        boolean colon = line.word(line.size() - 1).equals(":");
        boolean cue = line.sentence().tokens().stream()
                .anyMatch(t -> CUES.contains(t.text().toLowerCase(java.util.Locale.ROOT)));
        boolean denied = line.sentence().tokens().stream()
                .anyMatch(t -> Set.of("not", "no", "never", "delisted", "removed", "lifted")
                        .contains(t.text().toLowerCase(java.util.Locale.ROOT)));
        return cue && !denied && line.size() <= MAX_WORDS && (heading || colon || isQuestion(line));
    }

    /** "Who is on the list" as a line of its own. */
    private static boolean isQuestion(Line line) {
        return line.word(0).equals("who") && !line.word(line.size() - 1).equals(".");
    }

    /** {@return the names with which an item begins: "A: …", "A, the …", "A and B: …"} */
    private static List<Reading.Place> names(Line line) {
        List<Reading.Place> found = new ArrayList<>();
        int at = line.isOneOf(0, "-", "•", "*", "–") ? 1 : 0;
        while (true) {
            int start = line.word(at).equals("the") ? at + 1 : at;
            int first = at;
            Optional<Reading.Place> name = line.between(at, line.size(), ITEMS).stream()
                    .filter(p -> p.mention().tokens().start() == start
                            || p.mention().tokens().start() == first)
                    .reduce((a, b) -> a.mention().tokens().length()
                                    >= b.mention().tokens().length()
                            ? a
                            : b);
            if (name.isEmpty()) {
                return found;
            }
            found.add(name.get());
            int end = name.get().mention().tokens().end();
            if (!line.word(end).equals("and")) {
                return line.isOneOf(end, ",", ":", "–", "—", "(", "-", "", ".", ";") ? found : List.of();
            }
            at = end + 1;
        }
    }
}
