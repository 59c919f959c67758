package org.dragoman.facts.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.speech.Cue.Kind;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/** Finds a sentence's cues of speech, in text order. What "he" and "the statement" lead back to is given. */
final class CueFinder {
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final Set<String> UNREAL =
            Set.of("would", "could", "might", "may", "should", "must", "can", "shall");
    private static final Set<String> GOING_ON = Set.of("go", "continue", "proceed", "begin");
    private static final Set<String> AFTER_PHRASE =
            Set.of("ccomp", "advcl", "parataxis", "conj", "cc", "punct", "acl", "relcl");

    private final Speakers speakers;
    private final Predicate<CharSpan> isQuoted;

    /** @param isQuoted whether characters stand within somebody's quoted words: there, nobody of the article speaks */
    CueFinder(Speakers speakers, Predicate<CharSpan> isQuoted) {
        this.speakers = speakers;
        this.isQuoted = isQuoted;
    }

    List<Cue> find(Tree tree, Memory before) {
        List<Cue> cues = new ArrayList<>();
        Memory memory = before;
        for (int word = 0; word < tree.size(); word++) {
            Optional<Cue> cue = isQuoted(tree, word) ? Optional.empty() : at(tree, word, memory, cues);
            if (cue.isPresent()) {
                cues.add(cue.get());
                if (!cue.get().speakers().isEmpty()) {
                    memory = new Memory(cue.get().speakers(), tree.sentence().index());
                }
            }
        }
        cues.sort(Comparator.comparing(Cue::chars));
        return cues;
    }

    private Optional<Cue> at(Tree tree, int word, Memory memory, List<Cue> before) {
        Token token = tree.token(word);
        if (token.lemma().equals("accord") || token.text().equalsIgnoreCase("according")) {
            return according(tree, word, memory);
        }
        if (SpeechWords.AS_BY.contains(token.text().toLowerCase(Locale.ROOT)) && follows(tree, word, "as")) {
            return asBy(tree, word, memory);
        }
        if (token.isNoun()) {
            return noun(tree, word, memory);
        }
        return token.isVerb() ? verb(tree, word, memory, before) : Optional.empty();
    }

    private static boolean follows(Tree tree, int word, String before) {
        return word > 0 && tree.token(word - 1).text().equalsIgnoreCase(before);
    }

    private Optional<Cue> according(Tree tree, int word, Memory memory) {
        if (word + 2 >= tree.size() || !tree.token(word + 1).text().equalsIgnoreCase("to")) {
            return Optional.empty();
        }
        Optional<Integer> who = tree.child(word + 1, "pobj").or(() -> tree.objectOf(word, "to"));
        return who.map(w -> cue(tree, Kind.ACCORDING, word, word, nounPhraseEnd(tree, w), resolve(tree, w, memory)));
    }

    private Optional<Cue> asBy(Tree tree, int word, Memory memory) {
        Optional<Integer> who = tree.agent(word);
        return who.map(w -> cue(
                tree,
                Kind.AS_BY,
                word,
                word - 1,
                Math.max(nounPhraseEnd(tree, w), phraseEnd(tree, word)),
                resolve(tree, w, memory)));
    }

    /** "X's claim that …", "X expressed hope that …", "X was of the opinion that …". */
    private Optional<Cue> noun(Tree tree, int word, Memory memory) {
        if (SpeechWords.ANSWER.contains(tree.lemma(word)) && tree.isLabelled(word, "attr")) {
            int be = tree.token(word).head();
            return tree.objectOf(word, "of", "from")
                    .map(o -> cue(tree, Kind.NOUN, word, be, nounPhraseEnd(tree, o), resolve(tree, o, memory)));
        }
        boolean message = SpeechWords.CLAIMED.contains(tree.lemma(word));
        boolean feeling = SpeechWords.EXPRESSED.contains(tree.lemma(word));
        if (!(message || feeling) || Clauses.thatClause(tree, word).isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> owner = tree.child(word, "poss").or(() -> tree.objectOf(word, "by", "of"));
        if (owner.isPresent()) {
            return Optional.of(cue(
                    tree,
                    Kind.NOUN,
                    word,
                    Math.min(owner.get(), word),
                    Math.max(owner.get(), word) + 1,
                    resolve(tree, owner.get(), memory)));
        }
        int verb = governingVerb(tree, word);
        if (verb < 0 || !SpeechWords.HAVING.contains(tree.lemma(verb)) || isUnreal(tree, verb)) {
            return Optional.empty();
        }
        return doer(tree, verb)
                .map(d -> cue(tree, Kind.NOUN, word, Math.min(d, verb), word + 1, resolve(tree, d, memory)));
    }

    private static int governingVerb(Tree tree, int word) {
        int at = tree.token(word).head();
        for (int steps = 0; at >= 0 && steps < 4; steps++) {
            if (tree.token(at).isVerb()) {
                return at;
            }
            at = tree.token(at).head();
        }
        return -1;
    }

    private Optional<Cue> verb(Tree tree, int verb, Memory memory, List<Cue> before) {
        String lemma = tree.lemma(verb);
        boolean inWriting = follows(tree, verb, "in");
        if (!SpeechWords.isSpeech(lemma) || inWriting || isUnreal(tree, verb)) {
            return Optional.empty();
        }
        boolean going =
                tree.token(verb).pos().equals("VBG") && tree.subject(verb).isEmpty();
        if (going) {
            Optional<Cue> quoted = quotedAsSaying(tree, verb, memory);
            if (quoted.isPresent()) {
                return quoted;
            }
        }
        if (tree.isPassive(verb)) {
            return tree.agent(verb)
                    .map(by -> cue(
                            tree,
                            Kind.VERB,
                            verb,
                            verb,
                            Math.max(phraseEnd(tree, verb), nounPhraseEnd(tree, by)),
                            resolve(tree, by, memory)));
        }
        Optional<Integer> own = inverted(tree, verb)
                .or(() -> tree.subject(verb).filter(s -> !isQuoted(tree, s)))
                .or(() -> beside(tree, verb))
                .or(() -> afterDay(tree, verb));
        if (own.isPresent()) {
            int from = own.get() > verb ? verb : Math.min(verb, leftEdge(tree, own.get(), verb));
            int to = Math.max(phraseEnd(tree, verb), own.get() > verb ? nounPhraseEnd(tree, own.get()) : 0);
            return Optional.of(cue(tree, Kind.VERB, verb, from, to, resolve(tree, own.get(), memory)));
        }
        if (going) {
            return Optional.of(participle(tree, verb, memory, before));
        }
        boolean joined = tree.isLabelled(verb, "conj");
        if (joined && follows(tree, verb - 1, ",")) {
            Optional<Cue> outer = before.stream()
                    .filter(c -> c.kind() == Kind.VERB && tree.isBelow(verb, c.word()))
                    .findFirst();
            if (outer.isPresent()) {
                return Optional.of(cue(
                        tree,
                        Kind.VERB,
                        verb,
                        verb,
                        phraseEnd(tree, verb),
                        outer.get().speakers()));
            }
        }
        boolean shares = joined || (tree.token(verb).pos().equals("VB") && goesOn(tree, verb));
        return shares
                ? doer(tree, verb)
                        .map(d -> cue(tree, Kind.VERB, verb, verb, phraseEnd(tree, verb), resolve(tree, d, memory)))
                : Optional.empty();
    }

    /** "On Tuesday spokesman Roe told": the tree takes the day and the speaker for one name. */
    private static Optional<Integer> afterDay(Tree tree, int verb) {
        return tree.sentence().children(verb).stream()
                .filter(t -> t.dependency().equals("prep")
                        && t.index() < verb
                        && t.lemma().equals("on"))
                .filter(t -> t.index() + 1 < tree.size()
                        && DAYS.contains(tree.token(t.index() + 1).text().toLowerCase(Locale.ROOT)))
                .flatMap(t -> tree.child(t.index(), "pobj").stream())
                .filter(w ->
                        w == verb - 1 && !DAYS.contains(tree.token(w).text().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** "The plan, said Mr. Roe, will …": the subject after a verb that a comma or a closing mark precedes. */
    private static Optional<Integer> inverted(Tree tree, int verb) {
        boolean paused = verb == 0 || ",”\"’'".contains(tree.token(verb - 1).text());
        return tree.sentence().children(verb).stream()
                .filter(t -> paused && t.index() > verb && t.dependency().equals("nsubj"))
                .map(Token::index)
                .filter(s -> tree.extent(s).start() == verb + 1)
                .findFirst();
    }

    /** "X went on to say". */
    private static boolean goesOn(Tree tree, int verb) {
        int head = tree.token(verb).head();
        return head >= 0 && GOING_ON.contains(tree.lemma(head));
    }

    /** "…, adding that": whoever the sentence is about; the speaker before it, if it has one. */
    private Cue participle(Tree tree, int verb, Memory memory, List<Cue> before) {
        Optional<Cue> last = before.stream()
                .filter(c -> c.kind() == Kind.VERB
                        && c.word() < verb
                        && !tree.isPassive(c.word())
                        && tree.isBelow(verb, c.word()))
                .reduce((first, second) -> second);
        List<String> who = last.map(Cue::speakers)
                .orElseGet(() ->
                        doer(tree, verb).map(d -> resolve(tree, d, memory)).orElse(List.of()));
        return cue(tree, Kind.VERB, verb, verb, phraseEnd(tree, verb), who);
    }

    /** "X was quoted as saying", "TASS quoted X as saying". */
    private Optional<Cue> quotedAsSaying(Tree tree, int verb, Memory memory) {
        int quote = governingVerb(tree, verb);
        if (!follows(tree, verb, "as") || quote < 0 || !Set.of("quote", "cite").contains(tree.lemma(quote))) {
            return Optional.empty();
        }
        Optional<Integer> who = tree.passiveSubject(quote).or(() -> tree.child(quote, "dobj"));
        return who.map(w -> cue(
                tree,
                Kind.VERB,
                verb,
                Math.min(tree.extent(w).start(), quote),
                phraseEnd(tree, verb),
                resolve(tree, w, memory)));
    }

    /** {@return who does what a verb without a subject of its own tells: the subject of the verb it hangs on} */
    private static Optional<Integer> doer(Tree tree, int verb) {
        int at = verb;
        for (int steps = 0; at >= 0 && steps < 6; steps++) {
            Optional<Integer> subject = tree.subject(at);
            if (subject.isEmpty() && tree.isPassive(at)) {
                subject = tree.agent(at);
            }
            if (subject.isPresent() && tree.token(at).isVerb()) {
                return subject;
            }
            at = tree.token(at).head();
        }
        return Optional.empty();
    }

    /** The noun right before a finite verb, where the parser took the verb for a modifier of it: ", the ministry announced". */
    private static Optional<Integer> beside(Tree tree, int verb) {
        String pos = tree.token(verb).pos();
        boolean participle = pos.equals("VBN")
                && tree.isLabelled(verb, "acl")
                && tree.token(verb).head() == verb - 1
                && tree.isLabelled(verb - 1, "appos");
        if (!participle && !Set.of("VBD", "VBZ", "VBP").contains(pos)) {
            return Optional.empty();
        }
        if (verb > 0 && isName(tree.token(verb - 1)) && !tree.isLabelled(verb, "conj")) {
            int at = verb - 1;
            while (!tree.isLabelled(at, "appos", "conj", "root")
                    && tree.token(at).head() >= 0
                    && tree.token(at).head() < verb
                    && !tree.token(tree.token(at).head()).isVerb()) {
                at = tree.token(at).head();
            }
            return Optional.of(at).filter(h -> isName(tree.token(h)));
        }
        if (verb + 1 < tree.size()
                && tree.token(verb + 1).isProperNoun()
                && (verb == 0
                        || !Character.isLetterOrDigit(
                                tree.token(verb - 1).text().charAt(0)))) {
            int at = verb + 1;
            while (tree.token(at).head() > at && tree.isLabelled(at, "compound", "nn", "nmod")) {
                at = tree.token(at).head();
            }
            return Optional.of(at);
        }
        return Optional.empty();
    }

    private static boolean isName(Token token) {
        return token.isNoun() || token.pos().equals("PRP");
    }

    private boolean isQuoted(Tree tree, int word) {
        return isQuoted.test(tree.token(word).span());
    }

    private static int leftEdge(Tree tree, int head, int before) {
        return tree.sentence().subtree(head).stream()
                .mapToInt(Token::index)
                .filter(i -> i < before)
                .min()
                .orElse(head);
    }

    /** Denied, possible, asked for: "did not say", "may announce", "to say". */
    private static boolean isUnreal(Tree tree, int verb) {
        Set<String> helpers = new TreeSet<>();
        for (Token child : tree.sentence().children(verb)) {
            if (child.dependency().equals("neg") || child.lemma().equals("not")) {
                return true;
            }
            if (child.dependency().equals("aux") && child.index() < verb) {
                helpers.add(child.lemma());
            }
        }
        if (helpers.stream().anyMatch(UNREAL::contains)) {
            return true;
        }
        return tree.token(verb).pos().equals("VB")
                && !goesOn(tree, verb)
                && helpers.stream().noneMatch(Set.of("will", "do", "did")::contains);
    }

    /** {@return the end of what a verb has after it that does not tell what was said: "reporters in Geneva on Monday"} */
    private static int phraseEnd(Tree tree, int verb) {
        int end = verb + 1;
        for (Token child : tree.sentence().children(verb)) {
            boolean after = child.index() > verb && child.index() == end;
            if (after && !AFTER_PHRASE.contains(child.dependency()) && !child.isVerb()) {
                end = Math.max(end, tree.extent(child.index()).end());
            }
        }
        return end;
    }

    private static int nounPhraseEnd(Tree tree, int head) {
        int end = tree.extent(head).end();
        for (int i = head + 1; i < end; i++) {
            boolean clause = tree.token(i).text().equals(",") && i + 1 < end && !startsApposition(tree, i + 1, head);
            if (clause) {
                return i;
            }
        }
        return end;
    }

    /** ", the Syrian state news agency": more of the name, not more of the sentence. */
    private static boolean startsApposition(Tree tree, int from, int head) {
        return tree.sentence().children(head).stream()
                .anyMatch(t ->
                        t.dependency().equals("appos") && tree.extent(t.index()).start() == from);
    }

    private List<String> resolve(Tree tree, int head, Memory memory) {
        return speakers.resolve(tree, head, memory);
    }

    private static Cue cue(Tree tree, Kind kind, int word, int from, int to, List<String> who) {
        return new Cue(tree.sentence().index(), kind, word, new TokenSpan(from, to), tree.chars(from, to), who);
    }
}
