package org.dragoman.mentions.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Questions to a sentence's tree. */
final class Trees {
    private static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "announce",
            "confirm",
            "state",
            "report",
            "add",
            "note",
            "declare",
            "write",
            "claim",
            "reveal",
            "stress",
            "disclose",
            "inform",
            "comment",
            "explain",
            "warn",
            "insist",
            "point",
            "mention");

    private static final Set<String> HAPPENING =
            Set.of("open", "begin", "start", "resume", "conclude", "end", "kick", "wrap", "continue", "close", "get");

    private Trees() {}

    static boolean isSpeech(Token token) {
        return SPEECH.contains(token.lemma()) && token.isVerb();
    }

    /** {@return the nearest verb above a token that is no auxiliary, or -1} */
    static int verbAbove(Sentence sentence, int token) {
        int at = sentence.token(token).head();
        int steps = 0;
        while (at >= 0 && steps++ < sentence.size()) {
            if (isMainVerb(sentence.token(at))) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }

    static boolean isMainVerb(Token token) {
        return token.pos().startsWith("VB") && !token.dependency().startsWith("aux");
    }

    /**
     * {@return the verb that tells what becomes of a meeting, where the parser hung it below the meeting's complement:
     * "talks on fishing opened in Hanoi"; or -1}
     */
    static int happeningBelow(Sentence sentence, int noun) {
        if (sentence.token(noun).dependency().startsWith("nsubj")) {
            return -1;
        }
        for (int i = noun + 1; i < sentence.size(); i++) {
            Token verb = sentence.token(i);
            if (Set.of(",", ":", "``", "WDT", "WP", "TO").contains(verb.pos())) {
                return -1;
            }
            boolean past = verb.pos().equals("VBN")
                    || verb.pos().equals("VBD")
                    || verb.pos().equals("VBZ");
            if (past && HAPPENING.contains(verb.lemma()) && isBelow(sentence, i, noun) && isModifying(sentence, verb)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return whether a verb tells what becomes of a meeting: it opens, ends, breaks down} */
    static boolean isHappening(Token verb) {
        return HAPPENING.contains(verb.lemma())
                || is(verb, "break", "collapse", "fail", "last", "run", "stall", "finish");
    }

    private static boolean isModifying(Sentence sentence, Token verb) {
        boolean clause = Set.of("acl", "relcl", "dep", "conj").contains(verb.dependency());
        boolean object = sentence.children(verb.index()).stream()
                .anyMatch(c -> c.dependency().equals("agent"));
        return clause && !object && !hasChild(sentence, verb.index(), "auxpass");
    }

    static boolean isBelow(Sentence sentence, int token, int above) {
        int at = token;
        int steps = 0;
        while (at >= 0 && steps++ <= sentence.size()) {
            if (at == above) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    static boolean is(Token token, String... lemmas) {
        for (String lemma : lemmas) {
            if (token.lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    static boolean hasChild(Sentence sentence, int token, String dependency, String... lemmas) {
        return sentence.children(token).stream()
                .anyMatch(c -> c.dependency().equals(dependency) && (lemmas.length == 0 || is(c, lemmas)));
    }

    /** {@return the objects of these prepositions below a token} */
    static List<Token> objectsOf(Sentence sentence, int token, String... prepositions) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(token)) {
            boolean prep = child.dependency().equals("prep")
                    || child.dependency().equals("agent")
                    || child.dependency().equals("dative");
            if (prep && is(child, prepositions)) {
                sentence.children(child.index()).stream()
                        .filter(t -> t.dependency().equals("pobj"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** {@return a token, those joined to it by "and", and those in apposition, in text order} */
    static List<Token> coordinated(Sentence sentence, Token token) {
        List<Token> found = new ArrayList<>();
        collect(sentence, token, found, 0);
        found.sort(java.util.Comparator.comparing(Token::index));
        return found;
    }

    private static void collect(Sentence sentence, Token token, List<Token> found, int depth) {
        if (found.contains(token) || depth > 12) {
            return;
        }
        found.add(token);
        for (Token child : sentence.children(token.index())) {
            if ((child.dependency().equals("conj") || child.dependency().equals("appos")) && !child.isVerb()) {
                collect(sentence, child, found, depth + 1);
            }
        }
    }

    static List<Token> subjects(Sentence sentence, int verb) {
        return sentence.children(verb).stream()
                .filter(c -> c.dependency().equals("nsubj") || c.dependency().equals("nsubjpass"))
                .toList();
    }

    /** {@return the subjects of a verb, or of the verb it is joined or subordinated to when it has none of its own} */
    static List<Token> subjectsAbove(Sentence sentence, int verb) {
        int at = verb;
        int steps = 0;
        while (at >= 0 && steps++ < 6) {
            List<Token> own = subjects(sentence, at);
            if (!own.isEmpty()) {
                return own;
            }
            Token token = sentence.token(at);
            if (!Set.of("xcomp", "conj", "advcl", "ccomp", "root", "attr", "acomp", "oprd")
                            .contains(token.dependency())
                    && !token.dependency().equals("acl")) {
                return List.of();
            }
            if (token.dependency().equals("acl")
                    && token.head() >= 0
                    && sentence.token(token.head()).isNoun()) {
                return List.of(sentence.token(token.head()));
            }
            at = token.head();
        }
        return List.of();
    }
}
