package org.dragoman.evaluation;

/**
 * How many were right, predicted, and in gold.
 *
 * @param right predicted and in gold
 */
public record Score(int right, int predicted, int gold) {
    public static final Score NONE = new Score(0, 0, 0);

    public double precision() {
        return predicted == 0 ? 0 : (double) right / predicted;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    Score plus(Score other) {
        return new Score(right + other.right, predicted + other.predicted, gold + other.gold);
    }
}
