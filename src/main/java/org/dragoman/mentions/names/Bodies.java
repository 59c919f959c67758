package org.dragoman.mentions.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.mentions.Mention.Form;
import org.dragoman.mentions.MentionType;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/** The bodies of one document: brings together full names, names without the owner, abbreviations, and "the ministry". */
final class Bodies {
    private static final Map<String, Set<String>> KINDS = Map.of(
            "bloc", Set.of("union"),
            "alliance", Set.of("alliance"),
            "agency", Set.of("agency", "outlet: news agency"),
            "newspaper", Set.of("outlet: newspaper"),
            "broadcaster", Set.of("outlet: broadcaster"),
            "organization", Set.of("organization", "union", "alliance"),
            "militia", Set.of("movement", "force"),
            "group", Set.of("movement", "union"),
            "court", Set.of("court"),
            "company", Set.of("company"));
    private static final Set<String> HEADED = Set.of(
            "ministry",
            "department",
            "council",
            "commission",
            "committee",
            "agency",
            "army",
            "military",
            "court",
            "parliament",
            "assembly",
            "association",
            "authority",
            "bureau",
            "union",
            "party",
            "movement",
            "mission",
            "company",
            "bank",
            "forces",
            "directorate",
            "service",
            "university",
            "church",
            "institute",
            "foundation",
            "federation",
            "league",
            "police",
            "organisation",
            "fund",
            "front",
            "coalition",
            "alliance",
            "opposition",
            "corps");

    private final NameLists lists;
    private final List<Spot> spots = new ArrayList<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();

    Bodies(NameLists lists) {
        this.lists = lists;
    }

    void addListed(Spot spot, Known known) {
        spots.add(spot);
        kinds.put(spot.key(), known.detail().replace("outlet: ", ""));
        if (!known.state().isEmpty()) {
            owners.put(spot.key(), known.state());
        }
    }

    void addGuessed(Spot spot) {
        spots.add(spot);
    }

    /** Adds a body found by the build of its name, keyed by its words and its owner. */
    void addBuilt(BodyFinder.Found body) {
        String key = "+" + body.key() + "|" + owner(body);
        Spot full = body.line().spot(MentionType.ORGANIZATION, body.fullFrom(), body.fullTo(), Form.NAME, key);
        String bare = body.line()
                .spot(MentionType.ORGANIZATION, body.from(), body.to(), Form.NAME, key)
                .text()
                .replaceAll("\\s+", " ");
        List<String> names = new ArrayList<>(full.names());
        boolean telling = body.to() - body.from() > 1;
        if (telling && !names.contains(bare)) {
            names.add(bare);
        }
        spots.add(full.withNames(names));
        heads.put(key, body.head());
        kinds.put(key, body.head());
        if (!body.owner().isEmpty()) {
            owners.put(key, body.owner());
        }
    }

    /** The owner said; else that of the same name with an owner, if the document has one only; else none. */
    private String owner(BodyFinder.Found body) {
        if (!body.owner().isEmpty()) {
            String unowned = "+" + body.key() + "|";
            if (heads.containsKey(unowned) && !same.containsKey(unowned)) {
                same.put(unowned, unowned + body.owner());
            }
            return body.owner();
        }
        List<String> owned = heads.keySet().stream()
                .filter(k -> k.startsWith("+" + body.key() + "|") && owners.containsKey(k))
                .sorted()
                .toList();
        return owned.isEmpty() ? "" : owners.getOrDefault(latest(owned), "");
    }

    private String latest(List<String> keys) {
        for (int i = spots.size() - 1; i >= 0; i--) {
            if (keys.contains(spots.get(i).key())) {
                return spots.get(i).key();
            }
        }
        return keys.get(0);
    }

    /** {@return the body's mentions, with those by abbreviation and description} */
    List<Spot> finish(List<Line> lines) {
        Map<String, String> abbreviations = abbreviations(lines);
        byInitials();
        spots.replaceAll(s -> s.withKey(root(s.key())));
        for (Line line : lines) {
            byAbbreviation(line, abbreviations);
            byDescription(line);
        }
        return spots;
    }

    Optional<String> owner(String key) {
        return Optional.ofNullable(owners.get(key));
    }

    Optional<String> kind(String key) {
        return Optional.ofNullable(kinds.get(key));
    }

    private String root(String key) {
        String at = key;
        for (int steps = 0; same.containsKey(at) && steps < same.size(); steps++) {
            at = same.getOrDefault(at, at);
        }
        return at;
    }

    /** "Rapid Support Forces (RSF)": what stands in brackets after a body's name is the body. */
    private Map<String, String> abbreviations(List<Line> lines) {
        Map<String, String> found = new HashMap<>();
        for (Spot spot : List.copyOf(spots)) {
            Line line = lines.get(spot.sentence());
            int at = spot.tokens().end();
            if (line.tokenFold(at).equals("(")
                    && line.tokenFold(at + 2).equals(")")
                    && isAbbreviation(line, at + 1)
                    && !lists.isWord("aftername", line.tokenFold(at + 1))) {
                String abbreviation = Fold.exact(line.token(at + 1).text());
                found.putIfAbsent(abbreviation, spot.key());
                spots.stream()
                        .filter(s ->
                                s.sentence() == spot.sentence() && s.tokens().contains(at + 1))
                        .map(Spot::key)
                        .filter(k -> !k.equals(spot.key()))
                        .findFirst()
                        .ifPresent(k -> same.put(k, spot.key()));
            }
        }
        return found;
    }

    private static boolean isAbbreviation(Line line, int token) {
        String text = Fold.exact(line.token(token).text());
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return text.length() > 1 && text.length() < 10 && capitals > 1 && capitals * 2 >= text.length();
    }

    /** "KPA" where the Korean People's Army is named, and nothing else of these initials. */
    private void byInitials() {
        Map<String, Set<String>> full = new TreeMap<>();
        for (Spot spot : spots) {
            for (String name : spot.names()) {
                if (name.indexOf(' ') > 0) {
                    full.computeIfAbsent(initials(name), k -> new TreeSet<>()).add(root(spot.key()));
                }
            }
        }
        for (Spot spot : spots) {
            Set<String> keys = full.getOrDefault(Fold.exact(spot.text()), Set.of());
            boolean guessed = spot.key().startsWith("~") && spot.text().length() > 2;
            if (guessed && keys.size() == 1 && !keys.contains(root(spot.key()))) {
                same.put(root(spot.key()), keys.iterator().next());
            }
        }
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    private void byAbbreviation(Line line, Map<String, String> abbreviations) {
        for (Token token : line.sentence().tokens()) {
            String key = abbreviations.get(Fold.exact(token.text()));
            if (key != null && free(line, token.index())) {
                spots.add(line.spot(
                        MentionType.ORGANIZATION,
                        new TokenSpan(token.index(), token.index() + 1),
                        Form.NAME,
                        root(key)));
            }
        }
    }

    private boolean free(Line line, int token) {
        return spots.stream()
                .noneMatch(s -> s.sentence() == line.index() && s.tokens().contains(token));
    }

    private void byDescription(Line line) {
        for (int i = 1; i < line.sentence().size(); i++) {
            String word = line.tokenFold(i);
            boolean alone = line.tokenFold(i - 1).equals("the") && free(line, i) && !describedFurther(line, i);
            if (alone && (HEADED.contains(word) || KINDS.containsKey(word))) {
                int token = i;
                antecedent(line, i, word)
                        .ifPresent(key -> spots.add(line.spot(
                                MentionType.ORGANIZATION, new TokenSpan(token, token + 1), Form.DESCRIPTION, key)));
            }
        }
    }

    /** "the council of elders", "the court ruling" speak of something else. */
    private static boolean describedFurther(Line line, int i) {
        String next = line.tokenFold(i + 1);
        boolean noun = i + 1 < line.sentence().size()
                && line.token(i + 1).isNoun()
                && line.token(i).head() == i + 1
                && !line.token(i).dependency().equals("poss");
        return next.equals("of") || next.equals("for") || next.equals("that") || noun;
    }

    private Optional<String> antecedent(Line line, int token, String word) {
        int at = line.token(token).span().start();
        Spot best = null;
        for (Spot spot : spots) {
            boolean before = spot.span().end() <= at;
            if (before
                    && answers(spot, word)
                    && (best == null || spot.span().start() > best.span().start())) {
                best = spot;
            }
        }
        return Optional.ofNullable(best).map(Spot::key);
    }

    private boolean answers(Spot spot, String word) {
        String kind = kinds.getOrDefault(spot.key(), "");
        boolean byHead = HEADED.contains(word)
                && (word.equals(heads.get(spot.key()))
                        || spot.names().stream().anyMatch(n -> Fold.word(n).endsWith(word)));
        boolean byKind = KINDS.getOrDefault(word, Set.of()).stream()
                .anyMatch(k -> k.replace("outlet: ", "").equals(kind));
        return byHead || byKind;
    }
}
