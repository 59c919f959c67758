package org.dragoman.resolution;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.Referent;

/** A referent with the article it stands in. */
record Thing(Extraction extraction, Referent referent) {
    Member member() {
        return new Member(article(), referent.id());
    }

    String article() {
        return extraction.article().id();
    }

    String page() {
        return extraction.article().page();
    }

    /** {@return its proper names; where it has none, its descriptions} */
    List<String> names() {
        List<String> proper = referent.mentions().stream()
                .filter(m -> m.form() == Mention.Form.NAME)
                .map(Mention::text)
                .toList();
        List<String> names = referent.names().stream()
                .filter(n -> proper.contains(n) || referent.mentions().isEmpty())
                .toList();
        return names.isEmpty() ? referent.names() : names;
    }

    boolean isNamed() {
        return referent.mentions().stream().anyMatch(m -> m.form() == Mention.Form.NAME);
    }

    /** {@return the objects, as referent ids, of what the article states of it} */
    Stream<String> objects(RelationType relation) {
        return stated(relation)
                .filter(c -> c.subject().equals(referent.id()))
                .flatMap(c -> Stream.ofNullable(c.object()));
    }

    /** {@return the subjects, as referent ids, of what the article states about it} */
    Stream<String> subjects(RelationType relation) {
        return stated(relation).filter(c -> referent.id().equals(c.object())).map(Claim::subject);
    }

    private Stream<Claim> stated(RelationType relation) {
        return extraction.claims().stream()
                .filter(c -> c.relation() == relation && c.modality().isFact());
    }
}
