package org.dragoman.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.issues.SetupException;

/**
 * HTML with gaps: {@code {{style}}} for an address, {@code <!-- question: NAME -->} for a question.
 * What is put in is escaped.
 */
record Template(String html) {
    private static final Pattern ADDRESS = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Pattern QUESTION = Pattern.compile("<!-- question: ([a-z-]+) -->");

    /** {@return a file of this package} */
    static Template fromClasspath(String name) {
        return new Template(read(name));
    }

    /** {@return the text of a file of this package} */
    static String read(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new SetupException(name + " is missing in the program; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the page} */
    String fill(Map<String, URI> addresses, Questions questions) {
        String addressed = ADDRESS.matcher(html).replaceAll((MatchResult gap) -> {
            URI address = addresses.get(gap.group(1));
            if (address == null) {
                throw new IllegalArgumentException("no such address: " + gap.group());
            }
            return Matcher.quoteReplacement(Html.escape(address.toString()));
        });
        return QUESTION.matcher(addressed)
                .replaceAll(gap -> Matcher.quoteReplacement(show(questions.get(gap.group(1)))));
    }

    private static String show(Question question) {
        StringBuilder html =
                new StringBuilder("<h4>").append(Html.escape(question.title())).append("</h4>\n");
        List<String> advice = Stream.concat(question.advice().stream(), question.hints().stream())
                .map(Html::escape)
                .toList();
        if (!advice.isEmpty()) {
            html.append("<p>").append(String.join("<br>", advice)).append("</p>\n");
        }
        return html.append("<pre class=\"runnable\">")
                .append(Html.escape(question.statement()))
                .append("</pre>\n")
                .toString();
    }
}
