package org.dragoman.cli.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.cli.print.Style;
import org.dragoman.cli.print.Wrapping;
import org.dragoman.graph.Relationship;

/** A finding as text: what it says, how well it is supported, and the sentences that say it. */
public final class FindingPrinter {
    private static final List<String> QUALITIES =
            List.of("status", "measure", "office", "since", "until", "date", "standing");

    private static final List<String> MODALITIES = List.of("asserted", "ongoing", "planned");

    private final Style style;
    private final int sentences;

    /** @param sentences how many are shown of each finding at most */
    public FindingPrinter(Style style, int sentences) {
        this.style = style;
        this.sentences = sentences;
    }

    /** {@return the lines of one finding, each ended by a line feed} */
    public String print(Finding finding) {
        StringBuilder text = new StringBuilder();
        String says =
                Findings.name(finding.subject()) + " " + finding.relation() + " " + Findings.name(finding.object());
        for (String line : Wrapping.lines(says, Wrapping.WIDTH - 2)) {
            text.append("  ").append(style.bold(line)).append('\n');
        }
        String support = support(finding);
        if (!support.isEmpty()) {
            text.append(style.faint(Wrapping.indented(support, "    "))).append('\n');
        }
        List<List<Report>> groups = bySentence(deciding(finding));
        for (List<Report> group : groups.subList(0, Math.min(sentences, groups.size()))) {
            text.append(Wrapping.indented("“" + group.get(0).sentence() + "”", "    "))
                    .append('\n');
            for (Report report : group) {
                text.append(style.faint(Wrapping.indented(origin(report), "      ")))
                        .append('\n');
            }
        }
        if (groups.size() > sentences) {
            text.append("    … and ").append(groups.size() - sentences).append(" more\n");
        }
        return text.toString();
    }

    /** What says that it is done stands before what said it was planned: only the first sentences may be shown. */
    private static List<Report> deciding(Finding finding) {
        return finding.reports().stream()
                .sorted(Comparator.comparing(report -> MODALITIES.indexOf(report.modality())))
                .toList();
    }

    /** Claims that one sentence makes stand together. */
    private static List<List<Report>> bySentence(List<Report> reports) {
        List<List<Report>> groups = new ArrayList<>();
        for (Report report : reports) {
            Optional<List<Report>> same = groups.stream()
                    .filter(g -> g.get(0).sentence().equals(report.sentence()))
                    .findFirst();
            if (same.isEmpty()) {
                groups.add(new ArrayList<>(List.of(report)));
            } else if (same.get().stream().noneMatch(r -> origin(r).equals(origin(report)))) {
                same.get().add(report);
            }
        }
        return groups;
    }

    private static String support(Finding finding) {
        if (finding.fact().isEmpty()) {
            return "no fact: only reported so";
        }
        Relationship fact = finding.fact().get();
        Stream<String> qualities = QUALITIES.stream()
                .filter(q -> fact.properties().containsKey(q))
                .map(q ->
                        (q.equals("status") ? "" : q + " ") + fact.properties().get(q));
        Stream<String> counts = Stream.of(
                count(finding, "claims", "claim")
                        + (finding.count("sources") > 0 ? " in " + count(finding, "sources", "article") : "")
                        + (finding.count("origins") > 0 && finding.count("origins") != finding.count("sources")
                                ? " of " + count(finding, "origins", "origin")
                                : ""),
                String.format(Locale.ROOT, "confidence %.2f", Math.floor(finding.confidence() * 100) / 100));
        Stream<String> dispute =
                Boolean.TRUE.equals(fact.properties().get("disputed")) ? Stream.of("disputed") : Stream.of();
        return String.join(
                " · ", Stream.of(qualities, counts, dispute).flatMap(s -> s).toList());
    }

    private static String count(Finding finding, String property, String word) {
        long count = finding.count(property);
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private static String origin(Report report) {
        List<String> parts = new ArrayList<>();
        parts.add(report.outlet());
        report.published().ifPresent(parts::add);
        report.speaker().ifPresent(s -> parts.add("said by " + s));
        if (!report.modality().equals("asserted")) {
            parts.add(report.modality());
        }
        parts.add("rule " + report.rule());
        return String.join(" · ", parts);
    }
}
