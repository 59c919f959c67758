package org.dragoman.mentions.offices;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.dragoman.mentions.SentenceView;
import org.dragoman.text.TokenSpan;
import org.jspecify.annotations.Nullable;

/** A phrase while it is being widened from its head word. */
final class Draft {
    final SentenceView view;
    final Titles.Head head;
    final NavigableSet<String> ranks = new TreeSet<>();
    final NavigableSet<String> portfolio = new TreeSet<>();
    final NavigableSet<String> standings = new TreeSet<>();
    /** Whose: one, or as many as the words name posts. */
    final List<String> of = new ArrayList<>();

    int start;
    int end;
    int outerStart;
    int outerEnd;

    @Nullable
    String to;

    @Nullable
    String possessor;

    @Nullable
    String describedOwner;

    OfficePhrase.Owner owner = OfficePhrase.Owner.NONE;
    OfficePhrase.Article article = OfficePhrase.Article.NONE;
    boolean post = true;

    Draft(SentenceView view, Titles.Head head) {
        this.view = view;
        this.head = head;
        start = head.start();
        end = head.end();
        outerStart = start;
        outerEnd = end;
    }

    void includeFrom(int token) {
        start = token;
        outerStart = token;
    }

    void includeTo(int token) {
        end = token;
        outerEnd = Math.max(outerEnd, token);
    }

    void own(String id) {
        if (of.isEmpty()) {
            of.add(id);
            owner = OfficePhrase.Owner.NAMED;
        }
    }

    List<OfficePhrase> phrases() {
        int shares = head.plural() && of.size() > 1 ? of.size() : 1;
        List<OfficePhrase> phrases = new ArrayList<>();
        for (int share = 0; share < shares; share++) {
            phrases.add(new OfficePhrase(
                    view,
                    new TokenSpan(start, end),
                    new TokenSpan(outerStart, outerEnd),
                    head,
                    ranks,
                    portfolio,
                    of.isEmpty() ? null : of.get(share),
                    to,
                    possessor,
                    owner,
                    article,
                    standings,
                    share,
                    shares,
                    view.text(new TokenSpan(start, end))));
        }
        return phrases;
    }
}
