package org.dragoman.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.evaluation.Marked.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Whether a predicted thing denotes a gold one, within one article:
 *
 * <ul>
 *   <li>Person: same family name and no conflicting given name, or a shared one-word name;
 *   <li>Country, Organization, Place: a shared identifying name; the two first may stand for each other;
 *   <li>Property: the same, or two thirds of the words of the shorter name;
 *   <li>Office: same head word and rank, half of the words shared, and no other country's;
 *   <li>Topic, Group: half of the words;
 *   <li>Meeting: no conflicting date or place, and the same day, a shared place, a name or two parties;
 *   <li>Delegation: the same side at the same meeting.
 * </ul>
 *
 * A predicted meeting, delegation, property, office or topic denotes at most one gold thing, the most alike.
 */
final class Likeness {
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("Organization", "Country"),
            Set.of("Place", "Country"),
            Set.of("Place", "Property"),
            Set.of("Organization", "Property"),
            Set.of("Delegation", "Country"),
            Set.of("Delegation", "Organization"),
            Set.of("Group", "Topic"));
    private static final List<String> ONE_TO_ONE = List.of("Property", "Office", "Topic", "Meeting", "Delegation");
    private static final Set<String> GENERIC =
            words("country government state ministry department agency embassy consulate"
                    + " mission compound building house compounds properties party side sides team delegation minister president"
                    + " spokesperson spokesman spokeswoman leader commission council authorities capital city village two both one"
                    + " group pair men kingdom army deputy secretary body world");
    private static final Set<String> LESSER = words("deputy vice under undersecretary assistant");
    private static final Set<String> HEADS = words("ambassador minister secretary president premier chancellor envoy"
            + " spokesperson chief director head commissioner representative consul general deputy adviser advisor"
            + " negotiator king queen prince emir sultan governor mayor senator lawmaker chairman chairwoman chair"
            + " chairperson coordinator attache leader speaker commander counselor undersecretary official diplomat"
            + " charge affaires");
    private static final Map<String, String> SAME_STATE = states();

    private final Marked gold;
    private final Marked predicted;
    private final Map<String, String> goldOf = new HashMap<>();

    Likeness(Marked gold, Marked predicted) {
        this.gold = gold;
        this.predicted = predicted;
        for (String type : ONE_TO_ONE) {
            align(type);
        }
    }

    boolean same(Thing g, Thing p) {
        if (!g.type().equals(p.type()) && !ALIKE.contains(Set.of(g.type(), p.type()))) {
            return false;
        }
        if (g.type().equals(p.type()) && ONE_TO_ONE.contains(g.type())) {
            return g.id().equals(goldOf.get(p.id()));
        }
        if (g.type().equals("Delegation") || p.type().equals("Delegation")) {
            return meets(side(g, gold), side(p, predicted));
        }
        return similar(g, p) > 0;
    }

    private void align(String type) {
        record Candidate(Thing thing, Map<String, Double> likeness, double best) {}
        List<Candidate> candidates = predicted.ofType(type).stream()
                .map(p -> {
                    Map<String, Double> likeness = new TreeMap<>();
                    gold.ofType(type).forEach(g -> likeness.put(g.id(), similar(g, p)));
                    return new Candidate(
                            p,
                            likeness,
                            likeness.values().stream().mapToDouble(d -> d).max().orElse(0));
                })
                .sorted((a, b) -> Double.compare(b.best(), a.best()))
                .toList();
        Set<String> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (candidate.best() <= 0) {
                continue;
            }
            String first = Words.key(candidate.thing().names().get(0));
            List<String> alike = gold.ofType(type).stream()
                    .filter(g -> candidate.likeness().getOrDefault(g.id(), 0.0) == candidate.best())
                    .sorted((a, b) -> Boolean.compare(
                            !Words.key(a.names().get(0)).equals(first),
                            !Words.key(b.names().get(0)).equals(first)))
                    .map(Thing::id)
                    .toList();
            String chosen =
                    alike.stream().filter(id -> !taken.contains(id)).findFirst().orElse(alike.get(0));
            goldOf.put(candidate.thing().id(), chosen);
            taken.add(chosen);
        }
    }

    private double similar(Thing g, Thing p) {
        double names = best(g, p);
        return switch (g.type().equals(p.type()) ? g.type() : "") {
            case "Meeting" -> meeting(g, p, names);
            case "Delegation" -> delegation(g, p, names);
            case "Person" -> person(g, p) ? 1 : 0;
            case "Office" -> office(g, p, names);
            case "Topic", "Group" -> names >= 0.5 || inside(g, p) ? Math.max(names, 0.01) : 0;
            default -> other(g, p, names);
        };
    }

    private double other(Thing g, Thing p, double names) {
        if (meets(forms(g), forms(p))) {
            return 1 + names;
        }
        boolean property = g.type().equals("Property") && p.type().equals("Property");
        return property && pairs(telling(g), telling(p)).anyMatch(pair -> overlap(pair[0], pair[1], 0.67)) ? names : 0;
    }

    private static boolean person(Thing g, Thing p) {
        return pairs(g.names(), p.names()).anyMatch(pair -> {
            List<String> a = Words.all(pair[0]);
            List<String> b = Words.all(pair[1]);
            if (a.isEmpty() || b.isEmpty() || !folded(a, a.size() - 1).equals(folded(b, b.size() - 1))) {
                return false;
            }
            return a.size() == 1
                    || b.size() == 1
                    || start(folded(a, 0)).equals(start(folded(b, 0)))
                    || Words.common(folded(a), folded(b)) > 1;
        });
    }

    private double office(Thing g, Thing p, double names) {
        boolean agree = false;
        Optional<Thing> ofGold = gold.find(g.of());
        Optional<Thing> ofPredicted = predicted.find(p.of());
        if (ofGold.isPresent() && ofPredicted.isPresent()) {
            agree = meets(forms(ofGold.get()), forms(ofPredicted.get()));
            if (!agree
                    && ofGold.get().type().equals("Country")
                    && ofPredicted.get().type().equals("Country")) {
                return 0;
            }
        }
        boolean match = pairs(g.names(), p.names()).anyMatch(pair -> {
            Set<String> a = titleWords(pair[0]);
            Set<String> b = titleWords(pair[1]);
            if (a.isEmpty() || b.isEmpty() || !shared(a, LESSER).equals(shared(b, LESSER))) {
                return false;
            }
            Set<String> common = shared(a, b);
            return (common.size() >= 0.5 * Math.min(a.size(), b.size()) && meets(common, HEADS)) || a.equals(b);
        });
        return match ? names + (agree ? 1 : 0) + 0.01 : 0;
    }

    private double delegation(Thing g, Thing p, double names) {
        Set<String> a = side(g, gold);
        Set<String> b = side(p, predicted);
        boolean sameSide = meets(a, b);
        if ((!a.isEmpty() && !b.isEmpty() && !sameSide) || (names < 0.5 && !sameSide)) {
            return 0;
        }
        String at = p.meeting() == null ? null : goldOf.get(p.meeting());
        boolean sameMeeting = at != null && at.equals(g.meeting());
        return g.meeting() != null && at != null && !sameMeeting ? 0 : 0.5 + names + (sameMeeting ? 1 : 0);
    }

    private double meeting(Thing g, Thing p, double names) {
        if (g.date() != null && p.date() != null) {
            String a = day(g.date());
            String b = day(p.date());
            int precise = Math.min(a.length(), b.length());
            String endA = day(g.end() == null ? a : g.end());
            String endB = day(p.end() == null ? b : p.end());
            boolean within = a.compareTo(endB) <= 0 && b.compareTo(endA) <= 0;
            if (!a.substring(0, precise).equals(b.substring(0, precise)) && !within) {
                return 0;
            }
        }
        Set<String> placesGold = places(g, gold);
        Set<String> placesPredicted = places(p, predicted);
        boolean samePlace = meets(placesGold, placesPredicted);
        if (!placesGold.isEmpty() && !placesPredicted.isEmpty() && !samePlace && names < 0.5) {
            return 0;
        }
        Set<String> who = parties(g, gold);
        Set<String> with = parties(p, predicted);
        int common = Words.common(who, with);
        Set<String> union = new HashSet<>(who);
        union.addAll(with);
        boolean sameDay =
                g.date() != null && g.date().equals(p.date()) && g.date().length() == 10;
        boolean match = (sameDay && (names > 0 || common > 0 || samePlace)) || samePlace || names >= 0.6 || common >= 2;
        return match
                ? names
                        + (samePlace ? 1 : 0)
                        + (union.isEmpty() ? 0 : (double) common / union.size())
                        + (sameDay ? 1 : 0)
                : 0;
    }

    private static Set<String> parties(Thing meeting, Marked in) {
        Set<String> parties = new HashSet<>();
        for (Marked.Fact fact : in.facts()) {
            if (meeting.id().equals(fact.object())
                    && Set.of("ATTENDED", "HOSTED", "MEDIATED").contains(fact.relation())) {
                in.find(fact.subject()).ifPresent(party -> {
                    if (party.type().equals("Person")) {
                        telling(party).forEach(name -> {
                            List<String> words = Words.all(name);
                            if (!words.isEmpty()) {
                                parties.add(folded(words, words.size() - 1));
                            }
                        });
                    } else {
                        parties.addAll(side(party, in));
                    }
                });
            }
        }
        return parties;
    }

    private static Set<String> places(Thing meeting, Marked in) {
        Set<String> ids = new HashSet<>();
        if (meeting.place() != null) {
            ids.add(meeting.place());
        }
        related(in, "HELD_IN", Set.of(meeting.id()), ids);
        for (int i = 0; i < 3; i++) {
            related(in, "LOCATED_IN", Set.copyOf(ids), ids);
        }
        return ids.stream()
                .flatMap(id -> in.find(id).stream())
                .flatMap(t -> forms(t).stream())
                .collect(Collectors.toSet());
    }

    private static void related(Marked in, String relation, Set<String> subjects, Set<String> into) {
        for (Marked.Fact fact : in.facts()) {
            if (fact.relation().equals(relation) && subjects.contains(fact.subject()) && fact.object() != null) {
                into.add(fact.object());
            }
        }
    }

    private static Set<String> side(Thing thing, Marked in) {
        return thing.type().equals("Delegation")
                ? in.find(thing.of()).map(Likeness::forms).orElse(Set.of())
                : forms(thing);
    }

    private static Set<String> forms(Thing thing) {
        boolean asIs = thing.type().equals("Place") || thing.type().equals("Property");
        return telling(thing).stream()
                .map(Words::key)
                .map(key -> asIs ? key : SAME_STATE.getOrDefault(key, key))
                .collect(Collectors.toSet());
    }

    /** {@return the names that identify: not "the country", unless there is nothing else} */
    private static List<String> telling(Thing thing) {
        List<String> telling = thing.names().stream()
                .filter(n -> !GENERIC.containsAll(Words.content(n)))
                .toList();
        return telling.isEmpty() ? thing.names() : telling;
    }

    private static boolean inside(Thing g, Thing p) {
        return pairs(g.names(), p.names()).anyMatch(pair -> {
            Set<String> a = new HashSet<>(Words.content(pair[0]));
            Set<String> b = new HashSet<>(Words.content(pair[1]));
            int common = Words.common(a, b);
            return common >= 2 && common == Math.min(a.size(), b.size());
        });
    }

    private static double best(Thing g, Thing p) {
        return pairs(g.names(), p.names())
                .mapToDouble(pair -> Words.likeness(pair[0], pair[1]))
                .max()
                .orElse(0);
    }

    private static boolean overlap(String a, String b, double share) {
        Set<String> first = new HashSet<>(Words.content(a));
        Set<String> second = new HashSet<>(Words.content(b));
        return !first.isEmpty()
                && !second.isEmpty()
                && Words.common(first, second) >= share * Math.min(first.size(), second.size());
    }

    private static Set<String> titleWords(String title) {
        return Words.content(title).stream()
                .map(w -> w.startsWith("spokes") ? "spokesperson" : w)
                .map(w -> w.endsWith("s") && HEADS.contains(w.substring(0, w.length() - 1))
                        ? w.substring(0, w.length() - 1)
                        : w)
                .collect(Collectors.toSet());
    }

    private static Set<String> shared(Set<String> a, Set<String> b) {
        return a.stream().filter(b::contains).collect(Collectors.toSet());
    }

    private static boolean meets(Collection<String> a, Collection<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    private static Stream<String[]> pairs(List<String> a, List<String> b) {
        return a.stream().flatMap(x -> b.stream().map(y -> new String[] {x, y}));
    }

    private static String folded(List<String> words, int index) {
        return Words.fold(words.get(index));
    }

    private static Set<String> folded(List<String> words) {
        return words.stream().map(Words::fold).collect(Collectors.toSet());
    }

    private static String start(String word) {
        return word.substring(0, Math.min(2, word.length()));
    }

    private static String day(@Nullable String date) {
        return date == null ? "" : date.substring(0, Math.min(10, date.length()));
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split("\\s+")).collect(Collectors.toSet());
    }

    /** States' English names by code, so that "US", "American" and "United States" are one. */
    private static Map<String, String> states() {
        Map<String, String> same = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
            same.put(Words.key(name), "state:" + code);
        }
        Map.of(
                        "US", List.of("us", "usa", "america", "american", "washington", "united states america"),
                        "RU", List.of("russian", "russian federation", "moscow"),
                        "GB", List.of("uk", "britain", "british", "great britain"),
                        "TR", List.of("turkiye", "turkey", "turkish", "ankara"),
                        "CN", List.of("chinese", "prc", "beijing", "people republic china"),
                        "UA", List.of("ukrainian", "kyiv", "kiev"),
                        "IR", List.of("iranian", "tehran"),
                        "IL", List.of("israeli"),
                        "IN", List.of("indian", "delhi"))
                .forEach((code, names) -> names.forEach(name -> same.put(name, "state:" + code)));
        same.put("eu", "european union");
        same.put("un", "united nations");
        return same;
    }
}
