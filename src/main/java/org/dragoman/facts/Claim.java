package org.dragoman.facts;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dragoman.articles.CharSpan;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence of one article says.
 *
 * @param subject referent id
 * @param object referent id; absent exactly for {@link RelationType#SAID}
 * @param statement what was said; present exactly for {@link RelationType#SAID}
 * @param sentence index of the sentence that says it
 * @param evidence the words that say it: characters of the clean text, inside that sentence, except for a quotation that
 *     runs over several
 * @param rule the rule that read it
 * @param speaker referent id of who is said to say so, where it is not the article's own voice
 * @param confidence 0 to 1: the share of such claims that are right
 */
public record Claim(
        RelationType relation,
        String subject,
        @Nullable String object,
        @Nullable Statement statement,
        int sentence,
        CharSpan evidence,
        String rule,
        Modality modality,
        @Nullable String speaker,
        double confidence,
        SortedMap<Qualifier, String> qualifiers) {
    public Claim {
        if ((relation == RelationType.SAID) != (statement != null) || (statement == null) != (object != null)) {
            throw new IllegalArgumentException(relation + " with object " + object + " and statement " + statement);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no such confidence: " + confidence);
        }
        qualifiers = Collections.unmodifiableSortedMap(new TreeMap<>(qualifiers));
    }

    /** {@return the same claim, as sure as this} */
    public Claim withConfidence(double other) {
        return new Claim(
                relation, subject, object, statement, sentence, evidence, rule, modality, speaker, other, qualifiers);
    }

    /** {@return the same claim about things under other ids} */
    public Claim withIds(UnaryOperator<String> newId) {
        TreeMap<Qualifier, String> renamed = new TreeMap<>(qualifiers);
        renamed.computeIfPresent(Qualifier.OFFICE, (k, id) -> newId.apply(id));
        return new Claim(
                relation,
                newId.apply(subject),
                object == null ? null : newId.apply(object),
                statement,
                sentence,
                evidence,
                rule,
                modality,
                speaker == null ? null : newId.apply(speaker),
                confidence,
                renamed);
    }
}
