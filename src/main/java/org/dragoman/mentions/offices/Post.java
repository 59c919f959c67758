package org.dragoman.mentions.offices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The phrases of an article that name one post, while they are being gathered. */
final class Post {
    /** Titles that a post with another title is also called by. */
    private static final Map<String, Set<String>> ALSO_CALLED = Map.of(
            "envoy",
                    Set.of(
                            "ambassador",
                            "special representative",
                            "representative",
                            "high commissioner",
                            "charge d'affaires"),
            "representative", Set.of("spokesperson", "special representative", "envoy", "ambassador"),
            "chief", Set.of("secretary-general", "director general", "high representative", "head", "commander"),
            "head", Set.of("secretary-general", "director general", "chief", "president", "director", "chair"),
            "leader",
                    Set.of(
                            "president",
                            "prime minister",
                            "supreme leader",
                            "chancellor",
                            "king",
                            "emir",
                            "sultan",
                            "general secretary",
                            "chair"),
            "head of state", Set.of("president", "king", "queen", "emir", "sultan", "supreme leader"),
            "head of government", Set.of("prime minister", "chancellor"),
            "mediator", Set.of("envoy", "special representative"),
            "secretary", Set.of("foreign secretary"));

    final List<Integer> phrases = new ArrayList<>();
    final Set<String> holders = new TreeSet<>();
    final Set<String> ranks;
    final String title;
    Set<String> portfolio;

    @Nullable
    String of;

    @Nullable
    String to;

    Post(OfficePhrase first) {
        title = first.title();
        ranks = first.ranks();
        portfolio = field(first.portfolio());
    }

    /** {@return the words of a field of duty that tell it from another: without "affairs", in one spelling} */
    static Set<String> field(Collection<String> words) {
        Set<String> field = new TreeSet<>();
        for (String word : words) {
            switch (word) {
                case "affairs", "ministry", "minister" -> {}
                case "defense" -> field.add("defence");
                default -> field.add(word);
            }
        }
        return field;
    }

    void add(int index, OfficePhrase phrase, List<String> newHolders) {
        phrases.add(index);
        holders.addAll(newHolders);
        Set<String> field = field(phrase.portfolio());
        if (phrase.title().equals(title) && field.size() > portfolio.size()) {
            portfolio = field;
        }
        of = of == null ? phrase.of() : of;
        to = to == null ? phrase.to() : to;
    }

    void absorb(Post other) {
        phrases.addAll(other.phrases);
        Collections.sort(phrases);
        holders.addAll(other.holders);
        of = of == null ? other.of : of;
        to = to == null ? other.to : to;
        if (other.title.equals(title) && other.portfolio.size() > portfolio.size()) {
            portfolio = other.portfolio;
        }
    }

    boolean hasTitle(String wanted, Set<String> wantedRanks) {
        return title.equals(wanted) && ranks.equals(wantedRanks);
    }

    /** {@return whether a post of this title may also be called by another, and the field of duty allows it} */
    boolean isCalled(String other, Set<String> field) {
        if (other.equals("head") && field.contains("diplomacy")) {
            return title.equals("minister") && portfolio.contains("foreign") && ranks.isEmpty();
        }
        return ranks.isEmpty()
                && ALSO_CALLED.getOrDefault(other, Set.of()).contains(title)
                && (field.isEmpty() || portfolio.containsAll(field));
    }

    static boolean agree(@Nullable String a, @Nullable String b) {
        return a == null || b == null || a.equals(b);
    }

    static boolean nested(Set<String> a, Set<String> b) {
        return a.containsAll(b) || b.containsAll(a);
    }
}
