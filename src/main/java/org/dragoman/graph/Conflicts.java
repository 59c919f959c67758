package org.dragoman.graph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.facts.Modality;
import org.dragoman.facts.Qualifier;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Trait;
import org.dragoman.resolution.Entity;

/**
 * Claims that cannot both be right: one is said and one denied; two articles of one time give a person different posts of
 * one side, neither knowing the other's; a meeting is held in two places of which neither lies in the other.
 */
record Conflicts(SortedSet<Pair> pairs) {
    /** Posts change; reports further apart may both be right. */
    private static final int SAME_TIME_DAYS = 60;

    /** Rank and head word are the same when three words are: "Deputy Assistant Secretary". */
    private static final int ALIKE_WORDS = 3;

    private static final Set<String> LINKS = Set.of("of", "for", "the", "to", "and");

    /** A claim is held against at most this many others: beyond that the dispute is plain. */
    private static final int MOST_CLAIMS = 40;

    /** Two claims by id, the smaller first. */
    record Pair(String first, String second, String reason) implements Comparable<Pair> {
        static Pair of(ResolvedClaim a, ResolvedClaim b, String reason) {
            return a.id().compareTo(b.id()) < 0 ? new Pair(a.id(), b.id(), reason) : new Pair(b.id(), a.id(), reason);
        }

        @Override
        public int compareTo(Pair other) {
            int byFirst = first.compareTo(other.first);
            return byFirst != 0 ? byFirst : second.compareTo(other.second);
        }
    }

    /** From claims in order of publication. */
    static Conflicts among(List<ResolvedClaim> claims) {
        TreeSet<Pair> pairs = new TreeSet<>();
        Map<String, Set<String>> within = within(claims);
        Map<String, String> owners = owners(claims);
        for (List<ResolvedClaim> same :
                by(claims, c -> c.type() + " " + c.subject().id() + " " + c.objectId())) {
            each(same, (a, b) -> denies(a, b) ? Optional.of("one says so, one denies it") : Optional.empty(), pairs);
        }
        for (List<ResolvedClaim> posts : by(claims, c -> isPost(c) ? c.subject().id() : "")) {
            Map<String, Set<String>> byArticle = new TreeMap<>();
            posts.forEach(c ->
                    byArticle.computeIfAbsent(c.article(), k -> new HashSet<>()).add(c.objectId()));
            each(posts, (a, b) -> otherPost(a, b, byArticle, owners), pairs);
        }
        for (List<ResolvedClaim> venues :
                by(claims, c -> isVenue(c) ? c.subject().id() : "")) {
            each(venues, (a, b) -> otherPlace(a, b, within), pairs);
        }
        return new Conflicts(pairs);
    }

    /** {@return the ids of all claims that some other contradicts} */
    Set<String> disputed() {
        return pairs.stream().flatMap(p -> Stream.of(p.first(), p.second())).collect(Collectors.toSet());
    }

    private interface Test {
        Optional<String> reason(ResolvedClaim a, ResolvedClaim b);
    }

    private interface Key {
        String of(ResolvedClaim claim);
    }

    private static List<List<ResolvedClaim>> by(List<ResolvedClaim> claims, Key key) {
        Map<String, List<ResolvedClaim>> groups = new TreeMap<>();
        for (ResolvedClaim claim : claims) {
            String of = key.of(claim);
            if (!of.isEmpty()) {
                groups.computeIfAbsent(of, k -> new ArrayList<>()).add(claim);
            }
        }
        return List.copyOf(groups.values());
    }

    private static void each(List<ResolvedClaim> claims, Test test, Set<Pair> pairs) {
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < Math.min(claims.size(), i + MOST_CLAIMS); j++) {
                ResolvedClaim a = claims.get(i);
                ResolvedClaim b = claims.get(j);
                test.reason(a, b).ifPresent(reason -> pairs.add(Pair.of(a, b, reason)));
            }
        }
    }

    private static boolean denies(ResolvedClaim a, ResolvedClaim b) {
        return (a.modality() == Modality.DENIED && b.modality().isFact())
                || (b.modality() == Modality.DENIED && a.modality().isFact());
    }

    private static boolean isPost(ResolvedClaim claim) {
        return claim.type() == RelationshipType.HOLDS
                && claim.modality() == Modality.ASSERTED
                && !claim.qualifiers().containsKey(Qualifier.UNTIL);
    }

    private static boolean isVenue(ResolvedClaim claim) {
        return claim.type() == RelationshipType.HELD_IN && claim.modality().isFact();
    }

    private static Optional<String> otherPost(
            ResolvedClaim a, ResolvedClaim b, Map<String, Set<String>> byArticle, Map<String, String> owners) {
        Entity x = a.object();
        Entity y = b.object();
        if (x == null || y == null || x.id().equals(y.id()) || a.article().equals(b.article()) || !isNear(a, b)) {
            return Optional.empty();
        }
        boolean oneKnowsBoth =
                byArticle.values().stream().anyMatch(offices -> offices.contains(x.id()) && offices.contains(y.id()));
        return oneKnowsBoth || !isOneSide(x, y, owners) || isShortFor(x, y)
                ? Optional.empty()
                : Optional.of("different posts: "
                        + Stream.of(x.name(), y.name()).sorted().collect(Collectors.joining("; ")));
    }

    /** Of one state; or, where a state is not known, alike in most words: "Deputy Assistant Secretary". */
    private static boolean isOneSide(Entity a, Entity b, Map<String, String> owners) {
        String x = owners.getOrDefault(a.id(), "");
        String y = owners.getOrDefault(b.id(), "");
        if (!x.isEmpty() && !y.isEmpty()) {
            return x.equals(y);
        }
        Set<String> common = new TreeSet<>(words(a));
        common.retainAll(words(b));
        return common.size() >= ALIKE_WORDS;
    }

    /** One title's words are among the other's: "Deputy Assistant Secretary" of "Deputy Assistant Secretary of State". */
    private static boolean isShortFor(Entity a, Entity b) {
        Set<String> x = new TreeSet<>(words(a));
        Set<String> y = new TreeSet<>(words(b));
        if (x.contains("deputy") && y.contains("deputy")) {
            x.remove("state");
            y.remove("state");
        }
        LINKS.forEach(link -> {
            x.remove(link);
            y.remove(link);
        });
        return x.containsAll(y) || y.containsAll(x);
    }

    private static Set<String> words(Entity office) {
        return Set.copyOf(
                List.of(office.title()
                                .orElse(office.name())
                                .toLowerCase(Locale.ROOT)
                                .split("[^\\p{L}]+"))
                        .stream()
                        .distinct()
                        .toList());
    }

    private static boolean isNear(ResolvedClaim a, ResolvedClaim b) {
        Optional<LocalDate> x = a.published().map(LocalDate::parse);
        Optional<LocalDate> y = b.published().map(LocalDate::parse);
        return x.isEmpty() || y.isEmpty() || Math.abs(ChronoUnit.DAYS.between(x.get(), y.get())) <= SAME_TIME_DAYS;
    }

    private static Optional<String> otherPlace(ResolvedClaim a, ResolvedClaim b, Map<String, Set<String>> within) {
        Entity x = a.object();
        Entity y = b.object();
        if (x == null
                || y == null
                || a.article().equals(b.article())
                || x.type() != y.type()
                || around(x.id(), within).contains(y.id())
                || around(y.id(), within).contains(x.id())) {
            return Optional.empty();
        }
        return Optional.of(
                "different places: " + Stream.of(x.name(), y.name()).sorted().collect(Collectors.joining("; ")));
    }

    private static Map<String, Set<String>> within(List<ResolvedClaim> claims) {
        Map<String, Set<String>> within = new TreeMap<>();
        for (ResolvedClaim claim : claims) {
            if (claim.type() == RelationshipType.LOCATED_IN && claim.modality().isFact()) {
                within.computeIfAbsent(claim.subject().id(), k -> new TreeSet<>())
                        .add(claim.objectId());
            }
        }
        return within;
    }

    private static Set<String> around(String place, Map<String, Set<String>> within) {
        Set<String> around = new TreeSet<>(Set.of(place));
        List<String> open = new ArrayList<>(around);
        while (!open.isEmpty()) {
            for (String next : within.getOrDefault(open.remove(0), Set.of())) {
                if (around.add(next)) {
                    open.add(next);
                }
            }
        }
        return around;
    }

    /** For each office the state it goes back to, where it is known: of an organization's office, the organization's. */
    private static Map<String, String> owners(List<ResolvedClaim> claims) {
        Map<String, String> owners = new TreeMap<>();
        for (ResolvedClaim claim : claims) {
            Entity owner = claim.object();
            if (claim.type() == RelationshipType.OF && owner != null) {
                String state = owner.type() == MentionType.ORGANIZATION
                        ? owner.traits().get(Trait.OF)
                        : owner.id();
                if (state != null) {
                    owners.putIfAbsent(claim.subject().id(), state);
                }
            }
        }
        return owners;
    }
}
