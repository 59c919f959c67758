package org.dragoman.facts.taught;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Modality;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.taught.Abstention.Reason;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds the sentences that hold a word on which taught wordings hang, but gave no fact that the word could tell.
 *
 * <p>Limits: a word is taken to tell what the wordings with no other word between their ends tell; a sentence that tells
 * something else by the same word is listed for what it does not tell only where nothing at all was read from the word.
 */
public final class Abstentions {
    private static final Set<String> DESCRIPTIONS =
            Set.of("he", "she", "it", "they", "him", "her", "them", "both", "side", "party", "two", "latter", "former");

    private final Map<String, Map<RelationType, Integer>> triggers = new TreeMap<>();
    private final Map<RelationType, Kinds> kinds = new TreeMap<>();

    /**
     * @param patterns what was learned: their words are the triggers
     */
    public Abstentions(PatternSet patterns) {
        for (PathPattern pattern : patterns.patterns()) {
            kinds.merge(pattern.relation(), new Kinds(pattern.subjects(), pattern.objects()), Abstentions::both);
            List<OneOf> words = pattern.lemmas();
            if (words.size() == 1) {
                for (String word : words.get(0).words()) {
                    if (!PatternCompiler.isLight(word)) {
                        triggers.computeIfAbsent(word, w -> new TreeMap<>()).merge(pattern.relation(), 1, Integer::sum);
                    }
                }
            }
        }
    }

    private static Kinds both(Kinds one, Kinds other) {
        Set<MentionType> subjects = EnumSet.copyOf(one.subjects());
        subjects.addAll(other.subjects());
        Set<MentionType> objects = EnumSet.copyOf(one.objects());
        objects.addAll(other.objects());
        return new Kinds(subjects, objects);
    }

    /** {@return the sentences of an article that gave nothing though they might, in text order, each once} */
    public List<Abstention> find(Reading reading, List<Claim> claims) {
        List<Abstention> found = new ArrayList<>();
        for (Sentence sentence : reading.document().sentences()) {
            List<Claim> here = claims.stream()
                    .filter(c -> c.sentence() == sentence.index() && c.relation() != RelationType.SAID)
                    .toList();
            IntStream.range(0, sentence.size())
                    .mapToObj(i -> abstention(reading, sentence, sentence.token(i), here))
                    .flatMap(Optional::stream)
                    .min(Comparator.comparing(Abstention::reason))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** {@return how many sentences hold a trigger} */
    public long candidates(Reading reading) {
        return reading.document().sentences().stream()
                .filter(s -> s.tokens().stream().anyMatch(this::isTrigger))
                .count();
    }

    private boolean isTrigger(Token token) {
        return triggers.containsKey(token.lemma())
                && (token.isVerb() || token.isNoun())
                && !token.isProperNoun()
                && !token.dependency().startsWith("aux");
    }

    private Optional<Abstention> abstention(Reading reading, Sentence sentence, Token token, List<Claim> here) {
        if (!isTrigger(token)) {
            return Optional.empty();
        }
        Map<RelationType, Integer> tells = triggers.getOrDefault(token.lemma(), Map.of());
        boolean told = here.stream()
                .anyMatch(c -> c.modality().isFact()
                        && (tells.containsKey(c.relation()) || c.evidence().contains(token.span())));
        if (told) {
            return Optional.empty();
        }
        List<RelationType> relations = tells.entrySet().stream()
                .sorted(Map.Entry.<RelationType, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        Why why = why(reading, sentence, relations, here);
        return Optional.of(new Abstention(
                reading.document().article().id(),
                sentence.index(),
                sentence.span(),
                reading.document().text(sentence.span()),
                token.lemma(),
                relations,
                why.reason(),
                why.detail()));
    }

    private record Why(Reason reason, String detail) {}

    private Why why(Reading reading, Sentence sentence, List<RelationType> relations, List<Claim> here) {
        for (Claim claim : here) {
            if (relations.contains(claim.relation())) {
                return new Why(
                        claim.modality() == Modality.DENIED ? Reason.DENIED : Reason.HYPOTHETICAL,
                        claim.relation() + " by " + claim.rule());
            }
        }
        Set<MentionType> named = reading.in(sentence.index()).stream()
                .map(Reading.Place::referent)
                .map(Referent::type)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MentionType.class)));
        named.add(MentionType.TOPIC);
        Kinds wanted = kinds.getOrDefault(relations.get(0), Kinds.of(relations.get(0)));
        String missing = missing(wanted.subjects(), named)
                .or(() -> missing(wanted.objects(), named))
                .orElse("");
        if (missing.isEmpty()) {
            return new Why(Reason.NO_WORDING, relations.get(0).name());
        }
        Optional<Token> description = sentence.tokens().stream()
                .filter(t -> DESCRIPTIONS.contains(t.lemma().toLowerCase(Locale.ROOT)))
                .findFirst();
        return description
                .map(t -> new Why(Reason.AMBIGUOUS_REFERENCE, t.text()))
                .orElseGet(() -> new Why(Reason.NO_ARGUMENT, missing));
    }

    private static Optional<String> missing(Set<MentionType> wanted, Set<MentionType> named) {
        return wanted.stream().anyMatch(named::contains)
                ? Optional.empty()
                : Optional.of(wanted.stream().map(Enum::name).collect(Collectors.joining(", ")));
    }
}
