package org.dragoman.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.dragoman.issues.Issue;
import org.dragoman.issues.IssueLog;

/**
 * The public form of facts: one JSON object a line, one line a page. What two stories of one page both name is one entity
 * of the line. The form is described by {@value #SCHEMA} on the classpath.
 *
 * <p>Reading a written line gives the same extractions, except that ids may be others and claims stand in text order;
 * writing what was read gives the same line.
 */
public final class FactsJson {
    /** JSON Schema (draft 2020-12) of one line. */
    public static final String SCHEMA = "/org/dragoman/facts/facts.schema.json";

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private FactsJson() {}

    /** A line that is not in this form. */
    public record BrokenFacts(String where, String message) implements Issue {}

    /** {@return the line, without its end, of the stories of one page, in page order} */
    public static String writePage(List<Extraction> stories) {
        if (stories.isEmpty()) {
            throw new IllegalArgumentException("a page without a story");
        }
        try {
            return JSON.writeValueAsString(new PagePrinter(JSON.getNodeFactory(), stories).print());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * {@return the stories of one page; none if the line is not in this form}
     *
     * @param where the file and line, for the issue
     */
    public static List<Extraction> readPage(String where, String line, IssueLog issues) {
        try {
            JsonNode page = JSON.readTree(line);
            if (!page.isObject()) {
                throw new IllegalArgumentException("not a JSON object");
            }
            if (page.has("text") && !page.has("articles")) {
                throw new IllegalArgumentException(
                        "an article, and not yet read: \"dragoman build\" reads and loads it");
            }
            return new PageParser(page).parse();
        } catch (JsonProcessingException e) {
            issues.add(new BrokenFacts(where, "not JSON: " + e.getOriginalMessage()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            issues.add(new BrokenFacts(where, "not a line of facts: " + e.getMessage()));
        }
        return List.of();
    }
}
