package org.dragoman.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Decides which referents of a page's stories are one entity of its line, and gives each entity an id unique in the line.
 * At most one referent of each story becomes part of an entity.
 */
final class PageIds {
    /** Those that names tell apart, in the order in which one may be needed to know the next. */
    private static final List<MentionType> SHARED = List.of(
            MentionType.COUNTRY, MentionType.PLACE, MentionType.ORGANIZATION, MentionType.PERSON, MentionType.OFFICE);

    private final List<Extraction> stories;
    private final List<Map<String, String>> ids = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** One referent of one story. */
    private record Part(int story, Referent referent) {}

    PageIds(List<Extraction> stories) {
        this.stories = stories;
        for (Extraction story : stories) {
            ids.add(new HashMap<>());
            for (Referent referent : story.referents()) {
                last.merge(letters(referent.id()), number(referent.id()), Math::max);
            }
        }
        for (MentionType type : SHARED) {
            join(type);
        }
        for (int i = 0; i < stories.size(); i++) {
            for (Referent referent : stories.get(i).referents()) {
                if (!SHARED.contains(referent.type())) {
                    ids.get(i).put(referent.id(), fresh(referent.id()));
                }
            }
        }
    }

    /** {@return the id in the line of a referent of a story} */
    String of(int story, String referent) {
        return Optional.ofNullable(ids.get(story).get(referent))
                .orElseThrow(() -> new IllegalArgumentException(
                        stories.get(story).article().id() + ": no such referent: " + referent));
    }

    private void join(MentionType type) {
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            int story = i;
            List<Referent> own = stories.get(i).referents().stream()
                    .filter(r -> r.type() == type)
                    .toList();
            Set<String> used = new HashSet<>();
            // Those that bear an entity's id already come first: so a line that was read is written as it was.
            for (Referent referent : own) {
                List<Part> same = parts.getOrDefault(referent.id(), List.of());
                if (same.stream().anyMatch(p -> same(story, referent, p))) {
                    assign(new Part(i, referent), referent.id(), parts, used);
                }
            }
            for (Referent referent : own) {
                if (!ids.get(i).containsKey(referent.id())) {
                    String id = find(i, referent, parts, used).orElseGet(() -> fresh(referent.id()));
                    assign(new Part(i, referent), id, parts, used);
                }
            }
        }
    }

    private void assign(Part part, String id, Map<String, List<Part>> parts, Set<String> used) {
        parts.computeIfAbsent(id, k -> new ArrayList<>()).add(part);
        used.add(id);
        ids.get(part.story()).put(part.referent().id(), id);
    }

    private Optional<String> find(int story, Referent referent, Map<String, List<Part>> parts, Set<String> used) {
        return parts.entrySet().stream()
                .filter(e -> !used.contains(e.getKey()))
                .filter(e -> e.getValue().stream().allMatch(p -> p.story() != story))
                .filter(e -> e.getValue().stream().anyMatch(p -> same(story, referent, p)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean same(int story, Referent a, Part part) {
        Referent b = part.referent();
        if (!Objects.equals(a.traits().get(Trait.CODE), b.traits().get(Trait.CODE))) {
            return false;
        }
        for (Trait trait : List.of(Trait.OF, Trait.TO)) {
            if (!Objects.equals(owner(story, a, trait), owner(part.story(), b, trait))) {
                return false;
            }
        }
        Set<String> common = properNames(a);
        common.retainAll(properNames(b));
        return common.stream().anyMatch(n -> a.type() != MentionType.PERSON || n.contains(" ") || isShort(a, b));
    }

    /** The entity of the line that a trait names; of one not known yet, something that equals no other. */
    private @Nullable String owner(int story, Referent referent, Trait trait) {
        String id = referent.traits().get(trait);
        if (id == null) {
            return null;
        }
        boolean known = stories.get(story).referents().stream()
                .anyMatch(r -> r.id().equals(id)
                        && SHARED.contains(r.type())
                        && SHARED.indexOf(r.type()) < SHARED.indexOf(referent.type()));
        return known ? ids.get(story).get(id) : "?" + story + id;
    }

    /** A bare surname is enough only where one of the two has nothing fuller that could contradict. */
    private static boolean isShort(Referent a, Referent b) {
        return properNames(a).stream().noneMatch(n -> n.contains(" "))
                || properNames(b).stream().noneMatch(n -> n.contains(" "));
    }

    private static Set<String> properNames(Referent referent) {
        Set<String> names = new HashSet<>();
        for (Mention mention : referent.mentions()) {
            if (mention.form() == Mention.Form.NAME) {
                names.add(mention.text().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private String fresh(String wanted) {
        String id = wanted;
        while (!taken.add(id)) {
            id = letters(wanted) + last.merge(letters(wanted), 1, Integer::sum);
        }
        return id;
    }

    private static String letters(String id) {
        return id.replaceFirst("[0-9]+$", "");
    }

    private static int number(String id) {
        String digits = id.substring(letters(id).length());
        return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
    }
}
