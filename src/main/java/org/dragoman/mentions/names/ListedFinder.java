package org.dragoman.mentions.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.mentions.Mention.Form;
import org.dragoman.mentions.MentionType;
import org.dragoman.text.TokenSpan;

/** Turns listed names into mentions of states, bodies and places, each by its context. */
final class ListedFinder {
    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

    private final NameLists lists;
    private final CapitalSense capitals;

    ListedFinder(NameLists lists) {
        this.lists = lists;
        this.capitals = new CapitalSense(lists);
    }

    List<Spot> find(Line line, Hit hit) {
        Optional<Known> state = hit.find(Known.Kind.STATE);
        if (state.isPresent()) {
            return state(
                    line,
                    hit,
                    state.get(),
                    List.of(line.document()
                            .text(line.spot(MentionType.COUNTRY, hit.start(), hit.end(), Form.NAME, "")
                                    .span())));
        }
        Optional<Known> body = hit.find(Known.Kind.BODY);
        if (body.isPresent()) {
            return body(line, hit, body.get());
        }
        Optional<Known> adjective = hit.find(Known.Kind.ADJECTIVE);
        if (adjective.isPresent()) {
            return isLanguage(line, hit) ? List.of() : state(line, hit, adjective.get(), List.of());
        }
        Optional<Known> people = hit.find(Known.Kind.PEOPLE);
        if (people.isPresent()) {
            return people(line, hit, people.get());
        }
        return place(line, hit);
    }

    private List<Spot> state(Line line, Hit hit, Known state, List<String> names) {
        List<Spot> spots = new ArrayList<>();
        spots.add(line.spot(MentionType.COUNTRY, hit.start(), hit.end(), Form.NAME, state.key())
                .withNames(names));
        government(line, hit.start(), hit.end())
                .ifPresent(to ->
                        spots.add(line.spot(MentionType.COUNTRY, hit.start(), to, Form.DESCRIPTION, state.key())));
        return spots;
    }

    /** "the Finnish authorities", "the Russian state", but not "Russian state assets". */
    Optional<Integer> government(Line line, int from, int end) {
        int at = line.fold(end).equals("'s") ? end + 1 : end;
        if (!lists.isWord("government", line.fold(at))) {
            return Optional.empty();
        }
        boolean modifies = at + 1 < line.words().size()
                && line.tokenOf(at + 1).isNoun()
                && line.words().get(at + 1).token() != line.words().get(at).token();
        boolean article =
                line.fold(from - 1).equals("the") || at > end || !line.fold(at).equals("state");
        return modifies || !article ? Optional.empty() : Optional.of(at + 1);
    }

    private static boolean isLanguage(Line line, Hit hit) {
        return line.fold(hit.start() - 1).equals("in")
                && (hit.end() >= line.words().size()
                        || !Character.isLetter(
                                line.words().get(hit.end()).text().charAt(0)));
    }

    private List<Spot> people(Line line, Hit hit, Known people) {
        boolean all = line.fold(hit.start() - 1).equals("the");
        if (!all || people.state().startsWith("X-N")) {
            return List.of();
        }
        return List.of(line.spot(MentionType.COUNTRY, hit.start(), hit.end(), Form.DESCRIPTION, people.key()));
    }

    private List<Spot> body(Line line, Hit hit, Known body) {
        if (body.detail().startsWith("outlet") && isCredit(line, hit)) {
            return List.of();
        }
        if (body.isSeat() && !capitals.acts(line, hit)) {
            return List.of(line.spot(MentionType.PLACE, hit.start(), hit.end(), Form.NAME, body.key()));
        }
        int from = withOwner(line, hit, body);
        int to = ofOwner(line, hit, body);
        Spot spot = line.spot(MentionType.ORGANIZATION, from, to, Form.NAME, body.key());
        String bare = line.spot(MentionType.ORGANIZATION, hit.start(), hit.end(), Form.NAME, "")
                .text();
        return List.of(
                spot.withNames(from < hit.start() || to > hit.end() ? List.of(spot.text(), bare) : List.of(bare)));
    }

    /** "Russia's Federation Council": a state's name before its body. */
    private static int withOwner(Line line, Hit hit, Known body) {
        int at = hit.start() - 1;
        if (line.fold(at).equals("'s")) {
            at--;
        }
        return line.hitAtWord(at)
                .filter(h -> h.isStateOrPeople() && h.senses().get(0).state().equals(body.state()))
                .map(Hit::start)
                .orElse(hit.start());
    }

    /** "the Christian Democratic Union of Germany": its state's name after a body. */
    private static int ofOwner(Line line, Hit hit, Known body) {
        int at = line.fold(hit.end() + 1).equals("the") ? hit.end() + 2 : hit.end() + 1;
        boolean capital = line.words().get(hit.end() - 1).isCapitalised();
        return line.hitAtWord(at)
                .filter(h -> capital && line.fold(hit.end()).equals("of"))
                .filter(h -> h.find(Known.Kind.STATE)
                        .filter(k -> k.key().equals(body.state()))
                        .isPresent())
                .map(Hit::end)
                .orElse(hit.end());
    }

    /** "(Reuters)", "/TASS/", "via AFP": says where the text or a picture comes from. */
    private static boolean isCredit(Line line, Hit hit) {
        String before = line.fold(hit.start() - 1);
        String after = line.fold(hit.end());
        boolean enclosed = (before.equals("(") && after.equals(")")) || before.equals("/") || after.equals("/");
        boolean wire = before.equals("via") || (before.equals("by") && hit.start() == 1) || before.equals("©");
        return enclosed
                || wire
                || (before.equals("—") && hit.end() == line.words().size());
    }

    private List<Spot> place(Line line, Hit hit) {
        if (line.fold(hit.end()).equals("time") || isPartOfLonger(line, hit)) {
            return List.of();
        }
        Optional<Known> place = hit.find(Known.Kind.PLACE);
        Optional<Known> capital = hit.find(Known.Kind.CAPITAL);
        Optional<Known> metonym = hit.find(Known.Kind.METONYM);
        if ((capital.isPresent() || metonym.isPresent()) && !isPlaceByName(line, hit) && capitals.acts(line, hit)) {
            MentionType type = metonym.isPresent() ? MentionType.ORGANIZATION : MentionType.COUNTRY;
            String key = metonym.or(() -> capital).map(Known::key).orElse("");
            List<Spot> spots = new ArrayList<>();
            spots.add(line.spot(type, hit.start(), hit.end(), Form.NAME, key));
            return spots;
        }
        String key = place.map(Known::key).orElse(line.fold(hit.start()));
        return List.of(line.spot(MentionType.PLACE, hit.start(), hit.end(), Form.NAME, key));
    }

    /** "Corsica River", "South Brisbane": another place, named after the listed one. */
    private boolean isPartOfLonger(Line line, Hit hit) {
        if (line.titleCase()) {
            return false;
        }
        boolean water = hit.end() < line.words().size()
                && line.words().get(hit.end()).isCapitalised()
                && lists.isWord("waters", line.fold(hit.end()));
        TokenSpan tokens = line.tokens(hit.start(), hit.end());
        return water
                || Chunk.of(line.sentence()).stream()
                        .filter(c -> PLACES.contains(c.type()))
                        .map(c -> new TokenSpan(c.from(), c.to()))
                        .anyMatch(c -> c.contains(tokens) && c.length() == tokens.length() + 1 && isOneName(line, c));
    }

    private static boolean isOneName(Line line, TokenSpan tokens) {
        for (int i = tokens.start(); i < tokens.end(); i++) {
            if (!line.isCapitalised(i) || !line.token(i).isProperNoun()) {
                return false;
            }
        }
        return true;
    }

    /** "Washington DC" and "Washington, DC" are no more than the city. */
    private static boolean isPlaceByName(Line line, Hit hit) {
        return hit.end() - hit.start() > 1 && Set.of("dc", "state").contains(line.fold(hit.end() - 1));
    }
}
