package org.dragoman.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dragoman.facts.Extraction;
import org.dragoman.issues.IssueLog;
import org.dragoman.resolution.Gazetteer;
import org.dragoman.resolution.Judgements;
import org.dragoman.resolution.Resolver;

/**
 * News that change: articles come, are edited and go, in an order that a seed decides. What remains is kept in the order in
 * which it came, as a careless reader of folders would.
 */
public final class News {
    private final Random random;
    private final Map<String, List<Extraction>> versions = new HashMap<>();
    private final List<Extraction> current = new ArrayList<>();

    /** @param articles of which several may have the same id: versions of one article */
    public News(Collection<Extraction> articles, long seed) {
        this.random = new Random(seed);
        articles.forEach(a -> versions.computeIfAbsent(a.article().id(), id -> new ArrayList<>())
                .add(a));
    }

    /** {@return the news of a seed: six articles, each in three versions} */
    public static News of(int seed) {
        List<Extraction> articles = new ArrayList<>();
        for (int version = 0; version < 3; version++) {
            articles.addAll(RandomStories.of(seed + 1_000 * version));
        }
        return new News(articles, seed);
    }

    /** One article comes, is edited or goes. */
    public void change() {
        List<String> ids = versions.keySet().stream().sorted().toList();
        String id = ids.get(random.nextInt(ids.size()));
        List<Extraction> some = versions.getOrDefault(id, List.of());
        boolean there = current.removeIf(a -> a.article().id().equals(id));
        if (!there || random.nextBoolean()) {
            current.add(random.nextInt(current.size() + 1), some.get(random.nextInt(some.size())));
        }
    }

    /** {@return what remains, as it came} */
    public List<Extraction> current() {
        return List.copyOf(current);
    }

    /** {@return the graph of what remains, built from nothing else} */
    public Graph afresh() {
        return graph(
                current.stream()
                        .sorted(Comparator.comparing(a -> a.article().id()))
                        .toList(),
                new Resolver(Gazetteer.EMPTY));
    }

    /** {@return the graph of articles, by a resolver that may have seen others before} */
    public static Graph graph(List<Extraction> articles, Resolver resolver) {
        return GraphBuilder.build(articles, resolver.resolve(articles, Judgements.NONE, new IssueLog()));
    }
}
