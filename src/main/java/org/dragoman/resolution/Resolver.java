package org.dragoman.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.facts.Extraction;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;

/** Decides what is the same across articles. */
public final class Resolver {
    private final Gazetteer gazetteer;

    public Resolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** {@return what is the same in these articles, whatever their order} */
    public Resolution resolve(List<Extraction> articles, Judgements judgements, IssueLog issues) {
        Map<String, List<Thing>> groups = new TreeMap<>();
        for (Extraction article : articles) {
            for (Referent referent : article.referents()) {
                Member member = new Member(article.article().id(), referent.id());
                groups.computeIfAbsent(key(member, referent), k -> new ArrayList<>())
                        .add(new Thing(member, referent));
            }
        }
        List<Entity> entities = new ArrayList<>();
        groups.forEach((key, things) -> {
            List<Thing> sorted = things.stream()
                    .sorted((a, b) -> a.member().compareTo(b.member()))
                    .toList();
            Referent first = sorted.get(0).referent();
            entities.add(new Entity(
                    ContentId.of(key),
                    first.type(),
                    first.name(),
                    sorted.stream().flatMap(t -> t.referent().names().stream()).toList(),
                    new TreeMap<>(),
                    Optional.empty(),
                    List.of(),
                    sorted.stream().map(Thing::member).toList(),
                    List.of(),
                    List.of()));
        });
        return new Resolution(entities, List.of(), Map.of(), Map.of());
    }

    private String key(Member member, Referent referent) {
        String name = referent.type().label() + " " + Words.fold(referent.name());
        return switch (referent.type()) {
            case COUNTRY ->
                "Country "
                        + referent.find(Trait.CODE)
                                .or(() -> gazetteer.findState(referent.name()))
                                .orElse(name);
            case MEETING -> "Meeting " + referent.find(Trait.DATE).orElse(member.toString());
            case DELEGATION, GROUP, PROPERTY -> name + member;
            default -> name;
        };
    }

    private record Thing(Member member, Referent referent) {}
}
