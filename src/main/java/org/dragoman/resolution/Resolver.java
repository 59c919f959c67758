package org.dragoman.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.facts.Extraction;
import org.dragoman.issues.IssueLog;
import org.dragoman.resolution.names.NameComparison;

/** Decides what is the same across articles. Type by type, for what an office is of must be known before the office. */
public final class Resolver {
    private final List<Likeness<?>> types;
    private final Gazetteer gazetteer;

    public Resolver(Gazetteer gazetteer) {
        this(gazetteer, NameComparison.fromClasspath());
    }

    public Resolver(Gazetteer gazetteer, NameComparison names) {
        this.gazetteer = gazetteer;
        this.types = List.of(
                new CountryLikeness(),
                new PlaceLikeness(),
                new OrganizationLikeness(names),
                new PersonLikeness(names),
                new OfficeLikeness(),
                new PropertyLikeness(),
                new MeetingLikeness(),
                new DelegationLikeness(),
                new TopicLikeness(),
                new GroupLikeness());
    }

    /** {@return what is the same in these articles, whatever their order} */
    public Resolution resolve(List<Extraction> articles, Judgements judgements, IssueLog issues) {
        List<Extraction> sorted = articles.stream()
                .sorted(Comparator.comparing((Extraction e) -> e.article().id()))
                .toList();
        Known known = new Known(gazetteer);
        List<Entity> entities = new ArrayList<>();
        for (Likeness<?> likeness : types) {
            entities.addAll(resolve(likeness, sorted, known, judgements, issues));
        }
        NearDuplicates duplicates = NearDuplicates.among(sorted);
        return new Resolution(entities, duplicates.pairs(), duplicates.sources(), duplicates.origins());
    }

    private static <F> List<Entity> resolve(
            Likeness<F> likeness, List<Extraction> articles, Known known, Judgements judgements, IssueLog issues) {
        List<Thing> things = articles.stream()
                .flatMap(e -> e.referents().stream()
                        .filter(r -> r.type() == likeness.type())
                        .map(r -> new Thing(e, r)))
                .toList();
        return new EntityMaker<>(likeness, known, judgements)
                .make(new Grouping<>(likeness, things, known, judgements, issues).group());
    }
}
