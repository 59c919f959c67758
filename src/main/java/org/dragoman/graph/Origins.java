package org.dragoman.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.resolution.Entity;
import org.dragoman.resolution.Resolution;

/**
 * Where claims come from, independently of who printed them. Articles that quote the same words of one speaker report one
 * occasion: all that they claim in that speaker's name has one origin.
 */
final class Origins {
    /** Quotations that share this many words in a row are of one occasion; shorter runs are phrases that recur. */
    private static final int SHARED_WORDS = 6;

    private final Resolution resolution;
    private final Map<String, String> parents = new TreeMap<>();
    private final Map<String, List<ResolvedClaim>> quotations = new HashMap<>();

    private Origins(Resolution resolution) {
        this.resolution = resolution;
    }

    static Origins of(List<ResolvedClaim> claims, Resolution resolution) {
        Origins origins = new Origins(resolution);
        Map<String, String> firstWith = new HashMap<>();
        for (ResolvedClaim claim : claims) {
            if (claim.statement() == null || !claim.statement().direct()) {
                continue;
            }
            origins.quotations
                    .computeIfAbsent(claim.article(), k -> new ArrayList<>())
                    .add(claim);
            String occasion = occasion(claim.article(), claim.subject());
            List<String> words =
                    List.of(claim.statement().text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
            for (int i = 0; i + SHARED_WORDS <= words.size(); i++) {
                String run = claim.subject().id() + words.subList(i, i + SHARED_WORDS);
                origins.join(firstWith.computeIfAbsent(run, k -> occasion), occasion);
            }
        }
        return origins;
    }

    private static String occasion(String article, Entity speaker) {
        return article + " " + speaker.id();
    }

    private void join(String a, String b) {
        String x = root(a);
        String y = root(b);
        parents.put(x.compareTo(y) < 0 ? y : x, x.compareTo(y) < 0 ? x : y);
    }

    private String root(String occasion) {
        String at = occasion;
        while (parents.containsKey(at) && !at.equals(parents.get(at))) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }

    /** {@return the claims of facts that go back to so many independent origins, and those that make no fact} */
    List<ResolvedClaim> supported(List<ResolvedClaim> claims, int minOrigins) {
        Map<String, Set<String>> origins = new HashMap<>();
        Map<String, Set<String>> sources = new HashMap<>();
        for (ResolvedClaim claim : claims) {
            if (claim.modality().isFact()) {
                origins.computeIfAbsent(fact(claim), k -> new HashSet<>()).add(of(claim));
                sources.computeIfAbsent(fact(claim), k -> new HashSet<>()).add(resolution.sourceOf(claim.article()));
            }
        }
        return claims.stream()
                .filter(c -> !c.modality().isFact()
                        || Math.min(
                                        origins.getOrDefault(fact(c), Set.of()).size(),
                                        sources.getOrDefault(fact(c), Set.of()).size())
                                >= minOrigins)
                .toList();
    }

    private static String fact(ResolvedClaim claim) {
        return claim.type() + " " + claim.subject().id() + " " + claim.objectId();
    }

    /** {@return what the claim goes back to: equal for claims that are not independent of one another} */
    String of(ResolvedClaim claim) {
        Entity voice = claim.type() == RelationshipType.SAID ? claim.subject() : claim.speaker();
        if (voice == null) {
            voice = quotations.getOrDefault(claim.article(), List.of()).stream()
                    .filter(q -> q.statement() != null && q.statement().span().contains(claim.evidence()))
                    .map(ResolvedClaim::subject)
                    .findFirst()
                    .orElse(null);
        }
        if (voice != null && parents.containsKey(occasion(claim.article(), voice))) {
            return root(occasion(claim.article(), voice));
        }
        return resolution.originOf(claim.article());
    }
}
