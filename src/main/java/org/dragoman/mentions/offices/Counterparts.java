package org.dragoman.mentions.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.SentenceView;

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
                boolean whose = phrase.of() != null
                        || !phrase.words().toLowerCase(Locale.ROOT).contains("colleague");
                if (post.isPresent() && whose) {
                    phrases.set(i, phrase.like(post.get(), name(phrase, post.get(), owners)));
                }
            }
        }
    }

    /** {@return whether nothing says which post a counterpart has, nor whose} */
    static boolean isUnknown(OfficePhrase phrase) {
        return phrase.title().equals(TITLE) && phrase.of() == null;
    }

    /** "The ministers of X and Y met. Ada Lovelace and Max Born discussed": the two named next, each with the post named first. */
    static List<Link> named(List<SentenceView> views, List<OfficePhrase> phrases, List<Link> links) {
        List<Link> found = new ArrayList<>();
        for (int i = 0; i + 1 < phrases.size(); i++) {
            OfficePhrase phrase = phrases.get(i);
            boolean pair = phrase.shares() == 2 && phrase.share() == 0;
            int at = i;
            boolean free = pair && links.stream().noneMatch(l -> l.phrase() == at || l.phrase() == at + 1);
            if (!free) {
                continue;
            }
            for (int s = phrase.sentence() + 1; s <= Math.min(phrase.sentence() + 2, views.size() - 1); s++) {
                List<Reading.Place> two = pairAtStart(views.get(s));
                boolean unknown = !two.isEmpty()
                        && two.stream().noneMatch(p -> links.stream()
                                .anyMatch(l -> l.person().equals(p.referent().id())));
                if (unknown) {
                    for (int k = 0; k < 2; k++) {
                        found.add(new Link(
                                i + k, two.get(k).referent().id(), phrase.outer(), "named-next", null, null, null));
                    }
                    break;
                }
            }
        }
        return found;
    }

    private static List<Reading.Place> pairAtStart(SentenceView view) {
        List<Reading.Place> names = view.mentions(MentionType.PERSON)
                .filter(p -> p.mention().form() == Mention.Form.NAME)
                .toList();
        boolean joined = names.size() >= 2
                && names.get(0).mention().tokens().start() == 0
                && view.word(names.get(0).mention().tokens().end()).equals("and")
                && names.get(1).mention().tokens().start()
                        == names.get(0).mention().tokens().end() + 1;
        return joined ? names.subList(0, 2) : List.of();
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
