package org.dragoman.resolution.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares names of organizations and companies. */
final class BodyNames {
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}&]+");
    private static final Pattern DOTS =
            Pattern.compile("(?<=(?:^|[^\\p{L}])\\p{L})\\.(?=\\s?\\p{L}(?:[^\\p{L}]|$))\\s?");
    private static final Pattern INNER = Pattern.compile("['’`‘ʻʿʾʼ]");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fourty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    /** "Muromskiy" is of Murom. */
    private static final Pattern ADJECTIVE = Pattern.compile("(?:s?ki|skaia|skaa|skoe|skoi|skogo|s?kiy)$");

    /** Bodies' names are words that mean something: two letters changed make another word. */
    private static final double SLIP = 0.745;

    private static final int SHORT = 6;
    private static final double SHORT_SLIP = 0.67;

    /** A word that very many bodies' names hold tells less of which it is. */
    private static final double COMMON = 0.5;

    private static final double PLAIN = 0.1;
    private static final double CONTRADICTED = -0.5;
    private static final double ONE_MORE = -0.35;
    private static final double PLAIN_MORE = -0.03;
    private static final double OTHER_FORM = -0.05;
    private static final double OTHER_NUMBER = -0.2;

    /** A name is compared with many; taking it apart is most of the work. */
    private static final int MOST_KEPT = 20_000;

    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();
    private final NameTables tables;
    private final Romaniser romaniser;

    BodyNames(NameTables tables, Romaniser romaniser) {
        this.tables = tables;
        this.romaniser = romaniser;
    }

    record Parsed(List<NameWord> words, Set<String> forms) {
        String squeezed() {
            return words.stream().map(NameWord::latin).collect(Collectors.joining());
        }
    }

    private Parsed parsed(String name) {
        if (parsed.size() > MOST_KEPT) {
            parsed.clear();
        }
        return parsed.computeIfAbsent(name, this::parse);
    }

    Parsed parse(String name) {
        String text = tables.withoutSigns(
                DOTS.matcher(INNER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(""))
                        .replaceAll(""));
        List<String> words = new ArrayList<>();
        for (String word : BREAK.split(text.replace("&", " & "))) {
            if (Writing.of(word) == Writing.SYLLABLES) {
                words.add(romaniser.latin(word).replaceAll("[^a-z0-9]", ""));
            } else {
                words.add(word.equals("&") ? "and" : romaniser.latin(word).replaceAll("[^a-z0-9]", ""));
            }
        }
        words.removeIf(String::isEmpty);
        NameTables.Formless formless = tables.withoutForms(numbered(tables.spelled(words)));
        List<NameWord> telling = new ArrayList<>();
        for (String word : formless.words()) {
            telling.add(NameWord.of(word, word, Writing.LATIN));
        }
        return new Parsed(telling, formless.forms());
    }

    /** "forty four" and "forty 4" are 44. */
    private static List<String> numbered(List<String> words) {
        List<String> numbered = new ArrayList<>();
        int tens = 0;
        for (String word : words) {
            Integer number = NUMBERS.get(word);
            if (number == null && word.matches("[1-9]") && tens > 0) {
                number = Integer.valueOf(word);
            }
            if (number != null && number >= 20 && tens == 0) {
                tens = number;
            } else if (number != null && number < 10) {
                numbered.add(String.valueOf(tens + number));
                tens = 0;
            } else {
                if (tens > 0) {
                    numbered.add(String.valueOf(tens));
                    tens = 0;
                }
                numbered.add(number == null ? word : number.toString());
            }
        }
        if (tens > 0) {
            numbered.add(String.valueOf(tens));
        }
        return numbered;
    }

    NameLikeness compare(String nameA, String nameB) {
        Parsed a = parsed(nameA);
        Parsed b = parsed(nameB);
        List<NameLikeness.Feature> features = new ArrayList<>();
        if (a.words().isEmpty() || b.words().isEmpty()) {
            return NameLikeness.of(features);
        }
        if (a.squeezed().equals(b.squeezed())) {
            features.add(new NameLikeness.Feature(1, "the same letters"));
        } else if (isShort(a, b) || isShort(b, a)) {
            features.add(new NameLikeness.Feature(0.85, "the first letters of the other's words"));
        } else {
            Matching matching = new Matching(a.words(), b.words(), this::likeness);
            addMatched(a, b, matching, features);
            addLeft(a, b, matching, features);
        }
        if (!a.forms().isEmpty()
                && !b.forms().isEmpty()
                && Stream.of(a).noneMatch(x -> x.forms().stream().anyMatch(b.forms()::contains))) {
            features.add(new NameLikeness.Feature(OTHER_FORM, "companies of different kinds"));
        }
        return NameLikeness.of(features);
    }

    private WordLikeness likeness(NameWord a, NameWord b) {
        if (a.latin().equals(b.latin())) {
            return new WordLikeness(1, WordLikeness.Kind.SAME);
        }
        Set<String> spellings = new HashSet<>(tables.spellings(a.latin()));
        spellings.retainAll(tables.spellings(b.latin()));
        if (!spellings.isEmpty()) {
            return new WordLikeness(0.97, WordLikeness.Kind.SISTER);
        }
        if (a.isNumber() || b.isNumber()) {
            return WordLikeness.NONE;
        }
        boolean bothCommon = isCommon(a) && isCommon(b);
        int shorter = Math.min(a.latin().length(), b.latin().length());
        if (bothCommon
                || shorter < 4
                        && !(shorter == 3 && a.latin().length() == b.latin().length())) {
            return WordLikeness.NONE;
        }
        if (a.key().equals(b.key())) {
            return new WordLikeness(0.97, WordLikeness.Kind.SPELLING);
        }
        if (shorter >= 4
                && ADJECTIVE
                        .matcher(a.key())
                        .replaceFirst("")
                        .equals(ADJECTIVE.matcher(b.key()).replaceFirst(""))) {
            return new WordLikeness(0.9, WordLikeness.Kind.SISTER);
        }
        WordLikeness slip = shorter < 4 ? WordLikeness.NONE : WordLikeness.slip(a.latin(), b.latin());
        return slip.value() >= (shorter < SHORT ? SHORT_SLIP : SLIP) ? slip : WordLikeness.NONE;
    }

    /** "IAEA" of "International Atomic Energy Agency". */
    private boolean isShort(Parsed acronym, Parsed full) {
        if (acronym.words().size() != 1 || full.words().size() < 3) {
            return false;
        }
        String letters = acronym.words().get(0).latin();
        String all = full.words().stream().map(w -> w.latin().substring(0, 1)).collect(Collectors.joining());
        String telling = full.words().stream()
                .filter(w -> !isLinking(w))
                .map(w -> w.latin().substring(0, 1))
                .collect(Collectors.joining());
        return letters.length() >= 3 && (letters.equals(all) || letters.equals(telling));
    }

    private boolean isLinking(NameWord word) {
        return weight(word) == PLAIN && word.latin().length() <= 3;
    }

    private boolean isCommon(NameWord word) {
        return tables.is("body", word.latin())
                || tables.is("plain", word.latin())
                || tables.spellings(word.latin()).size() > 1;
    }

    private double weight(NameWord word) {
        if (tables.is("plain", word.latin())) {
            return PLAIN;
        }
        return tables.is("body", word.latin()) ? COMMON : 1;
    }

    private void addMatched(Parsed a, Parsed b, Matching matching, List<NameLikeness.Feature> features) {
        double all = matching.links().stream()
                .mapToDouble(l -> weight(a.words().get(l.a())))
                .sum();
        for (Matching.Link link : matching.links()) {
            NameWord word = a.words().get(link.a());
            features.add(new NameLikeness.Feature(
                    weight(word) / all * link.likeness().value(),
                    "\"" + word.text() + "\" = \"" + b.words().get(link.b()).text() + "\": "
                            + link.likeness().kind().words()));
        }
    }

    private void addLeft(Parsed a, Parsed b, Matching matching, List<NameLikeness.Feature> features) {
        List<NameWord> leftA = matching.leftA().stream()
                .map(i -> a.words().get(i))
                .filter(w -> weight(w) > PLAIN)
                .toList();
        List<NameWord> leftB = matching.leftB().stream()
                .map(i -> b.words().get(i))
                .filter(w -> weight(w) > PLAIN)
                .toList();
        int plain = matching.leftA().size() + matching.leftB().size() - leftA.size() - leftB.size();
        if (plain > 0) {
            features.add(new NameLikeness.Feature(PLAIN_MORE * plain, "words that tell nothing, only in one"));
        }
        if (leftA.size() == 1
                && leftB.size() == 1
                && areNextNumbers(leftA.get(0), leftB.get(0))
                && matching.links().size() >= 2) {
            features.add(new NameLikeness.Feature(
                    OTHER_NUMBER,
                    "the number, " + leftA.get(0).text() + " and "
                            + leftB.get(0).text()));
        } else if (!leftA.isEmpty() && !leftB.isEmpty()) {
            features.add(new NameLikeness.Feature(
                    CONTRADICTED,
                    "\"" + leftA.get(0).text() + "\" is not \"" + leftB.get(0).text() + "\""));
        } else {
            for (NameWord more : leftA.isEmpty() ? leftB : leftA) {
                features.add(new NameLikeness.Feature(ONE_MORE, "\"" + more.text() + "\" only in one"));
            }
        }
    }

    /** Numbers a single sign apart: more likely a slip than two bodies, but no certain thing. */
    private static boolean areNextNumbers(NameWord a, NameWord b) {
        return a.isNumber() && b.isNumber() && Spelling.distance(a.latin(), b.latin()) <= 1.31;
    }
}
