package org.dragoman.graph;

import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.Modality;
import org.dragoman.facts.Qualifier;
import org.dragoman.facts.Statement;
import org.dragoman.resolution.ContentId;
import org.dragoman.resolution.Entity;
import org.dragoman.resolution.Member;
import org.jspecify.annotations.Nullable;

/**
 * A claim about entities, not one article's referents.
 *
 * @param subjectMember the article's referent that is the subject
 * @param statement present exactly for SAID, when the object is not
 * @param qualifiers those that name a referent hold the entity's name instead
 */
record ResolvedClaim(
        RelationshipType type,
        Extraction extraction,
        Entity subject,
        Member subjectMember,
        @Nullable Entity object,
        @Nullable Statement statement,
        int sentence,
        CharSpan evidence,
        String rule,
        Modality modality,
        @Nullable Entity speaker,
        double confidence,
        SortedMap<Qualifier, String> qualifiers) {
    /** By publication, undated articles first, then by article and place. */
    static final Comparator<ResolvedClaim> BY_PUBLICATION = Comparator.<ResolvedClaim, String>comparing(
                    c -> c.published().orElse(""))
            .thenComparing(ResolvedClaim::article)
            .thenComparing(ResolvedClaim::evidence)
            .thenComparing(ResolvedClaim::id);

    String article() {
        return extraction.article().id();
    }

    String id() {
        return ContentId.of(
                "Claim",
                article(),
                type.name(),
                subject.id(),
                objectId(),
                String.valueOf(evidence.start()),
                String.valueOf(evidence.end()),
                rule,
                modality.name(),
                speaker == null ? "" : speaker.id(),
                qualifiers.toString());
    }

    /** {@return the id of the entity or statement it is about} */
    String objectId() {
        return object != null ? object.id() : statementId();
    }

    Label objectLabel() {
        return object != null ? Ids.label(object.type()) : Label.STATEMENT;
    }

    private String statementId() {
        return statement == null ? "" : Ids.statement(subject.id(), statement.text());
    }

    /** {@return the day its article was published, in ISO form} */
    Optional<String> published() {
        return Optional.ofNullable(extraction.article().metadata().published()).map(Object::toString);
    }
}
