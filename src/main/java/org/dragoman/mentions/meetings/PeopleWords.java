package org.dragoman.mentions.meetings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Tells which words stand for someone who can meet, and who that is. */
final class PeopleWords {
    private static final Set<MentionType> PARTIES = EnumSet.of(
            MentionType.PERSON,
            MentionType.DELEGATION,
            MentionType.COUNTRY,
            MentionType.ORGANIZATION,
            MentionType.OFFICE);

    private static final Set<String> NOUNS = Set.of(
            "official",
            "diplomat",
            "envoy",
            "minister",
            "leader",
            "president",
            "delegation",
            "counterpart",
            "side",
            "party",
            "team",
            "group",
            "council",
            "panel",
            "member",
            "foe",
            "rival",
            "neighbour",
            "neighbor",
            "ally",
            "figure",
            "parliamentarian",
            "chair",
            "negotiator",
            "representative",
            "premier",
            "chancellor",
            "ambassador",
            "secretary",
            "chief",
            "mediator",
            "expert",
            "deputy",
            "prime",
            "foreign",
            "both",
            "two",
            "three",
            "pair",
            "country",
            "nation",
            "power",
            "government",
            "adviser",
            "aide",
            "commission",
            "committee",
            "lawmaker",
            "general",
            "king",
            "prince",
            "head",
            "officer",
            "commander");

    private final Map<Integer, List<At>> bySentence = new TreeMap<>();

    private record At(Mention mention, Referent referent) {}

    PeopleWords(List<Referent> referents) {
        for (Referent referent : referents) {
            for (Mention mention : referent.mentions()) {
                bySentence
                        .computeIfAbsent(mention.sentence(), i -> new ArrayList<>())
                        .add(new At(mention, referent));
            }
        }
    }

    boolean isParty(Sentence sentence, Token token) {
        return NOUNS.contains(token.lemma())
                || (token.pos().equals("PRP") && !token.lemma().equals("it"))
                || token.pos().equals("WP")
                || token.entity().endsWith("PERSON")
                || token.entity().endsWith("GPE")
                || token.entity().endsWith("ORG")
                || find(sentence, token, PARTIES).isPresent();
    }

    boolean isPerson(Sentence sentence, Token token) {
        return (NOUNS.contains(token.lemma())
                        && !Set.of("side", "party", "country", "nation", "power", "both", "two", "three")
                                .contains(token.lemma()))
                || token.entity().endsWith("PERSON")
                || find(sentence, token, EnumSet.of(MentionType.PERSON, MentionType.DELEGATION))
                        .isPresent();
    }

    boolean isPlaceToVisit(Sentence sentence, Token token) {
        return token.entity().endsWith("GPE")
                || token.lemma().equals("capital")
                || token.lemma().equals("country")
                || find(sentence, token, EnumSet.of(MentionType.PLACE, MentionType.COUNTRY))
                        .isPresent();
    }

    /** {@return what a mention of one of these kinds that holds this word speaks of; the shortest mention wins} */
    Optional<Referent> find(Sentence sentence, Token token, Set<MentionType> types) {
        Optional<At> best = Optional.empty();
        for (At at : bySentence.getOrDefault(sentence.index(), List.of())) {
            boolean holds = at.mention().tokens().contains(token.index())
                    && types.contains(at.referent().type());
            if (holds
                    && (best.isEmpty()
                            || at.mention().tokens().length()
                                    < best.get().mention().tokens().length())) {
                best = Optional.of(at);
            }
        }
        return best.map(At::referent);
    }

    /**
     * {@return the people named right before a finite verb, however the tree hangs them: "after A and B, minister of C, met"}
     *
     * @param aside whether they must stand in apposition, after a comma: "the envoys of C and D, A and B, met"
     */
    List<Token> before(Sentence sentence, int verb, boolean aside) {
        List<Token> found = new ArrayList<>();
        boolean perfect = sentence.token(verb).pos().equals("VBN")
                && verb > 0
                && Set.of("have", "last").contains(sentence.token(verb - 1).lemma());
        if (!perfect
                && !Set.of("VBD", "VBP", "VBZ").contains(sentence.token(verb).pos())) {
            return found;
        }
        int i = verb - 1;
        while (i >= 0
                && (sentence.token(i).pos().equals("RB")
                        || Set.of("have", "had", "has", "last")
                                .contains(sentence.token(i).lemma()))) {
            i--;
        }
        while (i >= 0) {
            Optional<At> named =
                    endingAt(sentence, i).filter(at -> !aside || at.referent().type() == MentionType.PERSON);
            Token token = sentence.token(i);
            if (named.isPresent()) {
                if (named.get().referent().type() != MentionType.OFFICE) {
                    found.add(0, sentence.token(named.get().mention().head()));
                }
                i = named.get().mention().tokens().start() - 1;
            } else if (Set.of(",", "CC", "DT").contains(token.pos())
                    && !token.lemma().equals("or")) {
                i--;
            } else {
                break;
            }
        }
        int first = i + 1;
        boolean comma = first < sentence.size() && sentence.token(first).text().equals(",");
        return aside && !comma ? new ArrayList<>() : found;
    }

    private Optional<At> endingAt(Sentence sentence, int token) {
        return bySentence.getOrDefault(sentence.index(), List.of()).stream()
                .filter(at ->
                        at.mention().tokens().end() == token + 1 && at.mention().form() == Mention.Form.NAME
                                || at.mention().tokens().end() == token + 1
                                        && at.referent().type() == MentionType.OFFICE)
                .filter(at -> EnumSet.of(MentionType.PERSON, MentionType.DELEGATION, MentionType.OFFICE)
                        .contains(at.referent().type()))
                .max(java.util.Comparator.comparing(at -> at.mention().tokens().length()));
    }

    /** {@return whether a word is part of a title: the bodies and states named there are no parties} */
    boolean isInTitle(Sentence sentence, Token token) {
        return bySentence.getOrDefault(sentence.index(), List.of()).stream()
                .anyMatch(at -> at.referent().type() == MentionType.OFFICE
                        && at.mention().tokens().contains(token.index()));
    }

    /** {@return the person named right after the title that a word is part of: "Minister of Trade Jane Roe"} */
    Optional<Referent> titled(Sentence sentence, Token token) {
        List<At> here = bySentence.getOrDefault(sentence.index(), List.of());
        return here.stream()
                .filter(at -> at.referent().type() == MentionType.OFFICE
                        && at.mention().tokens().contains(token.index()))
                .flatMap(office -> here.stream()
                        .filter(at -> at.referent().type() == MentionType.PERSON
                                && at.mention().tokens().start()
                                        == office.mention().tokens().end()))
                .map(At::referent)
                .findFirst();
    }

    /** {@return the mentions of one of these kinds in a sentence, in text order} */
    List<Mention> mentions(Sentence sentence, Set<MentionType> types) {
        return bySentence.getOrDefault(sentence.index(), List.of()).stream()
                .filter(at -> types.contains(at.referent().type()))
                .map(At::mention)
                .sorted()
                .toList();
    }

    Optional<Referent> find(Mention mention) {
        return bySentence.getOrDefault(mention.sentence(), List.of()).stream()
                .filter(at -> at.mention().equals(mention))
                .map(At::referent)
                .findFirst();
    }
}
