package org.dragoman.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.cli.files.Manifest;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.taught.RelationFile;
import org.dragoman.facts.taught.TaughtRelations;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphBuilder;
import org.dragoman.graph.GraphHash;
import org.dragoman.graph.Label;
import org.dragoman.graph.Node;
import org.dragoman.issues.IssueLog;
import org.dragoman.resolution.Gazetteer;
import org.dragoman.resolution.Resolver;

/** A graph with what it was made of. */
record Made(Graph graph, Manifest manifest) {
    /**
     * {@return the graph of what was read}
     *
     * @param own sentences of the user's own by which it was read
     * @param minOrigins how many independent origins a fact needs
     */
    static Made of(
            List<Extraction> extractions,
            JudgementText judgements,
            List<RelationFile> own,
            int minOrigins,
            IssueLog issues) {
        Graph graph = GraphBuilder.build(
                extractions,
                new Resolver(Gazetteer.fromClasspath()).resolve(extractions, judgements.parse(issues), issues),
                minOrigins);
        SortedMap<String, String> program = new TreeMap<>(ProgramHash.parts());
        program.put("version", Version.current());
        program.put("judgements", judgements.text().isEmpty() ? "none" : sha256(judgements.text()));
        program.put("own relations", own.isEmpty() ? "none" : new TaughtRelations(own).key());
        if (minOrigins > 1) {
            program.put("least origins", String.valueOf(minOrigins));
        }
        SortedMap<String, String> articles = new TreeMap<>();
        extractions.forEach(e -> articles.put(e.article().id(), e.article().sha256()));
        return new Made(graph, new Manifest(program, articles, GraphHash.of(withoutPaths(graph))));
    }

    /** {@return the same wherever the files of the articles lie} */
    static Graph withoutPaths(Graph graph) {
        return new Graph(graph.nodes().stream().map(Made::withoutPath).toList(), graph.relationships());
    }

    private static Node withoutPath(Node node) {
        if (node.label() != Label.ARTICLE) {
            return node;
        }
        TreeMap<String, Object> properties = new TreeMap<>(node.properties());
        properties.remove("path");
        return new Node(node.label(), node.id(), properties);
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
