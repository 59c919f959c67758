package org.dragoman.mentions.offices;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.SentenceView;
import org.dragoman.text.Document;

/** The posts that an article's words name, and who stands beside them. */
record OfficeReading(List<SentenceView> views, Owners owners, List<OfficePhrase> phrases, List<Link> links) {
    OfficeReading {
        views = List.copyOf(views);
        phrases = List.copyOf(phrases);
        links = List.copyOf(links);
    }

    static OfficeReading read(Titles titles, Document document, List<Referent> referents) {
        List<SentenceView> views = SentenceView.of(document, referents);
        Owners owners = new Owners(referents, views);
        OfficeGrammar grammar = new OfficeGrammar(titles, referents, views);
        List<OfficePhrase> phrases = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (SentenceView view : views) {
            LinkReader reader = new LinkReader(titles, view, grammar.find(view), phrases.size());
            reader.read();
            phrases.addAll(reader.phrases());
            links.addAll(reader.links());
        }
        Counterparts.resolve(phrases, links, owners);
        links.removeIf(l -> Counterparts.isUnknown(phrases.get(l.phrase())));
        links.addAll(Counterparts.named(views, phrases, links));
        return new OfficeReading(views, owners, phrases, links);
    }

    /** {@return the persons beside a phrase} */
    List<String> holdersOf(int phrase) {
        return links.stream()
                .filter(l -> l.phrase() == phrase)
                .map(Link::person)
                .distinct()
                .toList();
    }
}
