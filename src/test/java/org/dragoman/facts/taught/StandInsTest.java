package org.dragoman.facts.taught;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.dragoman.facts.taught.SentenceGraph.Edge;
import org.dragoman.text.Sentence;
import org.dragoman.text.TestModels;
import org.dragoman.text.Token;
import org.junit.jupiter.api.Test;

class StandInsTest {
    private static int at(Sentence sentence, String word) {
        return sentence.tokens().stream()
                .filter(t -> t.text().equals(word))
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
    }

    private static Edge edge(Sentence sentence, String from, String label, String to) {
        return new Edge(at(sentence, from), label, at(sentence, to), -1);
    }

    private static Sentence parse(String text) {
        return TestModels.parse(text).sentences().get(0);
    }

    @Test
    void whatAStatesAuthoritiesDoTheStateDoes() {
        Sentence sentence = parse("The authorities of Peru closed the villa.");
        List<Edge> given = List.of(
                edge(sentence, "authorities", "prep:of", "Peru"), edge(sentence, "closed", "subj", "authorities"));
        assertEquals(Set.of(edge(sentence, "closed", "subj", "Peru")), new StandIns(sentence).edges(given));
    }

    @Test
    void whatHappensToAPairOfVillasHappensToTheVillas() {
        Sentence sentence = parse("Peru closed a pair of villas.");
        List<Edge> given =
                List.of(edge(sentence, "pair", "prep:of", "villas"), edge(sentence, "closed", "obj", "pair"));
        assertEquals(Set.of(edge(sentence, "closed", "obj", "villas")), new StandIns(sentence).edges(given));
    }

    @Test
    void thePeopleOfAStateAreNotTheState() {
        Sentence sentence = parse("The farmers of Peru closed the road.");
        List<Edge> given =
                List.of(edge(sentence, "farmers", "prep:of", "Peru"), edge(sentence, "closed", "subj", "farmers"));
        assertEquals(Set.of(), new StandIns(sentence).edges(given));
    }
}
