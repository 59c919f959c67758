package org.dragoman.mentions.sets;

import static org.dragoman.mentions.MentionType.COUNTRY;
import static org.dragoman.mentions.MentionType.OFFICE;
import static org.dragoman.mentions.MentionType.PERSON;
import static org.dragoman.mentions.MentionType.PLACE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.ReferentStep;
import org.dragoman.mentions.SentenceView;
import org.dragoman.mentions.Trait;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.dragoman.text.TokenSpan;

/**
 * Finds state premises, each once: "the consulates in A and B" are two, "six Freedonian properties, including …" are a set
 * whose owner is that of its members.
 */
public final class PropertyStep implements ReferentStep {
    private static final Set<String> SETS = Set.of("including", "namely", "among", ":");
    private static final Set<String> ONE_EACH = Set.of("center", "centre", "estate", "property", "assets", "premises");
    private static final Set<String> ANY_KIND =
            Set.of("building", "compound", "premises", "mission", "site", "property", "facility", "complex");
    private static final Set<String> ARTICLES_BACK = Set.of("the", "this", "these", "both", "that");

    @Override
    public List<Referent> apply(Document document, List<Referent> soFar, IssueLog issues) {
        Things properties = new Things(MentionType.PROPERTY, "pr-");
        for (SentenceView view : SentenceView.of(document, soFar)) {
            Optional<String> setOwner = Optional.empty();
            recallByPronoun(view, properties);
            for (int i = 0; i < view.size(); i++) {
                if (!Premises.isNoun(view, i)) {
                    continue;
                }
                NounPhrase phrase = Possessors.resolve(NounPhrases.around(view, i));
                if (ofSomebody(phrase).end() > phrase.end()) {
                    NounPhrase home = ofSomebody(phrase);
                    fill(
                            find(home, Optional.empty(), properties).orElseGet(() -> properties.add("residence")),
                            home.text(),
                            home,
                            Optional.empty());
                    continue;
                }
                if (phrase.isBare() && Premises.owning(phrase) < 0 && phrase.size() <= 1) {
                    recall(phrase, properties);
                    continue;
                }
                if (isBack(phrase, properties)) {
                    recall(phrase, properties);
                    continue;
                }
                if (!Premises.isPremises(phrase)) {
                    continue;
                }
                Optional<String> owner = owner(phrase);
                if (owner.isEmpty() && setOwner.isPresent() && isListed(view, i)) {
                    owner = setOwner;
                }
                put(phrase, owner, properties);
                setOwner = phrase.plural() && phrase.size() > 1 && owner.isPresent() ? owner : setOwner;
            }
        }
        CountedSets.spread(properties);
        return properties.after(soFar);
    }

    /** "the residence of the ambassador", "the residence of Ada Lovelace". */
    private static NounPhrase ofSomebody(NounPhrase phrase) {
        SentenceView view = phrase.view();
        int at = phrase.head() + 1;
        if (!phrase.noun().equals("residence") || !view.word(at).equals("of")) {
            return phrase;
        }
        int name = view.word(at + 1).equals("the") ? at + 2 : at + 1;
        return view.starting(name, OFFICE, PERSON)
                .map(p -> phrase.withEnd(p.mention().tokens().end()))
                .orElse(phrase);
    }

    private static boolean isListed(SentenceView view, int at) {
        return SETS.stream().map(w -> view.indexOf(w, 0)).anyMatch(i -> i >= 0 && i < at);
    }

    /** "the two estates": as many as are known. */
    private static boolean isBack(NounPhrase phrase, Things properties) {
        return phrase.size() > 1
                && phrase.owners().isEmpty()
                && phrase.places().isEmpty()
                && phrase.modifiers() == 0
                && ARTICLES_BACK.contains(phrase.article())
                && singles(properties).size() == phrase.size();
    }

    private static Optional<String> owner(NounPhrase phrase) {
        Optional<Reading.Place> named = phrase.owners().stream().findFirst();
        if (named.isPresent()) {
            return named.map(o -> o.referent().type() == COUNTRY
                    ? o.referent().id()
                    : o.referent().find(Trait.OF).orElse(o.referent().id()));
        }
        int verb = Premises.owning(phrase);
        if (verb < 0) {
            return Optional.empty();
        }
        SentenceView view = phrase.view();
        return view.mentions(COUNTRY)
                .filter(c -> c.mention().tokens().start() > phrase.head()
                        && c.mention().tokens().start() < verb + 5)
                .map(c -> c.referent().id())
                .findFirst();
    }

    private static void put(NounPhrase phrase, Optional<String> owner, Things properties) {
        if (phrase.plural() && phrase.places().size() > 1 && phrase.preposition() != null) {
            phrase.places().forEach(place -> single(phrase, phrase.nameAt(place), place, owner, properties));
            return;
        }
        List<Reading.Place> each = eachOne(phrase);
        if (each.size() > 1) {
            each.forEach(place -> single(
                    phrase, phrase.singularTitle() + " in " + place.mention().text(), place, owner, properties));
            return;
        }
        NounPhrase full = phrase.places().isEmpty() ? withOwning(phrase) : phrase;
        Things.Thing thing = find(full, owner, properties).orElseGet(() -> properties.add(Things.kind(full.noun())));
        fill(thing, full.text(), full, owner);
        if (phrase.places().size() == 1 && phrase.size() <= 1) {
            Reading.Place place = phrase.places().get(0);
            thing.traits.putIfAbsent(Trait.PLACE, place.referent().id());
            thing.key = thing.key == null ? thing.kind + "@" + place.referent().id() : thing.key;
        }
        if (phrase.size() > 1) {
            thing.traits.put(Trait.SIZE, Integer.toString(phrase.size()));
        }
        another(full, owner, properties);
    }

    /** "two retreats, one in A and one in B". */
    private static List<Reading.Place> eachOne(NounPhrase phrase) {
        SentenceView view = phrase.view();
        List<Reading.Place> places = new ArrayList<>();
        for (int i = phrase.end(); i < Math.min(view.size() - 1, phrase.end() + 14); i++) {
            boolean one = Set.of("one", "another", "other").contains(view.word(i))
                    && view.word(i + 1).equals("in");
            if (one && phrase.plural()) {
                view.starting(i + 2, PLACE, COUNTRY).ifPresent(places::add);
            }
        }
        return places;
    }

    /** "this compound and another in A": a second one of the kind. */
    private static void another(NounPhrase phrase, Optional<String> owner, Things properties) {
        SentenceView view = phrase.view();
        int at = phrase.head() + 1;
        if (view.word(at).equals("and")
                && view.word(at + 1).equals("another")
                && view.word(at + 2).equals("in")) {
            view.starting(at + 3, PLACE, COUNTRY).ifPresent(place -> {
                NounPhrase other = new NounPhrase(
                        view,
                        at + 1,
                        at + 1,
                        place.mention().tokens().end(),
                        -1,
                        List.of(),
                        List.of(place),
                        "in",
                        "",
                        0);
                Things.Thing thing =
                        single(other, phrase.noun() + " in " + place.mention().text(), place, owner, properties);
                thing.name(other.text());
            });
        }
    }

    private static Things.Thing single(
            NounPhrase phrase, String name, Reading.Place place, Optional<String> owner, Things properties) {
        String kind = Things.kind(phrase.noun());
        String key = kind + "@" + place.referent().id();
        Things.Thing thing = properties.all().stream()
                .filter(t -> key.equals(t.key))
                .findFirst()
                .orElseGet(() -> properties.add(kind));
        thing.key = key;
        thing.traits.put(Trait.PLACE, place.referent().id());
        fill(thing, name, phrase, owner);
        thing.name(phrase.text());
        return thing;
    }

    private static void fill(Things.Thing thing, String name, NounPhrase phrase, Optional<String> owner) {
        thing.name(name);
        thing.traits.put(Trait.KIND, thing.kind);
        owner.ifPresent(o -> thing.traits.putIfAbsent(Trait.OF, o));
        thing.mention(
                phrase.mention(MentionType.PROPERTY, isNamed(phrase) ? Mention.Form.NAME : Mention.Form.DESCRIPTION));
    }

    private static boolean isNamed(NounPhrase phrase) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if (phrase.view().pos(i).startsWith("NNP")) {
                return true;
            }
        }
        return false;
    }

    /** A phrase whose telling words are those of one already known. */
    private static Optional<Things.Thing> find(NounPhrase phrase, Optional<String> owner, Things properties) {
        Set<String> words = words(phrase.text());
        return properties.all().stream()
                .filter(t -> owner.isEmpty() || t.of().isEmpty() || t.of().equals(owner))
                .filter(t -> t.kind.equals(Things.kind(phrase.noun()))
                        && !(t.traits.containsKey(Trait.SIZE) ^ phrase.size() > 1))
                .filter(t -> t.names.stream()
                        .map(PropertyStep::words)
                        .anyMatch(n -> n.containsAll(words) || words.containsAll(n) || isSameHolding(t, phrase, owner)))
                .filter(t -> !liesElsewhere(t, phrase))
                .findFirst()
                .or(() -> sameSpot(phrase, owner, properties));
    }

    private static boolean liesElsewhere(Things.Thing thing, NounPhrase phrase) {
        String place = thing.traits.get(Trait.PLACE);
        return place != null
                && phrase.places().size() == 1
                && !phrase.places().get(0).referent().id().equals(place);
    }

    /** "the consulate in Northport", later "the Northport building": one thing, as long as no owner says otherwise. */
    private static Optional<Things.Thing> sameSpot(NounPhrase phrase, Optional<String> owner, Things properties) {
        if (phrase.places().size() != 1 || phrase.size() > 1) {
            return Optional.empty();
        }
        String place = phrase.places().get(0).referent().id();
        String kind = Things.kind(phrase.noun());
        return properties.all().stream()
                .filter(t -> place.equals(t.traits.get(Trait.PLACE)))
                .filter(t -> owner.isEmpty() || t.of().isEmpty() || t.of().equals(owner))
                .filter(t -> t.kind.equals(kind) || ANY_KIND.contains(kind) || ANY_KIND.contains(t.kind))
                .findFirst();
    }

    /** A state has one cultural centre, one body of property, as long as no two places say otherwise. */
    private static boolean isSameHolding(Things.Thing thing, NounPhrase phrase, Optional<String> owner) {
        return ONE_EACH.contains(thing.kind) && owner.isPresent() && thing.of().equals(owner) && phrase.size() <= 1;
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(List.of(SentenceView.plain(name).split("[^\\p{L}\\d]+")));
        words.removeAll(Set.of("the", "a", "an", "in", "on", "of", "s", "and"));
        return words;
    }

    /** "the estate": the last of its kind; "the compounds", "both properties": all known, where they are several. */
    private static void recall(NounPhrase phrase, Things properties) {
        if (!ARTICLES_BACK.contains(phrase.article())) {
            return;
        }
        String kind = Things.kind(phrase.noun());
        Mention mention = phrase.mention(MentionType.PROPERTY, Mention.Form.DESCRIPTION);
        List<Things.Thing> singles = singles(properties);
        if (phrase.plural()) {
            if (singles.size() > 1) {
                singles.forEach(t -> t.mention(mention));
            } else {
                properties.all().stream().reduce((a, b) -> b).ifPresent(t -> t.mention(mention));
            }
            return;
        }
        Optional<Things.Thing> same =
                singles.stream().filter(t -> t.kind.equals(kind)).reduce((a, b) -> b);
        Optional<Things.Thing> any = singles.size() == 1 ? Optional.of(singles.get(0)) : Optional.empty();
        same.or(() -> any).ifPresent(t -> t.mention(mention));
    }

    /** "The villa has ten rooms. It was bought in 1952.": a subject that goes on where premises were the subject before. */
    private static void recallByPronoun(SentenceView view, Things properties) {
        Sentence sentence = view.sentence();
        boolean goesOn = view.word(0).equals("it") && view.token(0).dependency().startsWith("nsubj");
        if (!goesOn || sentence.index() == 0) {
            return;
        }
        properties.all().stream()
                .filter(t -> !t.traits.containsKey(Trait.SIZE))
                .filter(t -> t.mentions.stream()
                        .anyMatch(m -> m.sentence() == sentence.index() - 1
                                && view.before()
                                        .filter(b ->
                                                b.token(m.head()).dependency().startsWith("nsubj")
                                                        && b.token(b.token(m.head())
                                                                                .head())
                                                                        .head()
                                                                < 0)
                                        .isPresent()))
                .findFirst()
                .ifPresent(t ->
                        t.mention(view.mention(MentionType.PROPERTY, new TokenSpan(0, 1), 0, Mention.Form.PRONOUN)));
    }

    private static List<Things.Thing> singles(Things properties) {
        return properties.all().stream()
                .filter(t -> !t.traits.containsKey(Trait.SIZE))
                .toList();
    }

    private static NounPhrase withOwning(NounPhrase phrase) {
        int verb = Premises.owning(phrase);
        if (verb < 0) {
            return phrase;
        }
        int end = verb + 1;
        SentenceView view = phrase.view();
        boolean by = Set.of("by", "to").contains(view.word(end));
        if (by) {
            end++;
            while (end < view.size()
                    && (view.word(end).equals("the")
                            || view.pos(end).startsWith("NN")
                            || view.pos(end).startsWith("JJ"))) {
                end++;
            }
        }
        return phrase.withEnd(end);
    }
}
