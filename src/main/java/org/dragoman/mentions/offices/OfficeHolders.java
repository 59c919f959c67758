package org.dragoman.mentions.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.dragoman.articles.CharSpan;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.SentenceView;
import org.dragoman.mentions.Trait;
import org.dragoman.text.Document;
import org.dragoman.text.TokenSpan;
import org.jspecify.annotations.Nullable;

/** Reads who holds which post from what stands beside it; asked after {@link OfficeStep} has run. */
public final class OfficeHolders {
    private static final List<String> STANDINGS =
            List.of("former", "acting", "outgoing", "designate", "elect", "new", "current");

    private final Titles titles;

    public OfficeHolders(Titles titles) {
        this.titles = titles;
    }

    /**
     * One person with one post, as one sentence says it.
     *
     * @param person referent id
     * @param office referent id
     * @param sentence index of the sentence that says it
     * @param evidence the words that say it, from the person's name to the post's or the other way round
     * @param standing "former", "acting", "outgoing", "designate", "elect", "new", "current"
     * @param since the year from which
     * @param until the year until which
     * @param rule "title-before-name", "apposition", "list-entry", "copula", "served-as", "appointed", "as", "left",
     *     "predecessor"
     */
    public record Holder(
            String person,
            String office,
            int sentence,
            CharSpan evidence,
            @Nullable String standing,
            @Nullable String since,
            @Nullable String until,
            String rule) {}

    /** {@return who holds which post, in text order} */
    public List<Holder> find(Document document, List<Referent> referents) {
        OfficeReading reading = OfficeReading.read(titles, document, referents);
        List<Holder> holders = new ArrayList<>();
        for (Link link : reading.links()) {
            OfficePhrase phrase = reading.phrases().get(link.phrase());
            office(phrase, referents)
                    .ifPresent(office -> holders.add(new Holder(
                            link.person(),
                            office,
                            phrase.sentence(),
                            phrase.view().sentence().charSpan(link.evidence()),
                            standing(link.standing(), phrase.standings()).orElse(null),
                            link.since(),
                            link.until(),
                            link.rule())));
        }
        holders.addAll(predecessors(reading, List.copyOf(holders)));
        holders.addAll(Successions.find(reading, List.copyOf(holders)));
        return holders;
    }

    /** "Lovelace's predecessor, Charles Babbage": he held her post. */
    private static List<Holder> predecessors(OfficeReading reading, List<Holder> known) {
        List<Holder> found = new ArrayList<>();
        for (SentenceView view : reading.views()) {
            int at = view.indexOf("predecessor", 0);
            int name = view.word(at + 1).equals(",") ? at + 2 : at + 1;
            Optional<Reading.Place> before = at < 1 ? Optional.empty() : view.starting(name, MentionType.PERSON);
            if (before.isEmpty()) {
                continue;
            }
            boolean marked = view.isPossessiveMark(at - 1);
            Optional<String> after = marked
                    ? view.endingWith(at - 2, MentionType.PERSON)
                            .map(p -> p.referent().id())
                    : view.pos(at - 1).equals("PRP$") ? reading.owners().personBefore(view, at - 1) : Optional.empty();
            TokenSpan words =
                    new TokenSpan(at - 1, before.get().mention().tokens().end());
            after.flatMap(person -> postOf(person, known))
                    .ifPresent(post -> found.add(new Holder(
                            before.get().referent().id(),
                            post,
                            view.sentence().index(),
                            view.sentence().charSpan(words),
                            "former",
                            null,
                            null,
                            "predecessor")));
        }
        return found;
    }

    /** The post that a person newly has, or else the first one still held. */
    static Optional<String> postOf(String person, List<Holder> known) {
        List<Holder> held = known.stream()
                .filter(h -> h.person().equals(person) && !"former".equals(h.standing()))
                .toList();
        return held.stream()
                .filter(h -> "new".equals(h.standing()))
                .findFirst()
                .or(() -> held.stream().findFirst())
                .map(Holder::office);
    }

    /** {@return how the words at a mention of a post say that its holder stands to it: "former", "acting", …} */
    public Optional<String> findStanding(Document document, List<Referent> referents, Mention office) {
        return OfficeReading.read(titles, document, referents).phrases().stream()
                .filter(p -> OfficeStep.mention(p).equals(office))
                .findFirst()
                .flatMap(p -> standing(null, p.standings()));
    }

    private static Optional<String> office(OfficePhrase phrase, List<Referent> referents) {
        Mention mention = OfficeStep.mention(phrase);
        List<Referent> there = referents.stream()
                .filter(r -> r.type() == MentionType.OFFICE && r.mentions().contains(mention))
                .toList();
        Optional<Referent> owned = there.stream()
                .filter(r -> phrase.of() != null
                        && r.find(Trait.OF).filter(phrase.of()::equals).isPresent())
                .findFirst();
        return owned.isPresent()
                ? owned.map(Referent::id)
                : there.stream().findFirst().map(Referent::id);
    }

    private static Optional<String> standing(@Nullable String outside, SortedSet<String> inside) {
        return STANDINGS.stream()
                .filter(s -> Stream.concat(Stream.ofNullable(outside), inside.stream())
                        .anyMatch(s::equals))
                .findFirst();
    }
}
