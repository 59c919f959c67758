package org.dragoman.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * What a confidence is worth: of the facts found with confidences in a range, the share that is right should be what they
 * promise.
 *
 * @param from at least this
 * @param to less than this
 * @param promised the mean of the confidences; 0 where none is in the range
 * @param score of the facts in the range
 * @param above of all facts at least this sure: what a threshold at {@code from} gives
 */
public record Reliability(double from, double to, double promised, Score score, Score above) {
    private static final List<Double> EDGES = List.of(0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01);

    /** A fact found. */
    record Judged(double confidence, boolean right) {}

    /** {@return the ranges, from unsure to sure, those without a fact left out} */
    static List<Reliability> of(List<Judged> facts, int gold) {
        List<Reliability> table = new ArrayList<>();
        for (int i = 0; i + 1 < EDGES.size(); i++) {
            double from = EDGES.get(i);
            double to = EDGES.get(i + 1);
            List<Judged> inside = facts.stream()
                    .filter(f -> f.confidence() >= from && f.confidence() < to)
                    .toList();
            if (!inside.isEmpty()) {
                table.add(new Reliability(
                        from,
                        Math.min(1, to),
                        inside.stream()
                                .mapToDouble(Judged::confidence)
                                .average()
                                .orElse(0),
                        score(inside, gold),
                        score(facts.stream().filter(f -> f.confidence() >= from).toList(), gold)));
            }
        }
        return table;
    }

    /** {@return by how much the promises of a table miss what is so, on average} */
    public static double error(List<Reliability> table) {
        double sum = 0;
        int found = 0;
        for (Reliability row : table) {
            sum += row.score().predicted()
                    * Math.abs(row.promised() - row.score().precision());
            found += row.score().predicted();
        }
        return found == 0 ? 0 : sum / found;
    }

    private static Score score(List<Judged> facts, int gold) {
        return new Score((int) facts.stream().filter(Judged::right).count(), facts.size(), gold);
    }
}
