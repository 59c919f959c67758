package org.dragoman.facts.taught;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.facts.taught.SentenceGraph.Edge;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Words that stand in for others: what "the authorities of X" do, X does; what happens to "a pair of villas" happens to the
 * villas; what is said of "several issues" is said of a thing that "is among several issues", and of each that "namely" names.
 */
final class StandIns {
    private static final Set<String> GOVERNMENTS = Set.of(
            "government", "authority", "administration", "state", "regime", "republic", "official", "leadership");
    private static final Set<String> AMOUNTS = Set.of(
            "pair", "number", "group", "dozen", "couple", "handful", "total", "hundred", "series", "score", "one",
            "two", "three", "four", "five", "six", "hour", "day", "minute");
    private static final Set<String> PLACES = Set.of("GPE", "NORP", "LOC");
    private static final Set<String> OWNERS = Set.of("poss", "mod", "prep:of");

    private final Sentence sentence;
    private final Set<Edge> edges = new TreeSet<>();
    private final Set<Edge> found = new TreeSet<>();

    StandIns(Sentence sentence) {
        this.sentence = sentence;
    }

    /** {@return what else holds where the edges given hold} */
    Set<Edge> edges(Collection<Edge> given) {
        edges.addAll(given);
        for (Edge edge : given) {
            government(edge);
            amount(edge);
            member(edge);
            named(edge);
            cleft(edge);
            attachment(edge);
        }
        return found;
    }

    /** "the Peruvian government closed", "the authorities of Peru closed": Peru closed. */
    private void government(Edge owner) {
        Token government = token(owner.from());
        boolean place = PLACES.contains(token(owner.to()).entityType());
        if (GOVERNMENTS.contains(government.lemma()) && OWNERS.contains(owner.label()) && place) {
            copy(owner.from(), owner.to(), "subj");
        }
    }

    private void amount(Edge of) {
        if (of.label().equals("prep:of")
                && AMOUNTS.contains(token(of.from()).lemma().toLowerCase(Locale.ROOT))) {
            copy(of.from(), of.to(), "obj");
            copy(of.from(), of.to(), "subj");
        }
    }

    /** "Visas were among the issues that they touched upon", "visas were another thing they raised": they raised visas. */
    private void member(Edge group) {
        boolean among = group.label().equals("prep:among")
                && token(group.from()).lemma().equals("be");
        boolean attribute = group.label().equals("attr") && !TellingTopics.isTelling(sentence, group.to());
        if (!among && !attribute) {
            return;
        }
        for (Edge subject : edges) {
            boolean other = subject.to() != group.to();
            if (subject.from() == group.from()
                    && other
                    && Set.of("subj", "attr").contains(subject.label())) {
                copy(group.to(), subject.to(), "obj");
            }
        }
    }

    /** "six diplomats were expelled, namely …", "issues were raised, among them …". */
    private void named(Edge edge) {
        Token named = token(edge.to());
        Token from = token(edge.from());
        boolean namely = sentence.children(named.index()).stream()
                .anyMatch(t -> t.lemma().equals("namely") || t.text().equalsIgnoreCase("notably"));
        boolean amongThem = edge.label().equals("prep:among") && named.pos().equals("PRP") && from.isVerb();
        if (namely && from.isVerb() && edge.label().equals("npadvmod")) {
            series(named.index()).forEach(t -> copyBeside(from.index(), t));
        } else if (amongThem) {
            sentence.children(named.index()).stream()
                    .filter(t -> t.dependency().equals("appos"))
                    .forEach(t -> series(t.index()).forEach(each -> copyBeside(from.index(), each)));
        }
    }

    /** "What they will discuss is how …". */
    private void cleft(Edge subject) {
        Token be = token(subject.from());
        if (!be.lemma().equals("be") || !token(subject.to()).dependency().equals("csubj")) {
            return;
        }
        for (Edge what : edges) {
            boolean asked =
                    what.label().equals("obj") && token(what.to()).text().equalsIgnoreCase("what");
            if (asked) {
                for (Edge answer : edges) {
                    if (answer.from() == be.index()
                            && Set.of("ccomp", "xcomp", "attr").contains(answer.label())) {
                        add(what.from(), "obj", answer.to());
                    }
                }
            }
        }
    }

    /** "the row about two villas, seized by Chad": what the parser says of the row may be true of the villas. */
    private void attachment(Edge edge) {
        Token verb = token(edge.to());
        if (!edge.label().equals("acl") || !verb.pos().equals("VBN")) {
            return;
        }
        int comma = sentence.subtree(verb.index()).get(0).index() - 1;
        int at = comma - 1;
        for (int steps = 0; steps < comma && at > edge.from(); steps++) {
            if (token(at).isNoun()) {
                add(verb.index(), "obj", at);
            }
            at = token(at).head();
        }
    }

    private List<Integer> series(int first) {
        List<Integer> all = new ArrayList<>(List.of(first));
        for (int i = 0; i < all.size(); i++) {
            for (Token child : sentence.children(all.get(i))) {
                if (child.dependency().equals("conj")) {
                    all.add(child.index());
                }
            }
        }
        return all;
    }

    /** What a verb says of the word before is said of the word given, too. */
    private void copyBeside(int verb, int to) {
        for (Edge edge : edges) {
            if (edge.from() == verb && edge.label().equals("obj") && edge.to() < to) {
                add(verb, "obj", to);
            }
        }
    }

    private void copy(int from, int to, String label) {
        for (Edge edge : edges) {
            if (edge.to() == from
                    && edge.label().equals(label)
                    && token(edge.from()).isVerb()) {
                add(edge.from(), label, to);
            }
        }
    }

    private void add(int from, String label, int to) {
        if (from != to) {
            found.add(new Edge(from, label, to, -1));
        }
    }

    private Token token(int index) {
        return sentence.token(index);
    }
}
