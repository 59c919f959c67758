package org.dragoman.mentions.offices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.articles.Block;
import org.dragoman.mentions.offices.OfficePhrase.Owner;
import org.dragoman.mentions.offices.Titles.Flag;
import org.jspecify.annotations.Nullable;

/** Gathers the phrases of an article into posts: the same head word and rank, fields and owners that agree. */
final class Posts {
    private final OfficeReading reading;
    private final List<OfficePhrase> phrases;
    private final List<Post> posts = new ArrayList<>();

    Posts(OfficeReading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
    }

    List<Post> gather() {
        for (int i = 0; i < phrases.size(); i++) {
            if (isTold(i)) {
                place(i);
            }
        }
        OwnerInference inference = new OwnerInference(reading, posts);
        inference.infer();
        mergeAlike();
        mergeOtherNames();
        inference.infer();
        for (int i = 0; i < phrases.size(); i++) {
            if (!isTold(i)) {
                placeBare(i);
            }
        }
        posts.removeIf(this::isIdle);
        return posts;
    }

    private boolean isTold(int i) {
        return !phrases.get(i).isBare() || !reading.holdersOf(i).isEmpty();
    }

    private void place(int i) {
        OfficePhrase phrase = phrases.get(i);
        List<String> holders = reading.holdersOf(i);
        Post post = posts.stream()
                .filter(p -> fits(p, phrase, holders))
                .findFirst()
                .orElseGet(() -> {
                    Post fresh = new Post(phrase);
                    posts.add(fresh);
                    return fresh;
                });
        post.add(i, phrase, holders);
    }

    private boolean fits(Post post, OfficePhrase phrase, List<String> holders) {
        Set<String> field = Post.field(phrase.portfolio());
        return post.hasTitle(phrase.title(), phrase.ranks())
                && same(
                        post.of,
                        phrase.of(),
                        post.to,
                        phrase.to(),
                        post.portfolio,
                        field,
                        post.holders,
                        new TreeSet<>(holders));
    }

    private boolean same(
            @Nullable String of1,
            @Nullable String of2,
            @Nullable String to1,
            @Nullable String to2,
            Set<String> field1,
            Set<String> field2,
            Set<String> holders1,
            Set<String> holders2) {
        if (!ownersAgree(of1, of2) || !Post.agree(to1, to2) || !Post.nested(field1, field2)) {
            return false;
        }
        if (!Collections.disjoint(holders1, holders2)) {
            return true;
        }
        boolean owned = of1 != null && of2 != null;
        if (!holders1.isEmpty() && !holders2.isEmpty()) {
            return owned && field1.equals(field2) && Objects.equals(to1, to2);
        }
        boolean field = field1.equals(field2) || (!field1.isEmpty() && !field2.isEmpty());
        return field && (owned || (to1 != null && to1.equals(to2)));
    }

    /** The same owner, or a body and the state that it belongs to. */
    private boolean ownersAgree(@Nullable String a, @Nullable String b) {
        if (Post.agree(a, b) || a == null || b == null) {
            return true;
        }
        Optional<String> first = reading.owners().countryOf(a);
        Optional<String> second = reading.owners().countryOf(b);
        boolean bodyAndState =
                first.filter(a::equals).isPresent() != second.filter(b::equals).isPresent();
        return bodyAndState && first.isPresent() && first.equals(second);
    }

    private void mergeAlike() {
        for (int i = 0; i < posts.size(); i++) {
            for (int j = posts.size() - 1; j > i; j--) {
                Post a = posts.get(i);
                Post b = posts.get(j);
                if (a.hasTitle(b.title, b.ranks)
                        && same(a.of, b.of, a.to, b.to, a.portfolio, b.portfolio, a.holders, b.holders)) {
                    a.absorb(b);
                    posts.remove(j);
                }
            }
        }
    }

    /** "the UN chief" beside a Secretary-General of the United Nations: one post, when only one answers. */
    private void mergeOtherNames() {
        for (Post other : List.copyOf(posts)) {
            boolean several =
                    other.phrases.stream().allMatch(i -> phrases.get(i).plural());
            boolean diplomacy = other.portfolio.contains("diplomacy");
            if (!other.holders.isEmpty() || other.of == null || several) {
                continue;
            }
            List<Post> answering = posts.stream()
                    .filter(p -> p != other
                            && !p.holders.isEmpty()
                            && (p.of != null || diplomacy)
                            && p.isCalled(other.title, other.portfolio)
                            && ownersAgree(p.of, other.of)
                            && Post.agree(p.to, other.to))
                    .toList();
            if (answering.size() == 1) {
                answering.get(0).absorb(other);
                posts.remove(other);
            }
        }
    }

    /** "the minister": the post of such a title last spoken of. */
    private void placeBare(int i) {
        OfficePhrase phrase = phrases.get(i);
        boolean loose = phrase.article() == OfficePhrase.Article.NONE
                && phrase.view().sentence().kind() == Block.Kind.PARAGRAPH;
        boolean owned = phrase.owner() == Owner.PERSON || phrase.owner() == Owner.DESCRIBED;
        if (loose || owned || phrase.plural() || phrase.article() == OfficePhrase.Article.INDEFINITE) {
            return;
        }
        Set<String> field = Post.field(phrase.portfolio());
        posts.stream()
                .filter(p -> answers(p, phrase, field) && lastBefore(p, i) >= 0)
                .max((a, b) -> Integer.compare(lastBefore(a, i), lastBefore(b, i)))
                .ifPresent(p -> {
                    p.phrases.add(i);
                    Collections.sort(p.phrases);
                });
    }

    private static boolean answers(Post post, OfficePhrase phrase, Set<String> field) {
        boolean title = post.title.equals(phrase.title())
                && post.ranks.containsAll(phrase.ranks())
                && post.portfolio.containsAll(field);
        return !post.holders.isEmpty() && (title || post.isCalled(phrase.title(), field));
    }

    private static int lastBefore(Post post, int index) {
        return post.phrases.stream()
                .filter(p -> p < index)
                .max(Integer::compare)
                .orElse(-1);
    }

    /** Nobody is said to hold it, and nothing says clearly enough which post it is. */
    private boolean isIdle(Post post) {
        if (!post.holders.isEmpty()) {
            return false;
        }
        return post.phrases.stream()
                .map(phrases::get)
                .allMatch(p -> p.head().is(Flag.LOOSE) || (p.plural() && p.shares() == 1));
    }
}
