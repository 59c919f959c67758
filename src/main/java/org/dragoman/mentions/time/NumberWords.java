package org.dragoman.mentions.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and in words. */
final class NumberWords {
    private static final List<String> CARDINALS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> ORDINALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final Map<String, Integer> TENS = new TreeMap<>(Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90));
    private static final Map<String, Integer> VALUES = indexed(CARDINALS, TENS);
    private static final Map<String, Integer> TENTHS = new TreeMap<>(Map.of("twentieth", 20, "thirtieth", 30));

    private static final Map<String, Integer> RANKS = indexed(ORDINALS, TENTHS);

    /** A number and the index of the word after it. */
    record NumberAt(int value, int next) {}

    private final Words words;

    NumberWords(Words words) {
        this.words = words;
    }

    /** {@return the value of one word such as "two"} */
    static @Nullable Integer ofWord(String word) {
        return VALUES.get(word);
    }

    /** {@return the value of an ordinal word such as "second"} */
    static @Nullable Integer ofOrdinal(String word) {
        return RANKS.get(word);
    }

    private static Map<String, Integer> indexed(List<String> words, Map<String, Integer> more) {
        Map<String, Integer> values = new HashMap<>(more);
        for (int i = 0; i < words.size(); i++) {
            values.put(words.get(i), i);
        }
        return Map.copyOf(values);
    }

    /** Digits, "twenty-one", "a", "several" (3). */
    @Nullable
    NumberAt count(int i) {
        if (words.at(i).isNumber() && words.text(i).length() <= 4) {
            return new NumberAt(Integer.parseInt(words.text(i)), i + 1);
        }
        if (words.is(i, "a", "an")) {
            if (words.is(i + 1, "few")) {
                return new NumberAt(3, i + 2);
            }
            if (words.is(i + 1, "couple")) {
                return new NumberAt(2, words.optional(i + 2, "of"));
            }
            return new NumberAt(1, i + 1);
        }
        if (words.is(i, "few", "several")) {
            return new NumberAt(3, i + 1);
        }
        if (words.is(i, "couple")) {
            return new NumberAt(2, words.optional(i + 1, "of"));
        }
        return belowHundred(i);
    }

    /** "seven", "twenty-one". */
    @Nullable
    NumberAt belowHundred(int i) {
        Integer first = ofWord(words.text(i));
        if (first == null) {
            return null;
        }
        int next = i + 1;
        if (first >= 20) {
            int unit = words.optional(next, "-");
            Integer second = CARDINALS.indexOf(words.text(unit));
            if (second > 0 && second < 10) {
                return new NumberAt(first + second, unit + 1);
            }
        }
        return new NumberAt(first, next);
    }

    /** "1st", "21st", "first", "twenty-first". */
    @Nullable
    NumberAt ordinal(int i) {
        Word word = words.at(i);
        if (word.isNumber()
                && word.text().length() <= 2
                && words.is(i + 1, "st", "nd", "rd", "th")
                && !words.at(i + 1).spaced()) {
            return new NumberAt(Integer.parseInt(word.text()), i + 2);
        }
        Integer one = ofOrdinal(word.text());
        if (one != null) {
            return new NumberAt(one, i + 1);
        }
        Integer ten = TENS.get(word.text());
        if (ten != null && ten <= 30) {
            int unit = words.optional(i + 1, "-");
            Integer rest = ofOrdinal(words.text(unit));
            if (rest != null && rest < 10) {
                return new NumberAt(ten + rest, unit + 1);
            }
        }
        return null;
    }

    /** A day of the month: "3", "3rd", "third", "twenty one". */
    @Nullable
    NumberAt day(int i) {
        NumberAt number = ordinal(i);
        if (number == null && words.at(i).isNumber() && words.text(i).length() <= 2) {
            number = new NumberAt(Integer.parseInt(words.text(i)), i + 1);
        }
        if (number == null) {
            number = belowHundred(i);
        }
        return number != null && number.value() >= 1 && number.value() <= 31 ? number : null;
    }

    /** A year of four digits, or in words: "two thousand and eighteen", "nineteen ninety six". */
    @Nullable
    NumberAt year(int i) {
        Word word = words.at(i);
        if (word.isNumber()) {
            int value = word.text().length() == 4 ? Integer.parseInt(word.text()) : 0;
            return value >= 1000 && value < 2100 ? new NumberAt(value, i + 1) : null;
        }
        if (words.is(i, "two") && words.is(i + 1, "thousand")) {
            int at = words.optional(i + 2, "and");
            NumberAt rest = belowHundred(at);
            return rest == null ? new NumberAt(2000, i + 2) : new NumberAt(2000 + rest.value(), rest.next());
        }
        NumberAt century = belowHundred(i);
        if (century == null || century.value() < 15 || century.value() > 20) {
            return null;
        }
        int at = words.is(century.next(), "hundred") ? words.optional(century.next() + 1, "and") : century.next();
        int zero = words.optional(at, "zero", "oh");
        NumberAt rest = belowHundred(zero);
        boolean hundred = at != century.next();
        if (rest == null || rest.value() == 0 || (!hundred && zero == at && rest.value() < 10)) {
            return hundred ? new NumberAt(century.value() * 100, century.next() + 1) : null;
        }
        return new NumberAt(century.value() * 100 + rest.value(), rest.next());
    }
}
