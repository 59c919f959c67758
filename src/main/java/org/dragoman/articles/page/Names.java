package org.dragoman.articles.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.issues.SetupException;

/** Names that tell page furniture from words: outlets with their hosts, agencies, cities that datelines begin with. */
final class Names {
    private static final Pattern HOST =
            Pattern.compile("(?:https?://)?(?:www\\.|english\\.|en\\.|amp\\.|m\\.)*([^/\\s?#]+)");
    /** Words that only outlets' names end with. */
    private static final Pattern OUTLET_SHAPE = Pattern.compile(
            "(?:The )?(?:\\p{Lu}[\\p{L}&'’.-]*[ -]){0,4}(?:News|Times|Post|Herald"
                    + "|Dispatch|Tribune|Gazette|Journal|Monitor|Guardian|Observer|Telegraph|Chronicle|Courier|Daily|Express|Mail"
                    + "|Mirror|Star|Globe|Inquirer|Sentinel|Register|Radio|TV|Television|Broadcasting|Agency|Press|Online)(?: Online| Today)?");

    private final Map<String, String> outlets = new TreeMap<>();
    private final Map<String, String> hosts = new TreeMap<>();
    private final Map<String, String> agencies = new TreeMap<>();
    private final Map<String, String> cities = new TreeMap<>();
    private final Pattern agency;

    private Names(List<String> outletLines, List<String> agencyLines, List<String> cityLines) {
        for (String line : outletLines) {
            List<String> parts = List.of(line.split("\\s*\\|\\s*"));
            outlets.put(key(parts.get(0)), parts.get(0));
            parts.subList(1, parts.size()).forEach(host -> hosts.put(host, parts.get(0)));
        }
        for (String line : agencyLines) {
            List<String> forms = List.of(line.split("\\s*\\|\\s*"));
            forms.forEach(form -> agencies.put(key(form), forms.get(0)));
        }
        cityLines.forEach(city -> cities.put(key(city), city));
        List<String> longestFirst = agencyLines.stream()
                .flatMap(line -> Pattern.compile("\\s*\\|\\s*").splitAsStream(line))
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .toList();
        agency = Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", longestFirst) + ")(?![\\p{L}\\d])");
    }

    static Names load() {
        return new Names(lines("outlets.txt"), lines("agencies.txt"), lines("cities.txt"));
    }

    private static List<String> lines(String name) {
        try (InputStream in = Names.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new SetupException(
                        "The program's file org/dragoman/articles/page/" + name + " is missing: build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(CharSequence name) {
        String key = name.toString().toLowerCase(Locale.ROOT).strip();
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    /** {@return the outlet of this name, known or shaped like one} */
    Optional<String> findOutlet(CharSequence name) {
        String known = outlets.get(key(name));
        if (known != null) {
            return Optional.of(known);
        }
        return OUTLET_SHAPE.matcher(name).matches() ? Optional.of(name.toString()) : Optional.empty();
    }

    Optional<String> findOutletOfUrl(String url) {
        Matcher host = HOST.matcher(url);
        return host.lookingAt()
                ? Optional.ofNullable(hosts.get(host.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** {@return the agency of exactly this name, in its usual form} */
    Optional<String> findAgency(CharSequence name) {
        return Optional.ofNullable(agencies.get(key(name)));
    }

    /** {@return the first agency named in a text} */
    Optional<String> findAgencyIn(CharSequence text) {
        Matcher matcher = agency.matcher(text);
        return matcher.find() ? findAgency(matcher.group()) : Optional.empty();
    }

    /** {@return a pattern for any agency's name} */
    String agencyPattern() {
        return agency.pattern();
    }

    boolean isCity(CharSequence name) {
        return cities.containsKey(key(name));
    }
}
