package org.dragoman.facts.taught;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.facts.taught.SentenceGraph.Edge;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Makes a sentence's tree into its graph: one method for each class of construction that is made alike. */
final class SentenceGraphBuilder {
    private static final Set<String> FUNCTION = Set.of(
            "punct", "det", "aux", "auxpass", "cc", "mark", "neg", "prt", "case", "possessive", "expl", "preconj");
    private static final Set<String> MODIFIERS = Set.of("amod", "nn", "compound", "nmod", "com", "nummod");
    private static final Set<String> PREPOSITIONS = Set.of("prep", "agent", "dative");
    private static final Set<String> COPULAS = Set.of("be", "become", "remain", "serve", "act");
    private static final Set<String> EXAMPLES = Set.of("including", "include", "like", "namely");

    private final Sentence sentence;
    private final Set<Edge> edges = new TreeSet<>();
    private final List<int[]> alike = new ArrayList<>();
    private final Map<Integer, Integer> antecedents = new HashMap<>();
    private final Subjects subjects;

    private SentenceGraphBuilder(Sentence sentence, List<int[]> samePerson) {
        this.sentence = sentence;
        this.alike.addAll(samePerson);
        this.subjects = new Subjects(sentence, antecedents);
    }

    /**
     * {@return the graph of a sentence}
     *
     * @param samePerson pairs of words that name one thing though the parser may not know: title and name side by side
     */
    static SentenceGraph build(Sentence sentence, List<int[]> samePerson) {
        SentenceGraphBuilder builder = new SentenceGraphBuilder(sentence, samePerson);
        builder.relativePronouns();
        for (Token token : sentence.tokens()) {
            builder.dependency(token);
        }
        for (Token token : sentence.tokens()) {
            builder.arguments(token);
            builder.copula(token);
            builder.clauseOf(token);
            builder.inversion(token);
        }
        for (int round = 0; round < 2; round++) {
            builder.distribute();
            builder.sayOfBoth();
        }
        StandIns standIns = new StandIns(sentence);
        builder.edges.addAll(standIns.edges(builder.edges));
        return new SentenceGraph(sentence, builder.edges);
    }

    /** "the envoy who led …": the pronoun stands for the envoy. */
    private void relativePronouns() {
        for (Token verb : sentence.tokens()) {
            if (verb.dependency().equals("relcl") && verb.head() >= 0) {
                sentence.subtree(verb.index()).stream()
                        .filter(SentenceGraphBuilder::isRelative)
                        .findFirst()
                        .ifPresent(pronoun -> antecedents.put(pronoun.index(), described(verb, pronoun)));
            }
        }
    }

    /** "A, B and C, who heads the team": by the verb's number, the last of a series. */
    private int described(Token verb, Token pronoun) {
        int head = verb.head();
        return isOfOne(verb)
                ? sentence.tokens().stream()
                        .filter(t -> t.index() > head
                                && t.index() < pronoun.index()
                                && t.dependency().equals("conj")
                                && t.isProperNoun()
                                && isInSeries(t, head))
                        .mapToInt(Token::index)
                        .max()
                        .orElse(head)
                : head;
    }

    private boolean isInSeries(Token token, int first) {
        Token at = token;
        while (at.dependency().equals("conj") && at.head() >= 0) {
            if (at.head() == first) {
                return true;
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    /** {@return whether a verb's form tells that one person does it} */
    private boolean isOfOne(Token verb) {
        return verb.pos().equals("VBZ")
                || sentence.children(verb.index()).stream()
                        .anyMatch(
                                t -> t.dependency().startsWith("aux") && t.pos().equals("VBZ"));
    }

    private static boolean isRelative(Token token) {
        return Set.of("WDT", "WP", "WP$").contains(token.pos())
                || (token.lemma().equals("that") && token.dependency().matches("nsubj|nsubjpass|dobj|pobj"));
    }

    private void dependency(Token token) {
        int head = token.head();
        if (head < 0 || FUNCTION.contains(token.dependency())) {
            return;
        }
        String label = token.dependency();
        if (label.equals("pobj") || label.equals("pcomp")) {
            prepositional(token);
        } else if (label.equals("appos")) {
            alike.add(new int[] {head, token.index()});
            add(head, "appos", token.index());
            describes(head, token);
        } else if (MODIFIERS.contains(label)) {
            add(head, "mod", token.index());
            if (token.pos().equals("NN") && sentence.token(head).isProperNoun()) {
                add(token.index(), "subj", head);
            }
        } else if (label.equals("dobj")) {
            add(head, "obj", token.index());
        } else if (!label.equals("conj") && !PREPOSITIONS.contains(label) && !label.contains("subj")) {
            add(head, label.equals("iobj") ? "dative" : label, token.index());
            if (token.pos().equals("VBG")
                    && label.endsWith("comp")
                    && subjects.own(token.index()).isEmpty()) {
                add(head, "obj", token.index());
            }
        } else if (label.equals("dative") && !sentence.token(head).pos().equals("IN") && token.isNoun()) {
            add(head, "dative", token.index());
        }
    }

    /** "Jane Roe, the head of the team": the head is Jane Roe, as in "Jane Roe is the head of the team". */
    private void describes(int head, Token appositive) {
        Token first = sentence.token(head);
        if (!appositive.isProperNoun()) {
            add(appositive.index(), "subj", head);
        } else if (!first.isProperNoun()) {
            add(head, "subj", appositive.index());
        }
    }

    private void prepositional(Token object) {
        Token preposition = sentence.token(object.head());
        StringBuilder words = new StringBuilder(preposition.text().toLowerCase(Locale.ROOT));
        Token at = preposition;
        while (at.head() >= 0 && (at.dependency().equals("conj") || isPreposition(sentence.token(at.head())))) {
            Token above = sentence.token(at.head());
            if (at.dependency().equals("conj") && isPreposition(above)) {
                at = above;
            } else if (isPreposition(above)) {
                words.insert(0, above.text().toLowerCase(Locale.ROOT) + "_");
                at = above;
            } else {
                break;
            }
        }
        at = contrasted(at, words.toString());
        if (at.head() < 0) {
            return;
        }
        if (at.dependency().equals("agent") || (words.toString().equals("by") && subjects.isPassive(at.head()))) {
            add(at.head(), "subj", object.index(), preposition.index());
        } else if (EXAMPLES.contains(words.toString())) {
            alike.add(new int[] {at.head(), object.index()});
            add(at.head(), "prep:including", object.index(), preposition.index());
        } else {
            add(at.head(), "prep:" + words, object.index(), preposition.index());
            Token governor = sentence.token(at.head());
            if (governor.entityType().equals("PERSON") && governor.head() >= 0) {
                add(verbAbove(governor), "prep:" + words, object.index(), preposition.index());
            }
        }
    }

    /** "met John Doe in Geneva": a person's name takes no place of its own; what the parser hangs on it is the verb's. */
    private int verbAbove(Token name) {
        Token at = name;
        while (at.head() >= 0 && !at.isVerb()) {
            at = sentence.token(at.head());
        }
        return at.index();
    }

    /** "focused on visas, not on trade": the trade stands beside the visas, not below them. */
    private Token contrasted(Token preposition, String words) {
        int before = preposition.index() - 1;
        if (before < 0
                || preposition.head() < 0
                || !sentence.token(before).lemma().equals("not")) {
            return preposition;
        }
        Token noun = sentence.token(preposition.head());
        boolean same = noun.dependency().equals("pobj")
                && noun.head() >= 0
                && sentence.token(noun.head()).text().equalsIgnoreCase(words);
        return same ? sentence.token(noun.head()) : preposition;
    }

    private static boolean isPreposition(Token token) {
        return PREPOSITIONS.contains(token.dependency())
                || token.pos().equals("IN")
                || token.pos().equals("TO");
    }

    /** The subject of a verb, wherever it stands, as subject or, of a passive, as object. */
    private void arguments(Token token) {
        int verb = token.index();
        if (!token.isVerb()
                && subjects.own(verb).isEmpty()
                && !token.dependency().equals("acomp")) {
            return;
        }
        OptionalInt subject = subjects.of(verb);
        if (subject.isPresent() && subject.getAsInt() != verb) {
            add(verb, subjects.isPassive(verb) ? "obj" : "subj", subject.getAsInt());
        }
    }

    /** "Jane Roe is head of the team": head of the team has Jane Roe as its subject. */
    private void copula(Token token) {
        boolean predicate =
                token.dependency().equals("attr") || token.dependency().equals("oprd");
        if (predicate && token.head() >= 0) {
            OptionalInt subject = subjects.of(token.head());
            if (subject.isPresent() && subject.getAsInt() != token.index() && token.isNoun()) {
                add(token.index(), "subj", subject.getAsInt());
            }
        }
        if (token.dependency().equals("pobj") && token.head() >= 0 && token.isNoun()) {
            Token as = sentence.token(token.head());
            if (as.lemma().equals("as")
                    && as.head() >= 0
                    && COPULAS.contains(sentence.token(as.head()).lemma())) {
                subjects.of(as.head()).ifPresent(s -> add(token.index(), "subj", s));
            }
        }
    }

    /** Relative clauses: the word described takes the pronoun's part, or the part that is missing. */
    private void clauseOf(Token verb) {
        if (!verb.dependency().equals("relcl") || verb.head() < 0) {
            return;
        }
        int described = antecedents.entrySet().stream()
                .filter(e -> sentence.subtree(verb.index()).stream().anyMatch(t -> t.index() == e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(verb.head());
        boolean told = antecedents.containsValue(described);
        boolean hasObject = sentence.children(verb.index()).stream()
                .anyMatch(t -> t.dependency().equals("dobj"));
        boolean where =
                sentence.children(verb.index()).stream().anyMatch(t -> t.lemma().equals("where"));
        if (where) {
            add(verb.index(), "prep:in", described);
        } else if (!told && !hasObject && subjects.own(verb.index()).isPresent()) {
            add(verb.index(), "obj", described);
        }
        for (Edge edge : List.copyOf(edges)) {
            Integer antecedent = antecedents.get(edge.to());
            if (antecedent != null && antecedent == described && edge.from() != described) {
                add(edge.from(), edge.label(), described, edge.via());
            }
        }
    }

    /** "Discussed at the meeting were visas": the parser takes the participle for the sentence. */
    private void inversion(Token be) {
        boolean below = be.dependency().equals("conj") || be.dependency().equals("ccomp");
        Token verb = below && be.head() == 0 ? sentence.token(0) : null;
        if (verb == null || !be.lemma().equals("be") || subjects.own(be.index()).isPresent()) {
            return;
        }
        for (Token child : sentence.children(be.index())) {
            if (child.dependency().equals("attr")) {
                add(0, verb.pos().equals("VBG") ? "subj" : "obj", child.index());
            }
        }
    }

    /** "A and B met C and D": what is said of the first of a series is said of each. */
    private void distribute() {
        for (Token token : sentence.tokens()) {
            if (token.dependency().equals("conj") && token.head() >= 0) {
                copyIncoming(token.head(), token.index(), true);
            }
        }
    }

    /** Two words for one thing: what is said of one is said of the other. */
    private void sayOfBoth() {
        for (int[] pair : alike) {
            copyIncoming(pair[0], pair[1], false);
            copyIncoming(pair[1], pair[0], false);
        }
    }

    private void copyIncoming(int from, int to, boolean verbsToo) {
        if (sentence.token(to).isVerb() && !verbsToo) {
            return;
        }
        for (Edge edge : List.copyOf(edges)) {
            Token above = sentence.token(edge.from());
            boolean clause = above.dependency().equals("relcl") && isOfOne(above);
            boolean title = verbsToo && (above.head() == from || clause);
            if (edge.to() == from
                    && edge.from() != to
                    && !title
                    && !edge.label().equals("appos")) {
                add(edge.from(), edge.label(), to, edge.via());
            }
        }
    }

    private void add(int from, String label, int to) {
        add(from, label, to, -1);
    }

    private void add(int from, String label, int to, int via) {
        if (from != to) {
            edges.add(new Edge(from, label, to, via));
        }
    }
}
