package org.dragoman.mentions.offices;

import static org.dragoman.mentions.MentionType.ORGANIZATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.SentenceView;
import org.dragoman.mentions.offices.Titles.Flag;

/** Finds the words that name posts. */
final class OfficeGrammar {
    private static final Set<String> NOT_A_PERSON = Set.of("office", "residence", "house", "palace", "hotel");

    private final Titles titles;
    private final Owners owners;
    private final LeftReader left;
    private final RightReader right;

    OfficeGrammar(Titles titles, List<Referent> referents, List<SentenceView> views) {
        this.titles = titles;
        this.owners = new Owners(referents, views);
        this.left = new LeftReader(titles, owners);
        this.right = new RightReader(titles, owners);
    }

    /** {@return the phrases of one sentence, in text order; none lies inside another, but several may share their words} */
    List<OfficePhrase> find(SentenceView view) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            Optional<Titles.Head> head = titles.headAt(view, i).filter(h -> isPost(view, h));
            if (head.isEmpty()) {
                continue;
            }
            Draft draft = new Draft(view, head.get());
            left.read(draft);
            right.read(draft);
            settleOwner(draft);
            keep(drafts, draft);
            i = head.get().end() - 1;
        }
        return drafts.stream()
                .filter(d -> d.post && !isOfficeRoom(d))
                .flatMap(d -> d.phrases().stream())
                .toList();
    }

    /** A later phrase that swallows an earlier head word ("Deputy Foreign Minister") replaces it; one inside is dropped. */
    private static void keep(List<Draft> drafts, Draft draft) {
        drafts.removeIf(d -> draft.start <= d.start && d.head.end() <= draft.head.start());
        boolean inside = drafts.stream().anyMatch(d -> d.start <= draft.start && draft.head.end() <= d.end);
        if (!inside) {
            drafts.add(draft);
        }
    }

    private boolean isPost(SentenceView view, Titles.Head head) {
        int last = head.end() - 1;
        boolean nominal =
                view.pos(last).startsWith("NN") || view.pos(last).startsWith("JJ") || view.isCapitalized(last);
        if (!nominal || (LeftReader.isPerson(view, head.start()) && LeftReader.isPerson(view, last))) {
            return false;
        }
        if (head.is(Flag.PRETITLE)) {
            return LeftReader.isPerson(view, head.end()) && view.isCapitalized(head.start());
        }
        return view.covering(last, ORGANIZATION)
                .filter(o -> o.mention().tokens().end() > head.end()
                        && o.mention().tokens().start() < head.start()
                        && o.mention().tokens().contains(head.start()))
                .isEmpty();
    }

    /** "the Prime Minister's Office": a body. */
    private static boolean isOfficeRoom(Draft draft) {
        SentenceView view = draft.view;
        return view.isPossessiveMark(draft.end)
                && NOT_A_PERSON.contains(view.word(draft.end + 1))
                && view.isCapitalized(draft.end + 1);
    }

    private void settleOwner(Draft draft) {
        if (!draft.of.isEmpty() || draft.describedOwner == null) {
            if (draft.of.isEmpty() && draft.portfolio.contains("state")) {
                titles.stateOf("secretary of state").flatMap(owners::stateCoded).ifPresent(draft::own);
            }
            return;
        }
        if (draft.describedOwner.equals("country") || draft.describedOwner.equals("nation")) {
            String not = draft.to == null ? "" : draft.to;
            if (draft.owner == OfficePhrase.Owner.DESCRIBED) {
                owners.countryBefore(draft.view, draft.outerStart, not).ifPresent(draft::own);
            }
        }
    }
}
