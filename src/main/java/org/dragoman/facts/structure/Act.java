package org.dragoman.facts.structure;

import java.util.TreeMap;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Modality;
import org.dragoman.facts.Qualifier;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.taught.VerbSense;
import org.dragoman.text.Token;

/**
 * What a state does to premises or persons, by a verb of a sentence: the claims that it makes share sense and hedge, and the
 * measure where it is one.
 *
 * @param rule what read it
 */
record Act(Line line, int verb, RelationType relation, String rule, VerbSense sense) {
    /** A first estimate; to be replaced by shares measured for each wording. */
    private static final double CONFIDENCE = 0.85;

    static Act of(Line line, int verb, RelationType relation, String rule) {
        return new Act(line, verb, relation, rule, VerbSense.of(line.sentence(), verb));
    }

    /** {@return the same act, said as what has to be done and will be} */
    Act asOrder() {
        boolean open = sense.modality() == Modality.HYPOTHETICAL || sense.modality() == Modality.ASSERTED;
        return open ? new Act(line, verb, relation, rule, new VerbSense(Modality.PLANNED, sense.hedge())) : this;
    }

    /** {@return the claim that a state did it to something named at a word} */
    Claim against(String state, String object, int at) {
        TreeMap<Qualifier, String> qualifiers = new TreeMap<>();
        sense.findHedge().ifPresent(h -> qualifiers.put(Qualifier.HEDGE, h));
        if (relation == RelationType.RESTRICTED) {
            qualifiers.put(Qualifier.MEASURE, measure());
        }
        return new Claim(
                relation,
                state,
                object,
                null,
                line.sentence().index(),
                line.span(verb, at),
                rule,
                sense.modality(),
                null,
                CONFIDENCE,
                qualifiers);
    }

    private String measure() {
        StringBuilder words = new StringBuilder(line.sentence().token(verb).text());
        for (Token child : line.sentence().children(verb)) {
            if (child.dependency().equals("prt")) {
                words.append(' ').append(child.text());
            }
        }
        return words.toString();
    }
}
