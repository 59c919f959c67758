package org.dragoman.mentions.meetings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.articles.CharSpan;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Finds who the structure of a sentence says takes part in a meeting. */
final class PartyFinder {
    private static final Set<MentionType> PARTIES =
            EnumSet.of(MentionType.PERSON, MentionType.DELEGATION, MentionType.COUNTRY, MentionType.ORGANIZATION);

    private static final Set<String> TEAM_NOUNS = Set.of(
            "official",
            "diplomat",
            "envoy",
            "negotiator",
            "representative",
            "delegation",
            "counterpart",
            "side",
            "team",
            "expert",
            "minister",
            "leader",
            "lawmaker");

    private static final Set<String> PARTICIPLES = Set.of("bring", "involve", "gather", "include", "unite");

    /** Who takes part, the words that say so, and the rule that read them. */
    record Party(Referent referent, CharSpan evidence, String rule) {}

    private final PeopleWords people;

    PartyFinder(PeopleWords people) {
        this.people = people;
    }

    List<Party> find(Sighting sighting) {
        Map<String, Party> found = new LinkedHashMap<>();
        if (sighting.isVerb()) {
            ofVerb(sighting, found);
        } else {
            ofNoun(sighting, found);
        }
        return List.copyOf(found.values());
    }

    private void ofNoun(Sighting sighting, Map<String, Party> found) {
        Sentence sentence = sighting.sentence();
        for (int head : heads(sighting)) {
            add(sighting, Trees.objectsOf(sentence, head, "between", "among", "amongst"), "meeting-between", found);
            add(sighting, Trees.objectsOf(sentence, head, "with"), "meeting-with", found);
            add(sighting, teams(sentence, Trees.objectsOf(sentence, head, "of")), "meeting-of", found);
            between(sighting, found);
            sentence.children(head).stream()
                    .filter(c -> c.dependency().equals("poss"))
                    .forEach(c -> add(sighting, List.of(c), "meeting-possessive", found));
        }
        modifiers(sighting, found);
        boolean with = found.values().stream().anyMatch(p -> p.rule().equals("meeting-with"));
        Token verb = sighting.governor();
        if (verb == null) {
            return;
        }
        boolean object = isObject(sighting, verb);
        if (object && (MeetingWords.LIGHT_VERBS.contains(verb.lemma()) || with)) {
            add(sighting, Trees.subjectsAbove(sentence, verb.index()), "meeting-held-by", found);
        }
        if (isTakingPart(sighting, verb)) {
            add(sighting, Trees.subjectsAbove(sentence, verb.index()), "takes-part", found);
        }
        bringing(sighting, found);
        ofCopula(sighting, verb, found);
    }

    /** "talks on a truce between A and B": the tree hangs the parties on the truce. */
    private void between(Sighting sighting, Map<String, Party> found) {
        Sentence sentence = sighting.sentence();
        for (int i = sighting.head() + 1; i < Math.min(sentence.size(), sighting.head() + 14); i++) {
            Token token = sentence.token(i);
            if (token.lemma().equals("between") && Trees.isBelow(sentence, i, sighting.head())) {
                add(sighting, Trees.objectsOf(sentence, token.head(), "between"), "meeting-between", found);
            }
        }
    }

    /** The noun itself, and of "round of talks" both. */
    private static List<Integer> heads(Sighting sighting) {
        List<Integer> heads = new ArrayList<>(List.of(sighting.head()));
        if (sighting.tokens().end() - 1 > sighting.head()) {
            heads.add(sighting.tokens().end() - 1);
        }
        return heads;
    }

    /** Only people and teams are met of: "a meeting of the delegations", not "a session of parliament". */
    private List<Token> teams(Sentence sentence, List<Token> of) {
        return of.stream()
                .filter(o -> TEAM_NOUNS.contains(o.lemma())
                        || people.find(sentence, o, EnumSet.of(MentionType.PERSON, MentionType.DELEGATION))
                                .isPresent())
                .toList();
    }

    private static boolean isObject(Sighting sighting, Token verb) {
        Token word = sighting.word();
        if (word.head() == verb.index()) {
            return word.dependency().equals("dobj") || word.dependency().equals("attr");
        }
        return word.head() >= 0
                && word.dependency().equals("pobj")
                && sighting.sentence().token(word.head()).head() == verb.index()
                && Set.of(
                                "sit",
                                "gather",
                                "meet",
                                "engage",
                                "enter",
                                "come",
                                "travel",
                                "arrive",
                                "go",
                                "return",
                                "head",
                                "assemble",
                                "fly")
                        .contains(verb.lemma());
    }

    private static boolean isTakingPart(Sighting sighting, Token verb) {
        boolean object = sighting.word().head() == verb.index()
                && sighting.word().dependency().equals("dobj");
        if (object && Trees.is(verb, "attend", "join")) {
            return true;
        }
        Token word = sighting.word();
        boolean in = word.dependency().equals("pobj")
                && word.head() >= 0
                && Trees.is(sighting.sentence().token(word.head()), "in", "at");
        boolean direct = in && sighting.sentence().token(word.head()).head() == verb.index();
        boolean part = in
                && Trees.hasChild(sighting.sentence(), verb.index(), "dobj", "part")
                && verb.lemma().equals("take");
        return part || (direct && Trees.is(verb, "participate", "take", "engage", "represent"));
    }

    /** "US-Russia talks", "the Russian-American consultations": two states or more before the noun. */
    private void modifiers(Sighting sighting, Map<String, Party> found) {
        List<Mention> states = people.mentions(sighting.sentence(), EnumSet.of(MentionType.COUNTRY)).stream()
                .filter(m -> sighting.tokens().contains(m.tokens()) && m.head() != sighting.head())
                .toList();
        boolean several = states.stream()
                                .map(people::find)
                                .flatMap(Optional::stream)
                                .map(Referent::id)
                                .distinct()
                                .count()
                        >= 2
                || (!states.isEmpty() && !found.isEmpty());
        if (several) {
            states.forEach(m ->
                    people.find(m).ifPresent(r -> put(sighting, m.tokens().start(), r, "meeting-modifier", found)));
        }
    }

    /** "talks that bring together Russia and the United States". */
    private void bringing(Sighting sighting, Map<String, Party> found) {
        for (Token child : sighting.sentence().children(sighting.head())) {
            boolean clause =
                    child.dependency().equals("relcl") || child.dependency().equals("acl");
            if (clause && PARTICIPLES.contains(child.lemma())) {
                List<Token> objects = sighting.sentence().children(child.index()).stream()
                        .filter(c -> c.dependency().equals("dobj"))
                        .toList();
                add(sighting, objects, "meeting-brings", found);
            }
        }
    }

    /** "The first meeting was with Martin". */
    private void ofCopula(Sighting sighting, Token verb, Map<String, Party> found) {
        boolean subject = sighting.word().head() == verb.index()
                && sighting.word().dependency().startsWith("nsubj");
        if (subject && Trees.is(verb, "be", "take", "hold")) {
            add(
                    sighting,
                    Trees.objectsOf(sighting.sentence(), verb.index(), "with", "between"),
                    "meeting-was-with",
                    found);
        }
    }

    private void ofVerb(Sighting sighting, Map<String, Party> found) {
        Sentence sentence = sighting.sentence();
        int verb = sighting.head();
        boolean bare = Trees.subjects(sentence, verb).isEmpty();
        List<Token> named = people.before(sentence, verb, !bare);
        List<Token> subjects = bare && !named.isEmpty() ? named : Trees.subjectsAbove(sentence, verb);
        if (!bare && subjects.stream().anyMatch(s -> TEAM_NOUNS.contains(s.lemma()))) {
            add(sighting, named, "meets-subject", found);
        }
        add(sighting, subjects, "meets-subject", found);
        add(
                sighting,
                sentence.children(verb).stream()
                        .filter(c -> c.dependency().equals("dobj") && !Trees.is(c, "host"))
                        .toList(),
                "meets-object",
                found);
        add(sighting, Trees.objectsOf(sentence, verb, "with"), "meets-with", found);
        if (sighting.kind().equals("call") || sighting.word().lemma().equals("play")) {
            add(sighting, Trees.objectsOf(sentence, verb, "to"), "meets-to", found);
        }
    }

    private void add(Sighting sighting, List<Token> tokens, String rule, Map<String, Party> found) {
        for (Token token : tokens) {
            for (Token one : Trees.coordinated(sighting.sentence(), token)) {
                party(sighting, one, rule, found);
            }
        }
    }

    private void party(Sighting sighting, Token token, String rule, Map<String, Party> found) {
        boolean title = people.isInTitle(sighting.sentence(), token);
        Optional<Referent> direct = people.find(sighting.sentence(), token, PARTIES)
                .filter(r -> !title || (r.type() != MentionType.ORGANIZATION && r.type() != MentionType.COUNTRY))
                .or(() -> people.titled(sighting.sentence(), token));
        if (direct.isPresent()) {
            put(sighting, token.index(), direct.get(), rule, found);
        } else if (TEAM_NOUNS.contains(token.lemma())
                && (token.pos().endsWith("S") || Trees.is(token, "delegation", "side", "team"))) {
            for (Mention state : people.mentions(sighting.sentence(), EnumSet.of(MentionType.COUNTRY))) {
                if (Trees.isBelow(sighting.sentence(), state.head(), token.index())
                        && Math.abs(state.head() - token.index()) < 8) {
                    people.find(state)
                            .ifPresent(r -> put(sighting, state.tokens().start(), r, rule + "-of", found));
                }
            }
        }
    }

    private static void put(Sighting sighting, int token, Referent referent, String rule, Map<String, Party> found) {
        int from = Math.min(token, sighting.tokens().start());
        int to = Math.max(token + 1, sighting.tokens().end());
        CharSpan evidence = new CharSpan(
                sighting.sentence().token(from).span().start(),
                sighting.sentence().token(to - 1).span().end());
        found.putIfAbsent(referent.id(), new Party(referent, evidence, rule));
    }
}
