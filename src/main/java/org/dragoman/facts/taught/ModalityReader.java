package org.dragoman.facts.taught;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.facts.Modality;
import org.dragoman.mentions.time.Tenses;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads in what sense a sentence says what a path says, from the verbs on the path and those that govern it. */
final class ModalityReader {
    private static final Set<String> PLANNING = Set.of(
            "set",
            "due",
            "schedule",
            "plan",
            "expect",
            "intend",
            "prepare",
            "agree",
            "slate",
            "decide",
            "poise",
            "aim",
            "vow",
            "promise",
            "pledge",
            "going",
            "about",
            "ask_for");
    private static final Set<String> DENYING = Set.of(
            "refuse",
            "decline",
            "fail",
            "deny",
            "reject",
            "rule_out",
            "refute",
            "dismiss",
            "avoid",
            "oppose",
            "stop",
            "prevent",
            "unable",
            "unwilling",
            "cancel",
            "call_off",
            "without",
            "disavow");
    private static final Set<String> WISHING = Set.of(
            "want",
            "hope",
            "urge",
            "call",
            "demand",
            "ask",
            "propose",
            "offer",
            "threaten",
            "seek",
            "try",
            "consider",
            "invite",
            "request",
            "suggest",
            "wish",
            "would",
            "encourage",
            "appeal",
            "press",
            "push",
            "recommend",
            "mull",
            "weigh",
            "advocate",
            "willing",
            "ready",
            "dare",
            "warn",
            "like",
            "insist",
            "wait",
            "need",
            "call_for",
            "attempt",
            "speculate",
            "possibility",
            "proposal",
            "wonder",
            "whether");
    private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> POSSIBLE = Set.of("would", "could", "may", "might", "should", "can", "ca", "must");
    private static final Set<String> CONDITIONAL = Set.of("if", "unless", "whether", "should");
    private static final Set<String> HEDGES =
            Set.of("reportedly", "allegedly", "apparently", "purportedly", "supposedly", "presumably");
    private static final Set<String> PLANNED_NOUN = Set.of("planned", "upcoming", "forthcoming", "scheduled", "future");
    private static final Set<String> POSSIBLE_NOUN =
            Set.of("possible", "proposed", "potential", "threatened", "alleged");

    /**
     * @param modality the sense without any "not"
     * @param negated whether it is said with a "not" or a "refuse"
     */
    record Sense(Modality modality, boolean negated, @Nullable String hedge) {
        /** {@return the sense of a claim made by a wording that holds a "not" itself, or not} */
        Modality claimed(boolean patternNegated) {
            return negated && !patternNegated ? Modality.DENIED : modality;
        }
    }

    private final Sentence sentence;
    private final SentenceGraph graph;
    private boolean negated;
    private Modality modality = Modality.ASSERTED;
    private @Nullable String hedge;

    private ModalityReader(SentenceGraph graph) {
        this.graph = graph;
        this.sentence = graph.sentence();
    }

    static Sense read(SentenceGraph graph, Path path) {
        ModalityReader reader = new ModalityReader(graph);
        reader.onPath(path);
        reader.climb(reader.top(path));
        return new Sense(reader.modality, reader.negated, reader.hedge);
    }

    /** {@return in what sense a sentence says what one of its verbs says} */
    static Sense read(SentenceGraph graph, int verb) {
        ModalityReader reader = new ModalityReader(graph);
        if (graph.isNegated(verb)) {
            reader.negated = true;
        }
        reader.climb(verb);
        return new Sense(reader.modality, reader.negated, reader.hedge);
    }

    private void onPath(Path path) {
        List<Integer> verbs = new ArrayList<>();
        for (int i = 0; i < path.nodes().size(); i++) {
            int node = path.nodes().get(i);
            if (graph.isNegated(node) || hasNo(node)) {
                negated = true;
            }
            boolean inside = i > 0 && i < path.nodes().size() - 1;
            if (inside) {
                verbs.add(node);
                word(graph.lemma(node), true);
            }
        }
        for (Path.Step step : path.steps()) {
            int via = step.edge().via();
            if (via >= 0 && graph.isNegated(via)) {
                negated = true;
            }
        }
        verbs.forEach(this::help);
    }

    private boolean hasNo(int node) {
        return sentence.children(node).stream()
                .anyMatch(t -> t.lemma().equals("no") || t.text().equalsIgnoreCase("neither"));
    }

    private int top(Path path) {
        return path.steps().stream()
                .map(step -> step.edge().from())
                .min(Comparator.comparingInt(this::depth).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private int depth(int node) {
        int depth = 0;
        for (int at = node; sentence.token(at).head() >= 0 && depth < sentence.size(); depth++) {
            at = sentence.token(at).head();
        }
        return depth;
    }

    /** From the topmost word of the path upwards, as long as what governs it decides whether it is so. */
    private void climb(int from) {
        int at = from;
        for (int steps = 0; steps < sentence.size(); steps++) {
            help(at);
            if (graph.isNegated(at)) {
                negated = true;
            }
            Token token = sentence.token(at);
            int head = token.head();
            if (head < 0 || token.dependency().equals("relcl")) {
                return;
            }
            boolean finite = hasOwnSubject(at);
            String label = token.dependency();
            if ((finite && Set.of("conj", "advcl", "dep").contains(label)) || label.equals("parataxis")) {
                return;
            }
            Token above = sentence.token(head);
            if (label.equals("ccomp")) {
                word(graph.lemma(head), false);
                return;
            }
            if (above.isNoun() && !token.isVerb()) {
                return;
            }
            if (token.isNoun() && above.isVerb() && label.contains("subj")) {
                return;
            }
            word(graph.lemma(head), token.isVerb());
            at = head;
        }
    }

    private boolean hasOwnSubject(int verb) {
        return sentence.children(verb).stream().anyMatch(t -> t.dependency().contains("subj"));
    }

    private void word(String lemma, boolean verbal) {
        if (DENYING.contains(lemma)) {
            negated = true;
        } else if (WISHING.contains(lemma)) {
            raise(Modality.HYPOTHETICAL);
        } else if (verbal && PLANNING.contains(lemma)) {
            raise(Modality.PLANNED);
        }
    }

    /** The small words with a verb or noun: auxiliaries, "if", "reportedly", "planned". */
    private void help(int index) {
        Token token = sentence.token(index);
        boolean be = false;
        for (Token child : sentence.children(index)) {
            String word = child.text().toLowerCase(Locale.ROOT);
            String label = child.dependency();
            if (label.equals("aux") || label.equals("modal") || label.equals("auxpass")) {
                be |= child.lemma().equals("be");
                if (FUTURE.contains(word)) {
                    raise(Modality.PLANNED);
                } else if (POSSIBLE.contains(word)) {
                    boolean planned = word.equals("would") && Tenses.isFutureInPast(sentence, token);
                    raise(planned ? Modality.PLANNED : Modality.HYPOTHETICAL);
                } else if (word.equals("to") && (token.head() < 0 || isBe(token.head()))) {
                    raise(Modality.PLANNED);
                }
            } else if (label.equals("mark") && CONDITIONAL.contains(word)) {
                raise(Modality.HYPOTHETICAL);
            } else if (HEDGES.contains(word)) {
                hedge = word;
            } else if (token.isNoun() && PLANNED_NOUN.contains(word)) {
                raise(Modality.PLANNED);
            } else if (token.isNoun() && POSSIBLE_NOUN.contains(word)) {
                raise(Modality.HYPOTHETICAL);
            }
        }
        if (be && token.pos().equals("VBG")) {
            raise(Modality.ONGOING);
        }
    }

    private boolean isBe(int index) {
        return sentence.token(index).lemma().equals("be");
    }

    private void raise(Modality to) {
        if (modality == Modality.ASSERTED || to == Modality.HYPOTHETICAL) {
            modality = to;
        } else if (modality == Modality.ONGOING && to == Modality.PLANNED) {
            modality = to;
        }
    }
}
