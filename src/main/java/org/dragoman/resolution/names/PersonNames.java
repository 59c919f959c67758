package org.dragoman.resolution.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares names of persons. */
final class PersonNames {
    private static final Pattern BREAK = Pattern.compile("[\\s\\-‐–_./・·,،]+");
    private static final Pattern INNER = Pattern.compile("['’`‘ʻʿʾʼ\"”“()]");

    /** An initial tells a sixth of the letters. */
    private static final double INITIAL = 0.5;

    /** What very many are called tells less of who it is. */
    private static final double COMMON = 0.7;

    private static final double CONTRADICTED = -0.4;
    private static final double ONE_MORE = -0.04;
    private static final double TOO_LITTLE = -0.45;
    private static final double OTHER_SUFFIX = -0.4;
    private static final double ONE_SUFFIX = -0.15;

    /** As many letters in one order are no chance. */
    private static final int SURE = 8;

    private static final double TURNED = -0.35;

    /** A name is compared with many; taking it apart is most of the work. */
    private static final int MOST_KEPT = 20_000;

    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();
    private final NameTables tables;
    private final Romaniser romaniser;

    PersonNames(NameTables tables, Romaniser romaniser) {
        this.tables = tables;
        this.romaniser = romaniser;
    }

    /**
     * @param words in order, the family name first where a comma says so
     * @param suffix "jr", "ii", or empty
     */
    record Parsed(List<NameWord> words, String suffix, boolean turned, String squeezed) {}

    private Parsed parsed(String name) {
        if (parsed.size() > MOST_KEPT) {
            parsed.clear();
        }
        return parsed.computeIfAbsent(name, this::parse);
    }

    Parsed parse(String name) {
        List<NameWord> words = new ArrayList<>();
        String suffix = "";
        for (String raw : BREAK.split(INNER.matcher(name).replaceAll(""))) {
            String text = raw.toLowerCase(Locale.ROOT);
            Writing writing = Writing.of(text);
            if (writing == Writing.SYLLABLES) {
                text.codePoints().forEach(sign -> {
                    String one = Character.toString(sign);
                    words.add(NameWord.of(one, syllable(romaniser.latin(one)), writing));
                });
                continue;
            }
            String bare = writing == Writing.VOWELLESS ? text.replaceFirst("^ال(?=...)", "") : text;
            String latin = unleet(romaniser.latin(bare).replaceAll("[^a-z0-9]", ""));
            if (isInitials(latin, raw)) {
                latin.chars()
                        .forEach(c -> words.add(NameWord.of(Character.toString(c), Character.toString(c), writing)));
            } else if (!latin.isEmpty()) {
                words.add(NameWord.of(bare, latin, writing));
            }
        }
        if (words.size() > 2 && tables.is("suffix", last(words).latin())) {
            suffix = last(words).latin();
            words.remove(words.size() - 1);
        }
        String squeezed = words.stream()
                .map(w -> w.writing() == Writing.SYLLABLES ? w.text() : w.key())
                .collect(Collectors.joining());
        return new Parsed(telling(words), suffix, name.contains(","), squeezed);
    }

    /** "JD": capitals that nobody could say. */
    private static boolean isInitials(String latin, String raw) {
        return latin.matches("[bcdfghjklmnpqrstvwxz]{2}")
                && raw.equals(raw.toUpperCase(Locale.ROOT))
                && !raw.equalsIgnoreCase("ng");
    }

    /** Korean ends in k, t and p, whatever the tables say. */
    private static String syllable(String latin) {
        return latin.strip()
                .replaceFirst("(?<!n)g$", "k")
                .replaceFirst("d$", "t")
                .replaceFirst("b$", "p");
    }

    private static NameWord last(List<NameWord> words) {
        return words.get(words.size() - 1);
    }

    /** "Ig0r": a digit among letters stands for the letter it looks like. */
    private static String unleet(String latin) {
        if (latin.chars().noneMatch(Character::isLetter) || latin.chars().noneMatch(Character::isDigit)) {
            return latin;
        }
        return latin.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('8', 'b')
                .replace('9', 'g');
    }

    private List<NameWord> telling(List<NameWord> words) {
        List<NameWord> telling = new ArrayList<>(words);
        telling.removeIf(w -> w.latin().length() > 1 && tables.is("particle", w.latin()));
        while (telling.size() > 2 && tables.is("title", telling.get(0).latin())) {
            telling.remove(0);
        }
        return telling.isEmpty() ? words : telling;
    }

    NameLikeness compare(String nameA, String nameB) {
        Parsed a = parsed(nameA);
        Parsed b = parsed(nameB);
        List<NameLikeness.Feature> features = new ArrayList<>();
        if (a.words().isEmpty() || b.words().isEmpty()) {
            return NameLikeness.of(features);
        }
        if (a.squeezed().length() >= SURE
                && a.squeezed().equals(b.squeezed())
                && a.suffix().equals(b.suffix())) {
            features.add(new NameLikeness.Feature(1, "the same letters"));
            return NameLikeness.of(features);
        }
        Matching matching = new Matching(a.words(), b.words(), (x, y) -> WordLikeness.ofPersons(x, y, tables));
        addMatched(a, b, matching, features);
        addLeft(a, b, matching, features);
        if (isTurned(a, b, matching)) {
            features.add(new NameLikeness.Feature(TURNED, "given names in another order"));
        }
        if (!a.suffix().equals(b.suffix())) {
            features.add(new NameLikeness.Feature(
                    a.suffix().isEmpty() || b.suffix().isEmpty() ? ONE_SUFFIX : OTHER_SUFFIX,
                    "\"" + a.suffix() + "\" and \"" + b.suffix() + "\" after the name"));
        }
        return NameLikeness.of(features);
    }

    private double weight(NameWord word) {
        if (word.isInitial()) {
            return INITIAL;
        }
        return tables.is("common", word.latin()) ? COMMON : 1;
    }

    private void addMatched(Parsed a, Parsed b, Matching matching, List<NameLikeness.Feature> features) {
        double all = matching.links().stream()
                .mapToDouble(l -> weight(a.words().get(l.a())))
                .sum();
        for (Matching.Link link : matching.links()) {
            double weight =
                    weight(a.words().get(link.a())) / all * link.likeness().value();
            features.add(new NameLikeness.Feature(
                    weight,
                    words(a, link.a(), link.aEnd()) + " = " + words(b, link.b(), link.bEnd()) + ": "
                            + link.likeness().kind().words()));
        }
    }

    private static String words(Parsed name, int from, int to) {
        return "\""
                + name.words().subList(from, to).stream().map(NameWord::text).collect(Collectors.joining(" ")) + "\"";
    }

    private void addLeft(Parsed a, Parsed b, Matching matching, List<NameLikeness.Feature> features) {
        List<NameWord> leftA =
                matching.leftA().stream().map(i -> a.words().get(i)).toList();
        List<NameWord> leftB =
                matching.leftB().stream().map(i -> b.words().get(i)).toList();
        if (!leftA.isEmpty() && !leftB.isEmpty()) {
            features.add(new NameLikeness.Feature(
                    CONTRADICTED,
                    "\"" + leftA.get(0).text() + "\" is not \"" + leftB.get(0).text() + "\""));
            return;
        }
        Set<String> matched = new TreeSet<>();
        double told = 0;
        for (Matching.Link link : matching.links()) {
            NameWord word = a.words().get(link.a());
            told += (matched.add(word.key()) ? 1 : 0) * (word.isInitial() ? INITIAL : 1) + (link.bEnd() - link.b() - 1);
        }
        List<NameWord> more = Stream.concat(leftA.stream(), leftB.stream())
                .filter(w -> !matched.contains(w.key()))
                .toList();
        if (!more.isEmpty()) {
            String words = more.stream().map(NameWord::text).collect(Collectors.joining(" "));
            features.add(
                    told < 1.9
                            ? new NameLikeness.Feature(TOO_LITTLE, "one word in common; \"" + words + "\" only in one")
                            : new NameLikeness.Feature(ONE_MORE * more.size(), "\"" + words + "\" only in one"));
        }
    }

    /** Hans Friedrich is not Friedrich Hans, for both words are given names; Wang Yi may be Yi Wang. */
    private boolean isTurned(Parsed a, Parsed b, Matching matching) {
        if (a.turned() || b.turned() || matching.links().size() < 2) {
            return false;
        }
        boolean allGiven = matching.links().stream()
                .allMatch(l -> tables.isGiven(a.words().get(l.a()).latin()));
        int before = -1;
        for (Matching.Link link : matching.links()) {
            if (link.b() < before) {
                return allGiven;
            }
            before = link.b();
        }
        return false;
    }
}
