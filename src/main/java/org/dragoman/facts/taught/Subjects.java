package org.dragoman.facts.taught;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds who does what a verb says, also where the subject stands elsewhere: with the verb above ("is set to lead", "met to
 * discuss"), the verb before ("came and met"), or as what a clause describes ("talks held in Oslo").
 */
final class Subjects {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");

    /** Verbs whose subject, not object, does what the infinitive says. */
    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow", "pledge", "use", "sign");

    private final Sentence sentence;
    private final Map<Integer, Integer> antecedents;
    private final Map<Integer, OptionalInt> known = new HashMap<>();

    /**
     * @param antecedents for each relative pronoun, the word it stands for
     */
    Subjects(Sentence sentence, Map<Integer, Integer> antecedents) {
        this.sentence = sentence;
        this.antecedents = antecedents;
    }

    /** {@return the subject that stands with the verb itself} */
    Optional<Token> own(int verb) {
        return sentence.children(verb).stream()
                .filter(t -> SUBJECTS.contains(t.dependency()))
                .findFirst();
    }

    /** {@return the word that is the grammatical subject, in the verb's own voice} */
    OptionalInt of(int verb) {
        OptionalInt before = known.get(verb);
        if (before == null) {
            known.put(verb, OptionalInt.empty());
            before = find(verb);
            known.put(verb, before);
        }
        return before;
    }

    boolean isPassive(int verb) {
        Token token = sentence.token(verb);
        if (!token.pos().equals("VBN") && !token.pos().equals("VBD")) {
            return false;
        }
        boolean passive = false;
        for (Token child : sentence.children(verb)) {
            passive |= child.dependency().equals("auxpass")
                    || child.dependency().endsWith("subjpass")
                    || child.dependency().equals("agent");
            if (child.dependency().equals("nsubj") || (child.dependency().equals("aux") && isHave(child))) {
                return passive || (child.dependency().equals("aux") && hasPassiveHelp(verb));
            }
        }
        if (passive) {
            return true;
        }
        if (!token.pos().equals("VBN")) {
            return false;
        }
        return switch (token.dependency()) {
            case "conj" -> token.head() >= 0 && isPassive(token.head());
            case "acl", "advcl", "oprd", "amod", "xcomp" -> true;
            default -> false;
        };
    }

    private boolean hasPassiveHelp(int verb) {
        return sentence.children(verb).stream().anyMatch(t -> t.dependency().equals("auxpass"));
    }

    private static boolean isHave(Token token) {
        return token.lemma().equals("have") || token.text().equalsIgnoreCase("having");
    }

    private OptionalInt find(int verb) {
        Optional<Token> own = own(verb);
        if (own.isPresent()) {
            int subject = own.get().index();
            return OptionalInt.of(antecedents.getOrDefault(subject, subject));
        }
        Token token = sentence.token(verb);
        int head = token.head();
        if (head < 0) {
            return OptionalInt.empty();
        }
        return switch (token.dependency()) {
            case "conj" -> sentence.token(head).isNoun() ? OptionalInt.empty() : of(head);
            case "xcomp", "oprd" -> controller(head);
            case "advcl", "acomp", "attr" -> of(head);
            case "acl" -> acl(token, head);
            case "pcomp" -> above(head);
            default -> OptionalInt.empty();
        };
    }

    private OptionalInt controller(int verb) {
        if (!SUBJECT_CONTROL.contains(sentence.token(verb).lemma())) {
            Optional<Token> object = sentence.children(verb).stream()
                    .filter(t -> t.dependency().equals("dobj"))
                    .findFirst();
            if (object.isPresent()) {
                return OptionalInt.of(object.get().index());
            }
        }
        return of(verb);
    }

    private OptionalInt acl(Token verb, int noun) {
        if (verb.pos().equals("VB")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(noun);
    }

    private OptionalInt above(int preposition) {
        int head = sentence.token(preposition).head();
        return head < 0 || !sentence.token(head).isVerb() ? OptionalInt.empty() : of(head);
    }
}
