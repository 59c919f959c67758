package org.dragoman.mentions.offices;

import static org.dragoman.mentions.MentionType.COUNTRY;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.articles.Block;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.SentenceView;

/** Finds whose a post is when its own words do not say, from what stands close by. Abstains otherwise. */
final class OwnerInference {
    private static final Set<String> SIDES = Set.of("delegation", "side", "team", "delegates", "negotiators");
    private static final Set<String> LEADING =
            Set.of("led", "lead", "leads", "leading", "headed", "heads", "head", "heading", "leader", "chaired");

    private final OfficeReading reading;
    private final List<Post> posts;

    OwnerInference(OfficeReading reading, List<Post> posts) {
        this.reading = reading;
        this.posts = posts;
    }

    void infer() {
        for (Post post : posts) {
            if (post.of == null) {
                Optional<String> owner = fromHolder(post);
                owner = owner.isPresent() ? owner : fromPossessor(post);
                owner = owner.isPresent() ? owner : fromSentence(post);
                post.of = owner.orElse(null);
            }
        }
    }

    /** The one state whose other posts the holder has. */
    private Optional<String> fromHolder(Post post) {
        return only(post.holders.stream().flatMap(h -> statesOf(h).stream()).toList());
    }

    private List<String> statesOf(String person) {
        return posts.stream()
                .filter(p -> p.of != null && p.holders.contains(person))
                .flatMap(p -> reading.owners().countryOf(Objects.requireNonNull(p.of)).stream())
                .distinct()
                .toList();
    }

    /** "his deputy": of the state that he serves. */
    private Optional<String> fromPossessor(Post post) {
        return only(post.phrases.stream()
                .map(reading.phrases()::get)
                .filter(p -> p.possessor() != null && p.owner() == OfficePhrase.Owner.PERSON)
                .flatMap(p -> statesOf(Objects.requireNonNull(p.possessor())).stream())
                .toList());
    }

    private Optional<String> fromSentence(Post post) {
        return only(post.phrases.stream()
                .map(reading.phrases()::get)
                .flatMap(p -> sideOf(p).filter(side -> !side.equals(post.to)).stream())
                .toList());
    }

    /** "Freedonia: Ada Lovelace, minister" in a list; "Minister Ada Lovelace led the Freedonian side". */
    private Optional<String> sideOf(OfficePhrase phrase) {
        SentenceView view = phrase.view();
        Optional<Reading.Place> label = view.starting(0, COUNTRY)
                .filter(c -> view.sentence().kind() != Block.Kind.PARAGRAPH
                        && Set.of(":", "|")
                                .contains(view.word(c.mention().tokens().end())));
        if (label.isPresent()) {
            return label.map(c -> c.referent().id());
        }
        List<Reading.Place> sides = view.mentions(COUNTRY)
                .filter(c -> SIDES.contains(view.word(c.mention().tokens().end()))
                        || isAfterSide(view, c.mention().tokens().start()))
                .toList();
        if (sides.stream().map(s -> s.referent().id()).distinct().count() > 1) {
            Optional<String> after = leadsAfter(view, sides, phrase.outer().end());
            return after.isPresent()
                    ? after
                    : ledBefore(view, sides, phrase.outer().start());
        }
        boolean leads = view.sentence().tokens().stream().anyMatch(t -> LEADING.contains(view.word(t.index())));
        return leads ? only(sides.stream().map(c -> c.referent().id()).toList()) : Optional.empty();
    }

    private static boolean isAfterSide(SentenceView view, int at) {
        int before = view.word(at - 1).equals("the") ? at - 2 : at - 1;
        return Set.of("from", "of").contains(view.word(before)) && SIDES.contains(view.word(before - 1));
    }

    /** "Minister X led the A side": the side next named, if a verb of leading and no comma stands between. */
    private static Optional<String> leadsAfter(SentenceView view, List<Reading.Place> sides, int at) {
        return sides.stream()
                .filter(s -> s.mention().tokens().start() >= at)
                .findFirst()
                .filter(s -> {
                    List<String> between = IntStream.range(
                                    at, s.mention().tokens().start())
                            .mapToObj(view::word)
                            .toList();
                    return between.stream().anyMatch(LEADING::contains)
                            && !between.contains(",")
                            && !between.contains("by");
                })
                .map(s -> s.referent().id());
    }

    /** "The A team will be led by X and the B team by Y": the side last named before, if "led by" stands between. */
    private static Optional<String> ledBefore(SentenceView view, List<Reading.Place> sides, int at) {
        return sides.stream()
                .filter(s -> s.mention().tokens().end() <= at)
                .reduce((a, b) -> b)
                .filter(s -> view
                        .sentence()
                        .tokens()
                        .subList(s.mention().tokens().end(), at)
                        .stream()
                        .anyMatch(t -> LEADING.contains(view.word(t.index()))))
                .map(s -> s.referent().id());
    }

    private static Optional<String> only(List<String> ids) {
        List<String> distinct = ids.stream().distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }
}
