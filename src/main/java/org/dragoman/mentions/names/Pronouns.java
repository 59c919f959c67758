package org.dragoman.mentions.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.articles.CharSpan;
import org.dragoman.mentions.Mention.Form;
import org.dragoman.mentions.MentionType;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/** Finds whom "he", "she", "his" and "her" speak of: the speaker of the clause, or the nearest person that fits, subjects first. */
final class Pronouns {
    private static final Map<String, Character> GENDERS = Map.of(
            "he", 'm', "him", 'm', "his", 'm', "himself", 'm', "she", 'f', "her", 'f', "hers", 'f', "herself", 'f');
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "acomp", "parataxis");
    private static final Set<String> FIRST = Set.of("I", "me", "my", "My", "mine", "myself");
    private static final Set<MentionType> THINGS = Set.of(MentionType.COUNTRY, MentionType.ORGANIZATION);
    private static final int REACH = 2;

    private final NameLists lists;

    Pronouns(NameLists lists) {
        this.lists = lists;
    }

    List<Spot> find(List<Line> lines, List<Spot> persons) {
        List<Spot> all = new ArrayList<>(persons);
        List<Spot> found = new ArrayList<>();
        boolean quoted = false;
        int block = -1;
        Spot speaker = null;
        for (Line line : lines) {
            if (line.sentence().block() != block) {
                quoted = false;
                speaker = null;
                block = line.sentence().block();
            }
            for (Token token : line.sentence().tokens()) {
                quoted = quotedAfter(token, quoted);
                if (quoted && FIRST.contains(token.text())) {
                    Optional<Spot> named = governingSubject(line, token, all);
                    if (named.isPresent()) {
                        speaker = named.get();
                    }
                    if (speaker != null) {
                        found.add(pronoun(line, token, speaker));
                    }
                }
                Character gender = GENDERS.get(token.text().toLowerCase(java.util.Locale.ROOT));
                if (gender != null && !quoted && token.pos().startsWith("PRP")) {
                    antecedent(line, token, gender, all, lines).ifPresent(person -> {
                        Spot spot = pronoun(line, token, person);
                        found.add(spot);
                        all.add(spot);
                    });
                }
            }
        }
        return found;
    }

    private static Spot pronoun(Line line, Token token, Spot named) {
        return line.spot(named.type(), new TokenSpan(token.index(), token.index() + 1), Form.PRONOUN, named.key())
                .withNames(List.of());
    }

    /** {@return "it" where it is the subject of what a state or body says: "Freedonia said it would" } */
    List<Spot> findThings(List<Line> lines, List<Spot> spots) {
        List<Spot> things = spots.stream()
                .filter(s -> THINGS.contains(s.type())
                        && s.form() == Form.NAME
                        && !s.names().isEmpty())
                .toList();
        List<Spot> found = new ArrayList<>();
        for (Line line : lines) {
            for (Token token : line.sentence().tokens()) {
                if (token.text().equalsIgnoreCase("it") && SUBJECTS.contains(token.dependency())) {
                    sayer(line, token, things).ifPresent(s -> found.add(pronoun(line, token, s)));
                }
            }
        }
        return found;
    }

    private static Optional<Spot> sayer(Line line, Token subject, List<Spot> things) {
        if (subject.head() < 0) {
            return Optional.empty();
        }
        Token said = line.token(subject.head());
        if (!said.dependency().equals("ccomp") || said.head() < 0) {
            return Optional.empty();
        }
        return line.sentence().children(said.head()).stream()
                .filter(t -> SUBJECTS.contains(t.dependency()) && t.index() < subject.index())
                .flatMap(t -> things.stream()
                        .filter(s ->
                                s.sentence() == line.index() && line.sentence().headOf(s.tokens()) == t.index()))
                .findFirst();
    }

    private static boolean quotedAfter(Token token, boolean quoted) {
        String text = token.text();
        if (text.equals("“") || text.equals("``")) {
            return true;
        }
        if (text.equals("”") || text.equals("''")) {
            return false;
        }
        return text.equals("\"") != quoted;
    }

    private Optional<Spot> antecedent(Line line, Token pronoun, char gender, List<Spot> persons, List<Line> lines) {
        List<Spot> fitting = persons.stream()
                .filter(p -> fits(p, gender, persons))
                .filter(p -> p.sentence() >= line.index() - REACH && p.sentence() <= line.index())
                .toList();
        Optional<Spot> speaker = governingSubject(line, pronoun, fitting);
        boolean goesOn = pronoun.index() == 0
                && speaker.filter(s -> s.form() == Form.NAME
                                && s.span().start() > pronoun.span().start())
                        .isPresent()
                && fitting.stream().anyMatch(p -> p.sentence() < line.index() && isSubject(lines.get(p.sentence()), p));
        if (speaker.isPresent() && !goesOn) {
            return speaker;
        }
        CharSpan at = pronoun.span();
        return fitting.stream()
                .filter(p -> p.span().end() <= at.start())
                .filter(p -> p.sentence() < line.index() || !sameClauseSubject(line, pronoun, p))
                .max(Comparator.<Spot>comparingInt(Spot::sentence)
                        .thenComparing(p -> isSubject(lines.get(p.sentence()), p))
                        .thenComparing(p -> p.sentence() == line.index()
                                ? p.span().start()
                                : -p.span().start()));
    }

    /** "What she had offered, Roe said": the subject of the verb that the pronoun's clause depends on. */
    private static Optional<Spot> governingSubject(Line line, Token pronoun, List<Spot> persons) {
        int at = pronoun.index();
        for (int steps = 0; at >= 0 && steps < line.sentence().size(); steps++) {
            Token token = line.token(at);
            if (CLAUSES.contains(token.dependency()) && token.head() >= 0) {
                Optional<Spot> subject = line.sentence().children(token.head()).stream()
                        .filter(t -> SUBJECTS.contains(t.dependency()))
                        .flatMap(t -> persons.stream()
                                .filter(p -> p.sentence() == line.index()
                                        && p.tokens().contains(t.index()))
                                .filter(p -> !p.tokens().contains(pronoun.index())))
                        .findFirst();
                if (subject.isPresent()) {
                    return subject;
                }
            }
            at = token.head();
        }
        return Optional.empty();
    }

    private static boolean isSubject(Line line, Spot person) {
        Token head = line.token(line.sentence().headOf(person.tokens()));
        return SUBJECTS.contains(head.dependency());
    }

    /** "Trump told him": the subject of the same verb is somebody else. */
    private static boolean sameClauseSubject(Line line, Token pronoun, Spot person) {
        Token head = line.token(line.sentence().headOf(person.tokens()));
        boolean object = Set.of("dobj", "iobj", "pobj").contains(pronoun.dependency());
        int verb = pronoun.dependency().equals("pobj") && pronoun.head() >= 0
                ? line.token(pronoun.head()).head()
                : pronoun.head();
        return object && SUBJECTS.contains(head.dependency()) && head.head() == verb;
    }

    /** Fits unless a name of the person tells another gender. */
    private boolean fits(Spot person, char gender, List<Spot> persons) {
        return persons.stream()
                .filter(p -> p.key().equals(person.key()) && p.form() == Form.NAME)
                .flatMap(p -> p.names().stream())
                .map(name -> Fold.word(name.split(" ", 2)[0]))
                .noneMatch(first -> lists.isWord(gender == 'm' ? "female" : "male", first)
                        && !lists.isWord(gender == 'm' ? "male" : "female", first));
    }
}
