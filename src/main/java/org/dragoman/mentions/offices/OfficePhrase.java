package org.dragoman.mentions.offices;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.SentenceView;
import org.dragoman.text.TokenSpan;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a post.
 *
 * @param view the sentence they stand in
 * @param tokens the words, without article, number, and what says how the holder stands to the post
 * @param outer the words with those
 * @param head the head word
 * @param ranks "deputy", "assistant", …
 * @param portfolio the field of duty, in plain words
 * @param of referent id: whose post
 * @param to referent id: the receiving side
 * @param possessor referent id of the person whose "his" or "Lovelace's" stands before it
 * @param owner what was looked for as an owner and is only described: "his", "the country's"
 * @param standings how the holder stands to it: "former", "acting", …
 * @param share which of several posts these words name: 0 for the first or only one
 * @param name the post as named by its words; of one of several posts, the words that belong to it
 */
record OfficePhrase(
        SentenceView view,
        TokenSpan tokens,
        TokenSpan outer,
        Titles.Head head,
        SortedSet<String> ranks,
        SortedSet<String> portfolio,
        @Nullable String of,
        @Nullable String to,
        @Nullable String possessor,
        Owner owner,
        Article article,
        SortedSet<String> standings,
        int share,
        int shares,
        String name) {
    /** What stands before it. */
    enum Article {
        NONE,
        DEFINITE,
        INDEFINITE
    }

    /** How the owner is named. */
    enum Owner {
        /** Not at all. */
        NONE,
        /** By name: "of X", "X's", "Xian". */
        NAMED,
        /** "his", "her", "their", a person's name with "'s". */
        PERSON,
        /** "the country's", "the ministry's": not resolved by who found the names. */
        DESCRIBED
    }

    OfficePhrase {
        ranks = Collections.unmodifiableSortedSet(new TreeSet<>(ranks));
        portfolio = Collections.unmodifiableSortedSet(new TreeSet<>(portfolio));
        standings = Collections.unmodifiableSortedSet(new TreeSet<>(standings));
    }

    int sentence() {
        return view.sentence().index();
    }

    String title() {
        return head.title();
    }

    boolean plural() {
        return head.plural();
    }

    OfficePhrase withOf(String id) {
        return new OfficePhrase(
                view, tokens, outer, head, ranks, portfolio, id, to, possessor, owner, article, standings, share,
                shares, name);
    }

    /** {@return these words as naming a post like another: "her counterpart" of a minister is a minister} */
    OfficePhrase like(OfficePhrase other, String itsName) {
        Titles.Head same = new Titles.Head(
                other.title(),
                head.start(),
                head.end(),
                head.plural(),
                other.head().flags());
        return new OfficePhrase(
                view,
                tokens,
                outer,
                same,
                other.ranks(),
                other.portfolio(),
                of,
                to,
                possessor,
                owner,
                article,
                standings,
                share,
                shares,
                itsName);
    }

    String words() {
        return view.text(tokens);
    }

    /** {@return whether it is named by its own words, not after another post} */
    boolean isNamedByItself() {
        return name.equals(words());
    }

    /** {@return the words of the title alone: without whose it is, before or after} */
    String bareTitle() {
        if (!isNamedByItself()) {
            return name.replaceFirst(" of \\p{Lu}.*$", "");
        }
        int from = head.start();
        while (from > tokens.start() && !isOwner(from - 1)) {
            from--;
        }
        String words = view.text(new TokenSpan(from, head.end()));
        if (!head.plural()) {
            return words;
        }
        return words.endsWith("ies") ? words.substring(0, words.length() - 3) + "y" : words.replaceFirst("s$", "");
    }

    private boolean isOwner(int token) {
        return view.isPossessiveMark(token)
                || view.covering(token, MentionType.COUNTRY, MentionType.ORGANIZATION)
                        .isPresent();
    }

    /** {@return whether nothing says which post it is but the head word and the field} */
    boolean isBare() {
        return of == null && to == null;
    }
}
