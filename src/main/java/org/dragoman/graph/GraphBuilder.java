package org.dragoman.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dragoman.articles.Article;
import org.dragoman.facts.Extraction;
import org.dragoman.mentions.Mention;
import org.dragoman.resolution.Entity;
import org.dragoman.resolution.Resolution;

/** Makes the graph of both layers from what was read and what is the same in it. */
public final class GraphBuilder {
    private GraphBuilder() {}

    /** {@return the graph of these articles; the same whatever their order} */
    public static Graph build(List<Extraction> extractions, Resolution resolution) {
        return build(extractions, resolution, 1);
    }

    /**
     * {@return the graph of these articles}
     *
     * @param minOrigins of how many independent origins a fact must have to be one; claims of other facts are left out
     */
    public static Graph build(List<Extraction> extractions, Resolution resolution, int minOrigins) {
        List<Extraction> sorted = extractions.stream()
                .sorted((a, b) -> a.article().id().compareTo(b.article().id()))
                .toList();
        GraphParts parts = new GraphParts();
        EntityNodes.add(resolution, parts);
        for (Extraction extraction : sorted) {
            addArticle(extraction, resolution, parts);
        }
        for (Resolution.Duplicate pair : resolution.duplicates()) {
            parts.link(
                    RelationshipType.DUPLICATES,
                    Label.ARTICLE,
                    pair.later(),
                    Label.ARTICLE,
                    pair.earlier(),
                    Properties.of("similarity", pair.similarity()));
        }
        List<ResolvedClaim> all = new ClaimResolver(sorted, resolution).resolve();
        Origins origins = Origins.of(all, resolution);
        List<ResolvedClaim> claims = minOrigins > 1 ? origins.supported(all, minOrigins) : all;
        Conflicts conflicts = Conflicts.among(claims);
        ClaimNodes.add(claims, conflicts, parts);
        StatementNodes.add(claims, resolution, parts);
        FactRelationships.add(claims, conflicts, origins, resolution, parts);
        return parts.graph();
    }

    private static void addArticle(Extraction extraction, Resolution resolution, GraphParts parts) {
        Article article = extraction.article();
        TreeMap<String, Object> properties = new TreeMap<>();
        Properties.put(properties, "title", article.metadata().title());
        Properties.put(properties, "url", article.metadata().url());
        Properties.put(properties, "publisher", article.metadata().publisher());
        Properties.put(properties, "published", article.metadata().published());
        Properties.put(properties, "language", article.metadata().language());
        Properties.put(properties, "wire", article.metadata().wire());
        Properties.put(properties, "page", article.page());
        Properties.put(properties, "path", article.path());
        Properties.put(properties, "sha256", article.sha256());
        Properties.put(properties, "text", article.text());
        parts.add(new Node(Label.ARTICLE, article.id(), properties));
        String publisher = article.metadata().publisher();
        if (publisher != null) {
            String id = Ids.publisher(publisher);
            parts.add(new Node(Label.PUBLISHER, id, Properties.of("name", publisher)));
            parts.link(
                    RelationshipType.PUBLISHED_BY, Label.ARTICLE, article.id(), Label.PUBLISHER, id, new TreeMap<>());
        }
        addSentences(extraction, resolution, parts);
    }

    private static void addSentences(Extraction extraction, Resolution resolution, GraphParts parts) {
        String article = extraction.article().id();
        for (int i = 0; i < extraction.sentences().size(); i++) {
            var span = extraction.sentences().get(i);
            TreeMap<String, Object> properties = new TreeMap<>();
            properties.put("index", (long) i);
            properties.put("start", (long) span.start());
            properties.put("end", (long) span.end());
            properties.put("text", span.of(extraction.article().text()));
            parts.add(new Node(Label.SENTENCE, Ids.sentence(article, i), properties));
            parts.link(
                    RelationshipType.HAS_SENTENCE,
                    Label.ARTICLE,
                    article,
                    Label.SENTENCE,
                    Ids.sentence(article, i),
                    new TreeMap<>());
        }
        for (MentionAt at : mentions(extraction, resolution)) {
            TreeMap<String, Object> properties = new TreeMap<>();
            properties.put("start", (long) at.mention().span().start());
            properties.put("end", (long) at.mention().span().end());
            properties.put("text", at.mention().text());
            properties.put("form", Properties.lower(at.mention().form()));
            parts.link(
                    RelationshipType.MENTIONS,
                    Label.SENTENCE,
                    Ids.sentence(article, at.mention().sentence()),
                    Ids.label(at.entity().type()),
                    at.entity().id(),
                    properties,
                    String.valueOf(at.mention().span().start()));
        }
    }

    private static List<MentionAt> mentions(Extraction extraction, Resolution resolution) {
        List<MentionAt> all = new ArrayList<>();
        for (var referent : extraction.referents()) {
            var entity = resolution.get(extraction.article().id(), referent.id());
            referent.mentions().forEach(m -> all.add(new MentionAt(m, entity)));
        }
        return all;
    }

    private record MentionAt(Mention mention, Entity entity) {}
}
