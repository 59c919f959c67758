package org.dragoman.mentions.offices;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dragoman.mentions.Referent;

/** "The minister met his Kenyan counterpart": the counterpart of a minister is a minister, of whom the words say. */
final class Counterparts {
    static final String TITLE = "counterpart";

    private Counterparts() {}

    /** Gives each phrase of a counterpart the post of the person whose counterpart it is, where that is known. */
    static void resolve(List<OfficePhrase> phrases, List<Link> links, Owners owners) {
        for (int i = 0; i < phrases.size(); i++) {
            OfficePhrase phrase = phrases.get(i);
            if (phrase.title().equals(TITLE)) {
                int at = i;
                Optional<OfficePhrase> post = Optional.ofNullable(phrase.possessor())
                        .flatMap(person -> postOf(person, at, phrases, links))
                        .or(() -> joined(at, phrases));
                if (post.isPresent()) {
                    phrases.set(i, phrase.like(post.get(), name(phrase, post.get(), owners)));
                }
            }
        }
    }

    private static String name(OfficePhrase phrase, OfficePhrase post, Owners owners) {
        Optional<String> owner =
                Optional.ofNullable(phrase.of()).flatMap(owners::find).map(Referent::name);
        return owner.map(o -> post.bareTitle() + " of " + o).orElse(post.bareTitle());
    }

    /** The post that a person was last said to have before the phrase. */
    private static Optional<OfficePhrase> postOf(
            String person, int phrase, List<OfficePhrase> phrases, List<Link> links) {
        return links.stream()
                .filter(l -> l.person().equals(person) && l.phrase() < phrase && !"former".equals(l.standing()))
                .map(l -> phrases.get(l.phrase()))
                .filter(p -> !p.title().equals(TITLE) && !p.standings().contains("former"))
                .reduce((first, second) -> second);
    }

    /** "The foreign minister and his Kenyan counterpart": a post that stands before it in the sentence, nobody's by name. */
    private static Optional<OfficePhrase> joined(int phrase, List<OfficePhrase> phrases) {
        return IntStream.range(0, phrase)
                .mapToObj(phrases::get)
                .filter(p -> p.sentence() == phrases.get(phrase).sentence()
                        && !p.plural()
                        && !p.title().equals(TITLE))
                .reduce((first, second) -> second);
    }
}
