package org.dragoman.facts.taught;

import java.util.List;
import java.util.Optional;
import org.dragoman.facts.Modality;
import org.dragoman.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * In what sense a sentence says what one of its verbs says, read as for the taught patterns: denied, wished, planned, hedged.
 *
 * @param hedge "reportedly", "allegedly", where said
 */
public record VerbSense(Modality modality, @Nullable String hedge) {
    /** {@return the sense of a verb where it stands} */
    public static VerbSense of(Sentence sentence, int verb) {
        ModalityReader.Sense sense = ModalityReader.read(SentenceGraphBuilder.build(sentence, List.of()), verb);
        return new VerbSense(sense.claimed(false), sense.hedge());
    }

    public Optional<String> findHedge() {
        return Optional.ofNullable(hedge);
    }
}
