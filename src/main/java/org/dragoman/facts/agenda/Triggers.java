package org.dragoman.facts.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.mentions.MentionType;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;

/** Finds the constructions by which news says what is discussed, and the words around them that hold the topics. */
final class Triggers {
    private final Words words;
    private final FocusedMeeting focus;
    private final List<Stretch> found = new ArrayList<>();

    Triggers(Words words, FocusedMeeting focus) {
        this.words = words;
        this.focus = focus;
    }

    List<Stretch> find() {
        for (Token token : words.sentence().tokens()) {
            int i = token.index();
            if (token.isVerb()) {
                verb(i);
            } else if (token.isNoun()) {
                listed(i);
                about(i);
                agenda(i);
            }
        }
        return found;
    }

    private void verb(int i) {
        if (isDenied(i)) {
            return;
        }
        String lemma = words.lemma(i);
        int particle = particle(i);
        boolean strong = TriggerWords.STRONG.contains(lemma)
                && focus.isNear(words.sentence().index(), 3);
        boolean weak = (TriggerWords.WEAK.contains(lemma) || particle > 0) && isSaidOfMeeting(i) && !isOfPeople(i);
        if (isPassive(i)) {
            if (strong || weak) {
                passive(i);
            }
        } else if (strong || weak) {
            active(i, particle > 0 ? particle : i);
        }
        if (lemma.equals("exchange")
                || lemma.equals("take")
                || lemma.equals("compare")
                || lemma.equals("hold")
                || lemma.equals("raise")) {
            lightVerb(i);
        }
        if (lemma.equals("come")) {
            cameUp(i);
        }
        if (Set.of("lay", "put", "bring").contains(lemma)) {
            onTheTable(i);
        }
        if (TriggerWords.AIMS.contains(lemma) && words.word(i - 1).equals("to") && isOfMeeting(i)) {
            put(i, i + 1, "meeting-to-settle");
        }
    }

    /** "addressed the assembly", and "he dealt with the government", which tell of no meeting's topics. */
    private boolean isOfPeople(int verb) {
        boolean audience = words.lemma(verb).equals("address")
                && words.sentence().children(verb).stream()
                        .filter(c -> c.dependency().equals("dobj"))
                        .anyMatch(c -> TriggerWords.AUDIENCES.contains(c.lemma())
                                || words.isIn(c.index(), MentionType.ORGANIZATION, MentionType.PERSON));
        boolean career = words.lemma(verb).equals("deal")
                && subject(verb)
                        .filter(t -> Set.of("he", "she", "i", "who").contains(t.lemma()))
                        .isPresent();
        return audience || career;
    }

    /** {@return the index of "on" in "focused solely on", or 0} */
    private int particle(int verb) {
        Set<String> particles = TriggerWords.WITH_PARTICLE.get(words.lemma(verb));
        if (particles != null) {
            for (int i = verb + 1; i <= verb + 3 && i < words.size(); i++) {
                if (particles.contains(words.word(i))) {
                    return i;
                }
                if (!words.pos(i).equals("RB")) {
                    return 0;
                }
            }
        }
        return 0;
    }

    private void active(int verb, int last) {
        int asked = question(verb);
        if (asked >= 0) {
            put(verb, asked + 1, "what-they-discuss-is");
            return;
        }
        int relative = relativeOf(verb);
        if (relative >= 0) {
            return;
        }
        put(verb, last + 1, "discusses");
    }

    /** {@return in "what they will discuss is how …" the "is", or -1} */
    private int question(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 8); i--) {
            if (words.word(i).equals("what")) {
                for (int j = verb + 1; j < Math.min(words.size(), verb + 10); j++) {
                    if (words.isOneOf(j, "is", "are", "was", "were")) {
                        return j;
                    }
                }
            }
        }
        return -1;
    }

    /** {@return the noun that a verb without an object of its own modifies: "issues they discussed"; or -1} */
    private int relativeOf(int verb) {
        Token token = words.token(verb);
        boolean relative =
                token.dependency().equals("relcl") || token.dependency().equals("acl");
        boolean object = words.sentence().children(verb).stream()
                .anyMatch(c -> c.dependency().equals("dobj") && c.index() > verb);
        boolean listed = relative && token.head() >= 0 && TriggerWords.LISTED.contains(words.lemma(token.head()));
        return listed && !object ? token.head() : -1;
    }

    private boolean isPassive(int verb) {
        Token token = words.token(verb);
        if (!token.pos().equals("VBN") && !token.pos().equals("VBD")) {
            return false;
        }
        List<Token> children = words.sentence().children(verb);
        boolean have = children.stream()
                .anyMatch(c -> c.dependency().startsWith("aux") && c.lemma().equals("have"));
        boolean be = children.stream()
                .anyMatch(c -> c.dependency().equals("auxpass")
                        || (c.dependency().equals("aux") && c.lemma().equals("be")));
        boolean fronted = verb <= 1 && (words.pos(verb + 1).equals("IN") || words.isOneOf(verb + 1, "were", "was"));
        boolean subject = children.stream().anyMatch(c -> c.dependency().equals("nsubj"));
        boolean object = children.stream().anyMatch(c -> c.dependency().equals("dobj") && c.index() > verb);
        return be || fronted || (token.pos().equals("VBN") && !have && !subject && !object);
    }

    /** "Trade and visas were discussed", "Discussed at the meeting were trade and visas". */
    private void passive(int verb) {
        if (particle(verb) > 0
                && Set.of("focus", "center", "centre", "concentrate").contains(words.lemma(verb))) {
            put(verb, particle(verb) + 1, "is-focused-on");
            return;
        }
        if (verb <= 1) {
            for (int i = verb + 1; i < Math.min(words.size(), verb + 12); i++) {
                if (words.isOneOf(i, "were", "was", "are", "is")) {
                    put(verb, i + 1, "discussed-were");
                    return;
                }
            }
            return;
        }
        int be = verb - 1;
        while (be > 0 && (words.pos(be).equals("RB") || words.isOneOf(be, "been", "be", "being"))) {
            be--;
        }
        while (be > 0
                && (words.pos(be - 1).equals("MD")
                        || words.isOneOf(be - 1, "has", "have", "had", "is", "are", "also"))) {
            be--;
        }
        if (words.isOneOf(verb - 1, "be", "been", "being", "was", "were", "is", "are")
                || words.pos(verb - 1).equals("RB")) {
            before(verb, be, "was-discussed");
            asWas(verb);
            among(verb);
        }
    }

    /** "Trade was discussed, as were visas": the visas. */
    private void asWas(int verb) {
        for (int i = verb + 1; i < Math.min(words.size() - 2, verb + 12); i++) {
            if (words.word(i).equals("as") && words.isOneOf(i + 1, "was", "were", "is", "are")) {
                put(verb, i + 2, "as-was");
                return;
            }
        }
    }

    /** "a number of issues were addressed, among them the drought": what comes after. */
    private void among(int verb) {
        for (int i = verb + 1; i < words.size() - 2; i++) {
            if (words.word(i).equals("among") && words.isOneOf(i + 1, "them", "these")) {
                int start = words.isOneOf(i + 2, "were", "was", "are") ? i + 3 : i + 2;
                put(verb, start, "among-them");
            } else if (words.word(i).equals("including") && words.word(i - 1).equals(",")) {
                put(verb, i + 1, "among-them");
            }
        }
    }

    /** "Among the subjects will be X", "X was among the subjects discussed", "X was another issue he raised". */
    private void listed(int noun) {
        if (!TriggerWords.LISTED.contains(words.lemma(noun))) {
            return;
        }
        int among = back(noun, 6, "among");
        if (among == 0 || (among > 0 && words.isOneOf(among - 1, ",", "``"))) {
            for (int i = noun + 1; i < Math.min(words.size(), noun + 12); i++) {
                if (words.isOneOf(i, "is", "are", "was", "were", "be") && !words.isOneOf(i + 1, "discussed", "to")) {
                    put(noun, i + 1, "among-the-subjects");
                    return;
                }
            }
        }
        if (among > 0) {
            for (int i = among - 1; i > Math.max(0, among - 24); i--) {
                if (TriggerWords.LISTING.contains(words.lemma(i))
                        && words.token(i).isVerb()) {
                    found.add(new Stretch(noun, new TokenSpan(i + 1, among), "listed-among", true));
                    return;
                }
            }
        }
        boolean other = words.isOneOf(noun - 1, "another", "other", "main", "key", "central", "top")
                || words.isOneOf(noun - 2, "another", "one");
        int from = among > 0 ? among : other ? noun - 1 : -1;
        if (from > 0 && isTalkedOver(noun)) {
            for (int i = from; i > 0 && i > from - 5; i--) {
                if (words.isOneOf(i, "is", "are", "was", "were", "be")) {
                    if (words.isOneOf(i + 1, "not", "n't", "never") || words.isOneOf(i - 1, "not", "n't", "never")) {
                        return;
                    }
                    int start = words.pos(i - 1).equals("MD") ? i - 1 : i;
                    before(noun, start, "was-among-the-subjects");
                    also(noun);
                    return;
                }
            }
        }
        if (among < 0 && isTalkedOver(noun)) {
            for (int i = noun + 1; i < Math.min(words.size(), noun + 8); i++) {
                if (words.isOneOf(i, "include", "included", "includes")) {
                    put(noun, i + 1, "subjects-include");
                    return;
                }
            }
        }
    }

    /** "… together with Y" after "X was another thing he raised". */
    private void also(int noun) {
        for (int i = noun + 1; i < words.size() - 2; i++) {
            if (words.isOneOf(i, "together", "along") && words.word(i + 1).equals("with")) {
                put(noun, i + 2, "together-with");
            }
        }
    }

    /** {@return whether a word of discussing follows soon: "the subjects discussed", "issues they touched upon"} */
    private boolean isTalkedOver(int noun) {
        for (int i = noun + 1; i < Math.min(words.size(), noun + 7); i++) {
            boolean verb = words.token(i).isVerb()
                    && (TriggerWords.STRONG.contains(words.lemma(i))
                            || TriggerWords.WEAK.contains(words.lemma(i))
                            || (TriggerWords.WITH_PARTICLE.containsKey(words.lemma(i)) && particle(i) > 0));
            boolean agenda = words.isOneOf(i, "agenda", "table", "talks", "meeting");
            if (verb || agenda) {
                return focus.isNear(words.sentence().index(), 3);
            }
        }
        return false;
    }

    /** "talks on visas"; "talks aimed at reopening the border"; "the talks, whose aim is the release of prisoners". */
    private void about(int noun) {
        if (!isMeeting(noun)) {
            return;
        }
        int limit = Math.min(words.size() - 1, noun + 16);
        for (int i = noun + 1; i < limit; i++) {
            boolean own = words.token(i).head() == noun || i == noun + 1;
            boolean next = words.pos(i + 1).equals("VBG") || words.pos(i + 1).equals("VB");
            if (own && words.isOneOf(i, "on", "about", "regarding", "concerning", "over") && isSubject(i + 1)) {
                put(noun, i + 1, "talks-on");
                return;
            }
            if (words.isOneOf(i, "aimed", "aiming") && words.word(i + 1).equals("at")) {
                put(noun, i + 2, "talks-aimed-at");
                return;
            }
            if (words.isOneOf(i, "aim", "goal", "purpose", "focus", "object", "subject")
                    && words.isOneOf(i - 1, "whose")
                    && words.isOneOf(i + 1, "is", "was", "are")) {
                put(noun, words.word(i + 2).equals("to") ? i + 3 : i + 2, "whose-aim-is");
                return;
            }
            boolean subject = words.isOneOf(i, "on", "about", "regarding", "concerning", "over");
            if (!own && next && !subject) {
                return;
            }
        }
    }

    private boolean isMeeting(int noun) {
        return words.isIn(noun, MentionType.MEETING) && !words.pos(noun + 1).startsWith("NN") && !isDenied(noun);
    }

    private boolean isSubject(int start) {
        for (int i = start; i < Math.min(words.size(), start + 4); i++) {
            if (TriggerWords.NOT_ON.contains(words.lemma(i))
                    || TriggerWords.NOT_ON.contains(words.word(i))
                    || words.isDate(i)
                    || (i == start && words.pos(i).equals("CD"))) {
                return false;
            }
            if (words.isOneOf(i, ",", ".", "to")) {
                break;
            }
        }
        return true;
    }

    /** "On the agenda are X", "with X on the agenda", "the agenda includes X", "X is high on the agenda". */
    private void agenda(int noun) {
        if (!words.lemma(noun).equals("agenda")
                || !focus.isNear(words.sentence().index(), 3)
                || isDenied(noun)) {
            return;
        }
        int on = back(noun, 4, "on");
        boolean first = noun == 0 || (noun == 1 && words.pos(0).equals("DT"));
        if ((on >= 0 && on <= 1) || first) {
            for (int i = noun + 1; i < Math.min(words.size(), noun + 10); i++) {
                boolean colon = words.word(i).equals(":") && i - noun < 6;
                if (colon || (!first && isBeing(i))) {
                    put(noun, i + 1, "on-the-agenda");
                    return;
                }
            }
        }
        if (on > 1) {
            for (int i = on - 1; i > Math.max(0, on - 14); i--) {
                if (words.isOneOf(i, "is", "are", "was", "were", "be", "features", "figures", "remains")) {
                    if (!words.isOneOf(i + 1, "not", "n't", "no")) {
                        before(noun, words.pos(i - 1).equals("MD") ? i - 1 : i, "is-on-the-agenda");
                    }
                    return;
                }
                if (words.word(i).equals("with")) {
                    int end = words.isOneOf(on - 1, "high", "also", "top", "firmly") ? on - 1 : on;
                    found.add(new Stretch(noun, new TokenSpan(i + 1, end), "with-on-the-agenda", true));
                    return;
                }
            }
        }
        for (int i = noun + 1; i < Math.min(words.size(), noun + 8); i++) {
            if (words.isOneOf(i, "include", "includes", "included", "covers", "covered", "features", "comprises")) {
                put(noun, i + 1, "agenda-includes");
                return;
            }
        }
    }

    private boolean isBeing(int i) {
        return words.isOneOf(i, "is", "are", "was", "were", "be");
    }

    /** "Visas came up as well", "the strike is expected to come up". */
    private void cameUp(int verb) {
        if (!words.word(verb + 1).equals("up") || !focus.isNear(words.sentence().index(), 3)) {
            return;
        }
        int start = verb;
        while (start > 0
                && (Set.of("MD", "TO", "RB").contains(words.pos(start - 1))
                        || isBeing(start - 1)
                        || words.isOneOf(start - 1, "expected", "likely", "due", "set", "has", "have", "had"))) {
            start--;
        }
        if (start > 0 && words.token(start - 1).isNoun()) {
            before(verb, start, "came-up");
        }
    }

    private void lightVerb(int verb) {
        for (int i = verb + 1; i < Math.min(words.size() - 1, verb + 6); i++) {
            if (words.token(i).isNoun() && TriggerWords.LIGHT_OBJECTS.contains(words.lemma(i))) {
                int on = i + 1;
                while (on < Math.min(words.size() - 1, i + 6)
                        && !words.isOneOf(on, "on", "about", "regarding", "concerning", "of", "over")) {
                    on++;
                }
                if (words.isOneOf(on, "on", "about", "regarding", "concerning", "of", "over")
                        && focus.isNear(words.sentence().index(), 3)) {
                    put(verb, on + 1, "exchanges-views-on");
                }
                return;
            }
        }
    }

    /** "laid its plan on the table". */
    private void onTheTable(int verb) {
        for (int i = verb + 2; i < Math.min(words.size() - 1, verb + 14); i++) {
            boolean table = words.word(i).equals("on")
                    && words.word(i + 1).equals("the")
                    && words.isOneOf(i + 2, "table", "agenda");
            if (table && focus.isNear(words.sentence().index(), 3)) {
                found.add(new Stretch(verb, new TokenSpan(verb + 1, i), "put-on-the-table", true));
                return;
            }
        }
    }

    /** Takes what stands before a verb as topics, from where its clause begins. */
    private void before(int trigger, int end, String rule) {
        int start = end;
        while (start > 0 && !isClauseStart(start)) {
            start--;
        }
        if (start < end
                && (words.pos(start).equals("IN") || words.isOneOf(start, "according", "following", "during"))) {
            int comma = start;
            while (comma < end && !words.word(comma).equals(",")) {
                comma++;
            }
            start = comma + 1;
        }
        int aside = start;
        while (aside < end
                && !words.word(aside).equals("''")
                && !words.word(aside).equals("\u201d")) {
            aside++;
        }
        int stop = aside < end && aside > start && words.isOneOf(start, "``", "\u201c") ? aside : end;
        if (start < stop && !words.isClause(start, stop)) {
            found.add(new Stretch(trigger, new TokenSpan(start, stop), rule, true));
        }
    }

    private boolean isClauseStart(int i) {
        String before = words.word(i - 1);
        boolean that = before.equals("that") && words.pos(i - 1).equals("IN");
        return Set.of(";", ":", ".", "said", "says", "added", "-lrb-").contains(before) || that;
    }

    private int back(int from, int reach, String word) {
        for (int i = from - 1; i >= Math.max(0, from - reach); i--) {
            if (words.word(i).equals(word)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDenied(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            if (words.isOneOf(
                    k,
                    "not",
                    "n't",
                    "never",
                    "no",
                    "without",
                    "nor",
                    "neither",
                    "refused",
                    "declined",
                    "refusing",
                    "should",
                    "must")) {
                return true;
            }
        }
        return words.isOneOf(i + 1, "not", "neither");
    }

    /** {@return whether the talks, or those who hold them, do what a verb says, near a meeting} */
    private boolean isSaidOfMeeting(int verb) {
        if (!focus.isNear(words.sentence().index(), 2)) {
            return false;
        }
        Optional<Token> subject = subject(verb);
        return subject.map(t -> TriggerWords.MEETERS.contains(t.lemma())
                        || TriggerWords.MEETERS.contains(words.word(t.index()))
                        || words.isIn(
                                t.index(),
                                MentionType.MEETING,
                                MentionType.DELEGATION,
                                MentionType.PERSON,
                                MentionType.COUNTRY))
                .orElse(isPassive(verb)
                        || words.word(verb - 1).equals("to")
                        || words.pos(verb).equals("VBG"));
    }

    private Optional<Token> subject(int verb) {
        int at = verb;
        for (int steps = 0; steps < 5 && at >= 0; steps++) {
            for (Token child : words.sentence().children(at)) {
                if (child.dependency().equals("nsubj")) {
                    return Optional.of(child);
                }
            }
            at = words.token(at).head();
        }
        return Optional.empty();
    }

    /** "The talks are to settle the dispute", "talks to discuss visas". */
    private boolean isOfMeeting(int verb) {
        boolean subject = subject(verb)
                .filter(t -> words.isIn(t.index(), MentionType.MEETING))
                .isPresent();
        int head = words.token(verb).head();
        return subject || (head >= 0 && words.isIn(head, MentionType.MEETING));
    }

    private void put(int trigger, int start, String rule) {
        if (start < words.size()) {
            found.add(new Stretch(trigger, new TokenSpan(start, words.size()), rule, false));
        }
    }
}
