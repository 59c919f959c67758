package org.dragoman.cli;

import java.util.List;

/** The outcome of checks in the form that CI servers read. */
final class JunitXml {
    private static final int ROWS_SHOWN = 20;

    private JunitXml() {}

    static String print(List<Checks.Result> results) {
        long failures = results.stream().filter(r -> !r.passed()).count();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"dragoman check\" tests=\"")
                .append(results.size())
                .append("\" failures=\"")
                .append(failures)
                .append("\" errors=\"0\" skipped=\"0\">\n");
        for (Checks.Result result : results) {
            xml.append("  <testcase classname=\"dragoman.checks\" name=\"")
                    .append(escape(result.check().shortName()))
                    .append(result.passed() ? "\"/>\n" : "\">\n");
            if (!result.passed()) {
                xml.append("    <failure message=\"")
                        .append(escape(result.answer().rows().size() + " rows against: "
                                + result.check().title()))
                        .append("\">")
                        .append(escape(rows(result)))
                        .append("</failure>\n  </testcase>\n");
            }
        }
        return xml.append("</testsuite>\n").toString();
    }

    private static String rows(Checks.Result result) {
        StringBuilder text =
                new StringBuilder(String.join(" | ", result.answer().columns()));
        result.answer().rows().stream().limit(ROWS_SHOWN).forEach(row -> text.append('\n')
                .append(String.join(" | ", row.stream().map(String::valueOf).toList())));
        return text.toString();
    }

    /** Characters that XML has no way to write become a question mark. */
    private static String escape(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
