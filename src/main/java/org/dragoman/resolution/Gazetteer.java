package org.dragoman.resolution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dragoman.issues.SetupException;

/** Which state a name, adjective, people or capital means, and in which state a place lies: from {@code seeds/names}. */
public final class Gazetteer {
    public static final Gazetteer EMPTY = new Gazetteer();

    private final Map<String, String> stateOfWord = new LinkedHashMap<>();
    private final Map<String, String> nameOfState = new HashMap<>();
    private final Map<String, String> stateOfPlace = new HashMap<>();
    private final Map<String, String> nameOfPlace = new HashMap<>();

    private Gazetteer() {}

    /** {@return what the lists that come with the program say} */
    public static Gazetteer fromClasspath() {
        return read(name -> {
            InputStream in = Gazetteer.class.getResourceAsStream("/seeds/names/" + name);
            if (in == null) {
                throw new SetupException("seeds/names/" + name + ": missing from the program; build it again");
            }
            return new InputStreamReader(in, StandardCharsets.UTF_8);
        });
    }

    /** {@return what these files say, each given by its name: states.txt, places.txt} */
    public static Gazetteer read(Function<String, Reader> files) {
        Gazetteer gazetteer = new Gazetteer();
        rows(files.apply("states.txt")).filter(r -> r.length >= 5).forEach(gazetteer::addState);
        rows(files.apply("places.txt")).filter(r -> r.length >= 3).forEach(gazetteer::addPlaces);
        return gazetteer;
    }

    private static Stream<String[]> rows(Reader file) {
        try (BufferedReader reader = new BufferedReader(file)) {
            return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream()
                    .map(line -> line.split("\\|", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addState(String[] row) {
        String code = row[0].strip();
        nameOfState.put(code, row[1].split(";", 2)[0].strip());
        for (int i = 1; i < row.length; i++) {
            for (String name : parts(row[i], ";")) {
                stateOfWord.putIfAbsent(Words.fold(name), code);
            }
        }
        for (String capital : parts(row[4], ";")) {
            stateOfPlace.putIfAbsent(Words.fold(capital), code);
        }
    }

    private void addPlaces(String[] row) {
        for (String place : parts(row[2], ";")) {
            List<String> spellings = parts(place, "=");
            for (String spelling : spellings) {
                nameOfPlace.putIfAbsent(Words.fold(spelling), Words.fold(spellings.get(0)));
                if (!row[0].isBlank()) {
                    stateOfPlace.putIfAbsent(Words.fold(spelling), row[0].strip());
                }
            }
        }
    }

    private static List<String> parts(String cell, String mark) {
        return Stream.of(cell.split(mark, -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** {@return the code of the state that a name, adjective or capital means, whatever its case and accents} */
    public Optional<String> findState(String words) {
        return Optional.ofNullable(stateOfWord.get(Words.fold(words)));
    }

    /** {@return the name to show of the state with this code} */
    public Optional<String> findStateName(String code) {
        return Optional.ofNullable(nameOfState.get(code));
    }

    /** {@return the code of the state that a city or region lies in} */
    public Optional<String> findStateOfPlace(String place) {
        return Optional.ofNullable(stateOfPlace.get(Words.fold(place)));
    }

    /** {@return the folded first spelling of a place; of one not listed, its own} */
    String place(String name) {
        String fold = Words.fold(name);
        return nameOfPlace.getOrDefault(fold, fold);
    }
}
