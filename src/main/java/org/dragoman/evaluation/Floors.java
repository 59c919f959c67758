package org.dragoman.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.dragoman.issues.SetupException;

/**
 * What a reading must reach. One line a measure, its fields separated by tabs: name, precision, recall, fewest found. A dash
 * asks for nothing. The name is {@code facts}, {@code entities}, a relation, a rule, or {@code rules}: then it holds for each
 * rule without a line of its own that found at least so many.
 */
public final class Floors {
    private static final String EACH_RULE = "rules";

    private final Map<String, Floor> floors;

    private Floors(Map<String, Floor> floors) {
        this.floors = floors;
    }

    private record Floor(double precision, double recall, int fewest) {}

    /**
     * Reads the lines of a file; the first says what the fields are.
     *
     * @param where names the file to a user
     */
    public static Floors parse(String where, String text) {
        Map<String, Floor> floors = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            String[] fields = lines.get(i).split("\t", -1);
            try {
                floors.put(
                        fields[0],
                        new Floor(
                                number(fields[1]), number(fields[2]), fields.length > 3 ? (int) number(fields[3]) : 0));
            } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
                throw new SetupException(
                        where + ", line " + (i + 1) + ": write measure, precision, recall, fewest found,"
                                + " each a number or a dash, with tabs between.",
                        e);
            }
        }
        return new Floors(floors);
    }

    private static double number(String field) {
        return field.equals("-") ? 0 : Double.parseDouble(field);
    }

    /** {@return what stays below its floor, one line each} */
    public List<String> missed(Evaluation evaluation) {
        List<String> missed = new ArrayList<>();
        floors.forEach((measure, floor) -> {
            if (!measure.equals(EACH_RULE)) {
                check(measure, score(evaluation, measure), floor, missed);
            }
        });
        Floor each = floors.get(EACH_RULE);
        if (each != null) {
            evaluation.rules().forEach((rule, score) -> {
                if (!floors.containsKey(rule)) {
                    check(rule, score, each, missed);
                }
            });
        }
        return missed;
    }

    private static void check(String measure, Score score, Floor floor, List<String> missed) {
        if (score.predicted() < floor.fewest()) {
            return;
        }
        BiFunction<String, Double, String> below =
                (what, reached) -> String.format(Locale.ROOT, "%s: %s %.3f", measure, what, reached);
        if (score.precision() < floor.precision()) {
            missed.add(below.apply("precision", score.precision()) + " is below " + floor.precision() + " ("
                    + score.right() + " of " + score.predicted() + " right)");
        }
        if (score.recall() < floor.recall()) {
            missed.add(below.apply("recall", score.recall()) + " is below " + floor.recall() + " (" + score.right()
                    + " of " + score.gold() + " found)");
        }
    }

    private static Score score(Evaluation evaluation, String measure) {
        return switch (measure) {
            case "facts" -> evaluation.facts();
            case "entities" -> evaluation.entities();
            default ->
                evaluation.relations().getOrDefault(measure, evaluation.rules().getOrDefault(measure, Score.NONE));
        };
    }
}
