package org.dragoman.facts.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.facts.Claim;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.Statement;
import org.junit.jupiter.api.Test;

/** Every line of {@code seeds/relations/SAID.txt}: what is marked is found, what a counter-example marks is not. */
class SeedSpeechTest {
    private static final Path FILE = Path.of("seeds", "relations", "SAID.txt");
    private static final Pattern STATEMENT = Pattern.compile("\\[STATEMENT ([^]]*)]");
    private static final Pattern SPEAKER = Pattern.compile("\\[(PERSON|ORGANIZATION|COUNTRY) ([^]]*)]");
    private static final Map<String, String> LETTERS = Map.of("PERSON", "p", "ORGANIZATION", "g", "COUNTRY", "c");

    @Test
    void everyExampleIsFoundWithItsSpeakersAndItsWords() throws IOException {
        List<String> missed = new ArrayList<>();
        for (String line : lines("+ ")) {
            List<String> found = sayings(line);
            for (String speaker : speakers(line)) {
                if (!found.contains(speaker + " " + words(line))) {
                    missed.add(line + " gave " + found);
                }
            }
        }
        assertEquals("", String.join("\n", missed));
    }

    @Test
    void noCounterExampleIsTakenForASaying() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : lines("- ")) {
            for (String speaker : speakers(line)) {
                if (sayings(line).contains(speaker + " " + words(line))) {
                    wrong.add(line);
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void thereAreEnoughExamplesOfBothKinds() throws IOException {
        assertTrue(lines("+ ").size() >= 150 && lines("- ").size() >= 30);
    }

    private static List<String> lines(String start) throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(2))
                .toList();
    }

    private static String words(String line) {
        Matcher statement = STATEMENT.matcher(line);
        assertTrue(statement.find(), line);
        return plain(statement.group(1));
    }

    private static String plain(String words) {
        return words.replaceAll("[^\\p{L}\\p{N} ]", "").strip();
    }

    private static List<String> speakers(String line) {
        List<String> ids = new ArrayList<>();
        Matcher speaker = SPEAKER.matcher(line);
        while (speaker.find()) {
            ids.add(LETTERS.get(speaker.group(1)) + (ids.size() + 1));
        }
        return ids;
    }

    private static List<String> sayings(String line) {
        StringBuilder marked = new StringBuilder();
        Matcher speaker = SPEAKER.matcher(STATEMENT.matcher(line).replaceAll("$1"));
        int number = 0;
        while (speaker.find()) {
            number++;
            speaker.appendReplacement(marked, "[" + LETTERS.get(speaker.group(1)) + number + " $2]");
        }
        speaker.appendTail(marked);
        return SpokenText.claims(marked.toString()).stream()
                .filter(claim -> claim.relation() == RelationType.SAID)
                .map(claim -> claim.subject() + " " + plain(text(claim)))
                .toList();
    }

    private static String text(Claim claim) {
        Statement statement = claim.statement();
        return statement == null ? "" : statement.text();
    }
}
