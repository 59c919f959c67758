package org.dragoman.facts.speech;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.articles.Block;
import org.dragoman.facts.Claim;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Tells which persons, bodies and states a subject stands for. Where it is not sure, nobody. */
final class Speakers {
    private static final EnumSet<MentionType> SPEAKING =
            EnumSet.of(MentionType.PERSON, MentionType.ORGANIZATION, MentionType.COUNTRY);

    private static final Set<String> ROLES = Set.of(
            "minister",
            "envoy",
            "ambassador",
            "president",
            "diplomat",
            "leader",
            "chief",
            "negotiator",
            "secretary",
            "premier",
            "politician",
            "lawmaker",
            "chancellor",
            "official",
            "spokesman",
            "spokeswoman",
            "spokesperson");

    private final Reading reading;
    private final Map<String, Set<String>> holders = new TreeMap<>();

    Speakers(Reading reading, List<Claim> soFar) {
        this.reading = reading;
        for (Claim claim : soFar) {
            if (claim.relation() == RelationType.HOLDS && claim.object() != null) {
                holders.computeIfAbsent(claim.object(), office -> new TreeSet<>())
                        .add(claim.subject());
            }
        }
    }

    /** {@return referent ids of all that a subject and what is joined to it by "and" stand for, in text order} */
    List<String> resolve(Tree tree, int head, Memory memory) {
        Set<String> found = new LinkedHashSet<>();
        List<Integer> queue = new ArrayList<>(List.of(head));
        for (int i = 0; i < queue.size(); i++) {
            int each = queue.get(i);
            found.addAll(one(tree, each, memory));
            tree.sentence().children(each).stream()
                    .filter(t -> t.dependency().equals("conj") && !t.isVerb())
                    .forEach(t -> queue.add(t.index()));
        }
        return List.copyOf(found);
    }

    private List<String> one(Tree tree, int head, Memory memory) {
        Token token = tree.token(head);
        Optional<Referent> named = mentioned(tree, head, SPEAKING);
        if (named.isPresent()) {
            return List.of(named.get().id());
        }
        Optional<Integer> name = tree.child(head, "appos");
        if (name.isPresent()) {
            Optional<Referent> person = mentioned(tree, name.get(), EnumSet.of(MentionType.PERSON));
            if (person.isPresent()) {
                return List.of(person.get().id());
            }
        }
        List<String> holder = holder(tree, head);
        if (!holder.isEmpty()) {
            return holder;
        }
        if (token.pos().startsWith("PRP") || token.pos().startsWith("W")) {
            return pronoun(tree, head, memory);
        }
        if (SpeechWords.MESSAGE.contains(token.lemma())) {
            return issuer(tree, head, memory);
        }
        if (List.of("side", "country", "nation", "party").contains(token.lemma()) && isBoth(tree, head)) {
            return bothSides();
        }
        List<String> body = body(tree, head);
        return body.isEmpty() && ROLES.contains(token.lemma()) && isDefinite(tree, head)
                ? lastPerson(memory, tree.sentence().index())
                : body;
    }

    /** {@return the thing of one of these kinds that the word names, in its own right or within its name} */
    Optional<Referent> mentioned(Tree tree, int head, Set<MentionType> types) {
        List<Reading.Place> places = reading.in(tree.sentence().index()).stream()
                .filter(p -> types.contains(p.referent().type())
                        && p.mention().tokens().contains(head)
                        && p.mention().form() != Mention.Form.VERB)
                .toList();
        return places.stream()
                .filter(p -> p.mention().head() == head)
                .findFirst()
                .or(() -> places.stream().findFirst())
                .map(Reading.Place::referent);
    }

    private List<String> holder(Tree tree, int head) {
        Optional<Referent> office = mentioned(tree, head, EnumSet.of(MentionType.OFFICE));
        if (office.isPresent()) {
            Set<String> who = holders.getOrDefault(office.get().id(), Set.of());
            if (who.size() == 1) {
                return List.copyOf(who);
            }
            return office.get().find(Trait.OF).filter(of -> isVoice(tree.token(head))).stream()
                    .filter(this::speaks)
                    .toList();
        }
        return mentioned(tree, head, EnumSet.of(MentionType.DELEGATION)).flatMap(d -> d.find(Trait.OF)).stream()
                .filter(this::speaks)
                .toList();
    }

    private boolean speaks(String id) {
        return reading.find(id).filter(r -> SPEAKING.contains(r.type())).isPresent();
    }

    private List<String> pronoun(Tree tree, int head, Memory memory) {
        String word = tree.lemma(head);
        if (tree.token(head).pos().startsWith("W")) {
            int verb = tree.token(head).head();
            int antecedent = verb < 0 ? -1 : tree.token(verb).head();
            return antecedent >= 0 && tree.isLabelled(verb, "relcl", "acl", "advcl")
                    ? one(tree, antecedent, memory)
                    : List.of();
        }
        List<String> last =
                memory.isFresh(tree.sentence().index()) && memory.speakers().size() == 1
                        ? memory.speakers()
                        : List.of();
        boolean person = word.equals("he") || word.equals("she");
        return person || word.equals("it")
                ? last.stream()
                        .filter(id -> reading.get(id).type() == MentionType.PERSON == person)
                        .toList()
                : List.of();
    }

    /** "a statement by the council", "the ministry's statement", or "the statement" of whoever spoke last. */
    private List<String> issuer(Tree tree, int head, Memory memory) {
        for (Optional<Integer> from :
                List.of(tree.child(head, "poss"), tree.objectOf(head, "by", "from", "of"), tree.child(head, "acl"))) {
            if (from.isPresent()) {
                int who =
                        tree.token(from.get()).isVerb() ? tree.agent(from.get()).orElse(-1) : from.get();
                if (who >= 0) {
                    return resolve(tree, who, memory);
                }
            }
        }
        List<String> within = body(tree, head);
        return !within.isEmpty() || !memory.isFresh(tree.sentence().index()) ? within : memory.speakers();
    }

    /** {@return the body or state within "the mission's spokesperson", "a ministry spokesman", "officials of the union"} */
    private List<String> body(Tree tree, int head) {
        if (!isVoice(tree.token(head)) && !SpeechWords.MESSAGE.contains(tree.lemma(head))) {
            return List.of();
        }
        List<Reading.Place> inside = reading.in(tree.sentence().index()).stream()
                .filter(p -> p.mention().head() != head
                        && tree.isBelow(p.mention().head(), head)
                        && isClose(tree, p.mention().head(), head))
                .toList();
        for (MentionType type : List.of(MentionType.ORGANIZATION, MentionType.COUNTRY)) {
            Optional<String> first = inside.stream()
                    .map(Reading.Place::referent)
                    .filter(r -> r.type() == type)
                    .map(Referent::id)
                    .findFirst();
            if (first.isPresent()) {
                return List.of(first.get());
            }
        }
        return List.of();
    }

    /** Reached over possessors, parts of the name, "of", "for" and "from" alone: not through a clause. */
    private static boolean isClose(Tree tree, int from, int head) {
        int at = from;
        for (int steps = 0; at != head && steps < 6; steps++) {
            boolean preposition = tree.isLabelled(at, "prep")
                    && !List.of("of", "for", "from", "at").contains(tree.lemma(at));
            if (preposition || !tree.isLabelled(at, "poss", "compound", "nmod", "nn", "amod", "pobj", "prep")) {
                return false;
            }
            at = tree.token(at).head();
        }
        return at == head;
    }

    private static boolean isVoice(Token token) {
        return SpeechWords.VOICE.contains(token.lemma());
    }

    private static boolean isDefinite(Tree tree, int head) {
        return tree.child(head, "det", "poss").isPresent();
    }

    private static boolean isBoth(Tree tree, int head) {
        return tree.sentence().children(head).stream()
                .anyMatch(t -> List.of("both", "two").contains(t.lemma()));
    }

    private List<String> lastPerson(Memory memory, int now) {
        return memory.isFresh(now)
                        && memory.speakers().size() == 1
                        && reading.get(memory.speakers().get(0)).type() == MentionType.PERSON
                ? memory.speakers()
                : List.of();
    }

    /** {@return the two states that the headline names, if it names two} */
    private List<String> bothSides() {
        Set<String> states = new LinkedHashSet<>();
        for (Sentence sentence : reading.document().sentences()) {
            if (sentence.kind() == Block.Kind.TITLE) {
                reading.in(sentence.index()).stream()
                        .filter(p -> p.referent().type() == MentionType.COUNTRY)
                        .forEach(p -> states.add(p.referent().id()));
            }
        }
        return states.size() == 2 ? List.copyOf(states) : List.of();
    }
}
