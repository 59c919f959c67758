package org.dragoman.mentions.names;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Mention.Form;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.ReferentStep;
import org.dragoman.text.Document;
import org.dragoman.text.TokenSpan;

/**
 * Finds the persons, organizations, countries and places of a document, each once with all its mentions. An adjective
 * ("Russian") is a mention of its country, so that others can find whose delegation or office it is, but not one of its
 * names. See the package for how and for the limits.
 */
public final class NameStep implements ReferentStep {
    private final NameLists lists;
    private final PersonFinder persons;
    private final BodyFinder built;
    private final ListedFinder listed;
    private final GuessedFinder guessed;
    private final EventNames events;
    private final Pronouns pronouns;

    public NameStep(NameLists lists) {
        this.lists = lists;
        this.persons = new PersonFinder(lists);
        this.built = new BodyFinder(lists);
        this.listed = new ListedFinder(lists);
        this.guessed = new GuessedFinder(lists);
        this.events = new EventNames(lists);
        this.pronouns = new Pronouns(lists);
    }

    @Override
    public List<Referent> apply(Document document, List<Referent> soFar, IssueLog issues) {
        List<Line> lines = document.sentences().stream()
                .map(sentence -> Line.of(document, sentence, lists))
                .toList();
        List<List<TokenSpan>> eventNames = lines.stream().map(events::find).toList();
        List<PersonFinder.Named> named = persons.find(lines).stream()
                .filter(n -> eventNames.get(n.line().index()).stream().noneMatch(n.tokens()::overlaps))
                .toList();
        List<Spot> called = People.spots(named, lists);
        List<List<Spot>> guesses = lines.stream().map(guessed::find).toList();
        OneType types = new OneType(called, guesses);
        List<Spot> people = types.people(called, guesses);
        List<Spot> spots = new ArrayList<>(people);
        Bodies bodies = new Bodies(lists);
        for (Line line : lines) {
            readLine(
                    line,
                    types.guesses(line, called, guesses.get(line.index())),
                    eventNames.get(line.index()),
                    spots,
                    bodies);
        }
        spots.addAll(bodies.finish(lines));
        spots.addAll(pronouns.find(lines, people));
        spots.addAll(pronouns.findThings(lines, spots));
        Descriptions.addTo(spots, lines, lists);
        List<Referent> all = new ArrayList<>(soFar);
        all.addAll(new Referents(lists, bodies).of(lines, spots));
        return all;
    }

    private void readLine(Line line, List<Spot> guesses, List<TokenSpan> eventNames, List<Spot> spots, Bodies bodies) {
        List<TokenSpan> taken = new ArrayList<>();
        spots.stream()
                .filter(s -> s.sentence() == line.index())
                .map(Spot::tokens)
                .forEach(taken::add);
        for (BodyFinder.Found body : built.find(line)) {
            TokenSpan bare = line.tokens(body.from(), body.fullTo());
            if (taken.stream().noneMatch(bare::overlaps) && eventNames.stream().noneMatch(bare::overlaps)) {
                bodies.addBuilt(body);
                taken.add(bare);
            }
        }
        List<TokenSpan> before = List.copyOf(taken);
        for (Hit hit : line.hits()) {
            if (before.stream().noneMatch(line.tokens(hit.start(), hit.end())::overlaps)) {
                for (Spot spot : listed.find(line, hit)) {
                    add(spot, hit, spots, bodies);
                    taken.add(spot.tokens());
                }
            }
        }
        administrations(line, spots);
        for (Spot spot : guesses) {
            if (taken.stream().noneMatch(spot.tokens()::overlaps)
                    && eventNames.stream().noneMatch(spot.tokens()::overlaps)) {
                add(spot, spots, bodies);
                taken.add(spot.tokens());
            }
        }
    }

    private static void add(Spot spot, Hit hit, List<Spot> spots, Bodies bodies) {
        if (spot.type() == MentionType.ORGANIZATION) {
            Known known = hit.find(Known.Kind.BODY).orElse(new Known(Known.Kind.BODY, spot.key(), "union", ""));
            bodies.addListed(spot, known);
        } else {
            spots.add(spot);
        }
    }

    private static void add(Spot spot, List<Spot> spots, Bodies bodies) {
        if (spot.type() == MentionType.ORGANIZATION) {
            bodies.addGuessed(spot);
        } else {
            spots.add(spot);
        }
    }

    /** "the Obama administration": the United States act. */
    private void administrations(Line line, List<Spot> spots) {
        for (int i = 0; i + 1 < line.words().size(); i++) {
            boolean american = lists.isWord("administration", line.fold(i));
            if (american && line.fold(i + 1).equals("administration")) {
                spots.add(line.spot(MentionType.COUNTRY, i, i + 2, Form.DESCRIPTION, "US"));
            }
        }
    }
}
