package org.dragoman.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is the same in a collection of articles.
 *
 * <p>Entities are sorted by type and id; duplicates are pairs of articles that are nearly the same text.
 */
public final class Resolution {
    private final List<Entity> entities;
    private final List<Duplicate> duplicates;
    private final Map<String, String> sources;
    private final Map<String, String> origins;
    private final Map<Member, Entity> byMember = new HashMap<>();

    /** The later article repeats the earlier; similarity 0 to 1. */
    public record Duplicate(String later, String earlier, double similarity) implements Comparable<Duplicate> {
        @Override
        public int compareTo(Duplicate other) {
            int byLater = later.compareTo(other.later);
            return byLater != 0 ? byLater : earlier.compareTo(other.earlier);
        }
    }

    Resolution(
            List<Entity> entities,
            List<Duplicate> duplicates,
            Map<String, String> sources,
            Map<String, String> origins) {
        this.sources = Map.copyOf(sources);
        this.origins = Map.copyOf(origins);
        this.entities = entities.stream().sorted().toList();
        this.duplicates = duplicates.stream().sorted().toList();
        for (Entity entity : entities) {
            for (Member member : entity.members()) {
                byMember.put(member, entity);
            }
        }
    }

    public List<Entity> entities() {
        return entities;
    }

    public List<Duplicate> duplicates() {
        return duplicates;
    }

    /** {@return the first article that carried this one's text: its own id for most} */
    public String sourceOf(String article) {
        return sources.getOrDefault(article, article);
    }

    /** {@return what an article goes back to: articles that reprint one text or one wire report have the same origin} */
    public String originOf(String article) {
        return origins.getOrDefault(article, article);
    }

    /** {@return the entity that a referent of an article is} */
    public Entity get(String article, String referent) {
        return find(article, referent)
                .orElseThrow(() -> new IllegalArgumentException(article + ": no such referent: " + referent));
    }

    public Optional<Entity> find(String article, String referent) {
        return Optional.ofNullable(byMember.get(new Member(article, referent)));
    }
}
