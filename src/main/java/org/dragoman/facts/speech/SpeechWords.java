package org.dragoman.facts.speech;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The words by which news tells that somebody said something: lemmas, by what they govern. */
final class SpeechWords {
    /** Govern a clause that is what was said: "said that …", "…, she noted". */
    static final Set<String> CLAUSE = words(
            """
            say state tell add note announce confirm declare inform report comment remark observe
            write tweet post retweet blog quip joke
            stress emphasize emphasise underline underscore highlight reiterate reaffirm affirm repeat recall remind
            insist claim maintain argue contend assert allege suggest hint imply indicate signal
            warn caution predict forecast estimate
            explain clarify specify elaborate mention point describe recount
            reveal disclose divulge unveil
            acknowledge admit concede confess recognize recognise agree
            counter retort reply respond answer rebut object protest complain lament regret
            vow pledge promise swear assure guarantee reassure
            believe think consider hope expect opine conclude judge assess feel
            continue conclude proceed begin stipulate read
            call urge demand propose ask
            """);

    /** Of those, the ones that tell of thoughts: only with a clause of their own, never in "X, who believes". */
    static final Set<String> THOUGHT =
            words("believe think consider hope expect feel judge assess recognize recognise");

    /** Stand after a quotation or a clause, but say nothing by themselves of a clause that follows. */
    static final Set<String> AFTER_QUOTATION_ONLY =
            words("continue conclude begin proceed ask call urge demand propose");

    /** What is said is the verb and all that it governs: "complained of intimidation", "urged both sides to agree". */
    static final Set<String> ACT = words(
            """
            complain urge warn commend praise condemn denounce criticize criticise reject deny dispute welcome deplore demand
            vow pledge promise threaten call appeal thank caution
            """);

    /** What is said is what something is called: "called it a farce", "described them as friendly". */
    static final Set<String> NAMING = words(
            """
            call describe label brand dub term characterize characterise depict portray cast denounce dismiss hail condemn
            decry slam praise blast criticize criticise
            """);

    /** Announce a meeting, or say that there is, will be or was one. */
    static final Set<String> ANNOUNCE = words("announce confirm");

    /** What one announces of a meeting. */
    static final Set<String> SCHEDULE = words("schedule agenda date time topic venue format plan participant list");

    /** Nouns that carry words: subjects that stand for whoever issued them. */
    static final Set<String> MESSAGE = words(
            """
            statement communique communiqué release tweet post report message letter comment remark readout document speech
            interview article briefing note announcement declaration
            """);

    /** Nouns for whoever speaks in a body's name. */
    static final Set<String> VOICE = words(
            """
            spokesperson spokesman spokeswoman spokespeople representative official officials diplomat diplomats source
            sources authority authorities government administration
            """);

    /** Nouns of trust, hope and fear that govern a clause: "expressed hope that …". */
    static final Set<String> EXPRESSED = words(
            """
            hope trust confidence concern fear conviction belief doubt view opinion readiness regret satisfaction optimism
            certainty expectation
            """);

    /** Nouns that govern a clause which their owner says. */
    static final Set<String> CLAIMED = words(
            """
            claim statement announcement warning assertion allegation insistence accusation remark comment suggestion argument
            assurance promise pledge confirmation admission declaration report
            """);

    /** Nouns in "…," was the answer of X. */
    static final Set<String> ANSWER = words("answer reply response verdict message reaction retort");

    /** Verbs by which one has or utters such a noun. */
    static final Set<String> HAVING = words("express voice be have hold make issue repeat reiterate share give");

    /** Participles in "as … by X", "according to" excepted. */
    static final Set<String> AS_BY = words(
            """
            confirmed stated reported announced noted said disclosed revealed described told quoted cited indicated claimed
            acknowledged
            """);

    static boolean isSpeech(String lemma) {
        return CLAUSE.contains(lemma) || ACT.contains(lemma) || NAMING.contains(lemma);
    }

    private static Set<String> words(String list) {
        return new TreeSet<>(Arrays.asList(list.strip().split("\\s+")));
    }

    private SpeechWords() {}
}
