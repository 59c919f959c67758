package org.dragoman.mentions.offices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.ReferentStep;
import org.dragoman.mentions.Trait;
import org.dragoman.text.Document;

/**
 * Finds posts, each once, with whose they are and to whom; and lets "the ambassador" speak of the person who holds such a
 * post. Who holds which is asked of {@link OfficeHolders}.
 */
public final class OfficeStep implements ReferentStep {
    private final Titles titles;

    public OfficeStep(Titles titles) {
        this.titles = titles;
    }

    @Override
    public List<Referent> apply(Document document, List<Referent> soFar, IssueLog issues) {
        OfficeReading reading = OfficeReading.read(titles, document, soFar);
        List<Post> posts = new Posts(reading).gather();
        posts.sort(Comparator.comparing(p -> p.phrases.get(0)));
        Map<String, List<Mention>> described = new TreeMap<>();
        List<Referent> offices = new ArrayList<>();
        for (Post post : posts) {
            offices.add(office("of" + (offices.size() + 1), post, reading));
            describeHolders(post, reading, described);
        }
        new SharedDescriptions(reading, posts).find().forEach((person, mentions) -> described
                .computeIfAbsent(person, p -> new ArrayList<>())
                .addAll(mentions));
        List<Referent> all = new ArrayList<>();
        for (Referent referent : soFar) {
            all.add(withMentions(referent, described.getOrDefault(referent.id(), List.of())));
        }
        all.addAll(offices);
        return all;
    }

    private static Referent office(String id, Post post, OfficeReading reading) {
        TreeMap<Trait, String> traits = new TreeMap<>();
        if (post.of != null) {
            traits.put(Trait.OF, post.of);
        }
        if (post.to != null) {
            traits.put(Trait.TO, post.to);
        }
        List<Mention> mentions = post.phrases.stream()
                .map(i -> mention(reading.phrases().get(i)))
                .toList();
        return new Referent(id, MentionType.OFFICE, names(post, reading), mentions, traits);
    }

    static Mention mention(OfficePhrase phrase) {
        return phrase.view()
                .mention(MentionType.OFFICE, phrase.tokens(), phrase.head().end() - 1, Mention.Form.NAME);
    }

    /** The title proper before other words for the post; within each, the fullest first. */
    private static List<String> names(Post post, OfficeReading reading) {
        List<OfficePhrase> phrases =
                post.phrases.stream().map(reading.phrases()::get).toList();
        List<String> names = new ArrayList<>();
        phrases.stream()
                .sorted(Comparator.comparing((OfficePhrase p) -> !p.title().equals(post.title))
                        .thenComparing(p -> p.standings().contains("new"))
                        .thenComparing(p -> -p.tokens().length()))
                .flatMap(p -> p.shares() > 1 && p.isNamedByItself()
                        ? Stream.of(shareName(p, reading), p.name())
                        : Stream.of(p.name(), p.words()))
                .map(n -> n.replaceAll("\\s+", " "))
                .forEach(name -> {
                    boolean known = names.stream().anyMatch(n -> n.equalsIgnoreCase(name));
                    if (!known) {
                        names.add(name);
                    }
                });
        return names;
    }

    /** "chief negotiators of A and B": "chief negotiator of A". */
    private static String shareName(OfficePhrase phrase, OfficeReading reading) {
        String one = phrase.bareTitle();
        Optional<String> owner =
                Optional.ofNullable(phrase.of()).flatMap(reading.owners()::find).map(Referent::name);
        return owner.map(o -> one + " of " + o).orElse(one);
    }

    /** A phrase without a name beside it speaks of the one holder, or of the one last named with the post. */
    private static void describeHolders(Post post, OfficeReading reading, Map<String, List<Mention>> described) {
        for (int i : post.phrases) {
            OfficePhrase phrase = reading.phrases().get(i);
            boolean former = phrase.standings().contains("former");
            if (phrase.plural() || former || !reading.holdersOf(i).isEmpty()) {
                continue;
            }
            Optional<String> holder = post.holders.size() == 1
                    ? post.holders.stream().findFirst()
                    : post.phrases.stream()
                            .filter(p -> p < i)
                            .flatMap(p -> reading.holdersOf(p).stream())
                            .reduce((a, b) -> b);
            holder.ifPresent(person -> described
                    .computeIfAbsent(person, p -> new ArrayList<>())
                    .add(phrase.view()
                            .mention(
                                    MentionType.PERSON,
                                    phrase.tokens(),
                                    phrase.head().end() - 1,
                                    Mention.Form.DESCRIPTION)));
        }
    }

    private static Referent withMentions(Referent referent, List<Mention> more) {
        if (more.isEmpty()) {
            return referent;
        }
        List<Mention> mentions = new ArrayList<>(referent.mentions());
        mentions.addAll(more);
        return new Referent(referent.id(), referent.type(), referent.names(), mentions, referent.traits());
    }
}
