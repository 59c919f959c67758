package org.dragoman.mentions.meetings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.meetings.Sighting.Reference;
import org.dragoman.text.Document;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.dragoman.text.TokenSpan;
import org.jspecify.annotations.Nullable;

/** Finds the nouns and verbs that speak of meetings, in text order. */
final class SightingFinder {
    /** Plurals that speak of many meetings at once, unless the noun itself is always plural. */
    private static final Set<String> ALWAYS_PLURAL =
            Set.of("talk", "negotiation", "consultation", "discussion", "contact");

    private static final Set<String> NO_MEETING_BEFORE = Set.of(
            "press",
            "news",
            "parliamentary",
            "cabinet",
            "training",
            "working-level",
            "conference",
            "photo",
            "question",
            "government");

    private final PeopleWords people;

    SightingFinder(PeopleWords people) {
        this.people = people;
    }

    List<Sighting> find(Document document) {
        List<Sighting> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                Sighting sighting = token.isNoun() ? noun(sentence, token) : verb(sentence, token);
                if (sighting != null) {
                    found.add(sighting);
                }
            }
        }
        return found.stream().map(s -> withKindOf(s, found)).toList();
    }

    /** "sat down for their first summit": the verb tells of a summit, too. */
    private static Sighting withKindOf(Sighting verb, List<Sighting> all) {
        return all.stream()
                .filter(s -> verb.isVerb()
                        && !s.isVerb()
                        && s.sentence().index() == verb.sentence().index())
                .filter(s -> s.verb() == verb.head() && s.head() > verb.head())
                .filter(s -> s.word().head() >= 0
                        && Trees.is(s.sentence().token(s.word().head()), "for"))
                .findFirst()
                .map(s -> verb.withKind(s.kind()))
                .orElse(verb);
    }

    private @Nullable Sighting noun(Sentence sentence, Token token) {
        String kind = kind(sentence, token);
        if (kind == null
                || isModifier(sentence, token)
                || isPartOfRound(sentence, token)
                || isDeniedInPast(sentence, token)) {
            return null;
        }
        int start = withoutVerb(sentence, token.index(), withStrayWords(sentence, start(sentence, token.index())));
        Set<String> leads = new TreeSet<>();
        int ordinal = 0;
        boolean definite = false;
        boolean none = false;
        for (Token before : sentence.tokens().subList(start, token.index())) {
            String word = before.text().toLowerCase(java.util.Locale.ROOT);
            leads.add(word);
            ordinal = Math.max(ordinal, Ordinals.of(sentence, before));
            definite |= Set.of("the", "this", "these", "that", "those").contains(word)
                    || before.pos().equals("POS")
                    || before.pos().equals("PRP$");
            none |= Set.of("no", "any", "many", "several", "some", "multiple", "numerous", "few", "such", "more")
                    .contains(word);
        }
        boolean onlyOne = none && leads.contains("such") && (leads.contains("last") || leads.contains("next"));
        if ((none && !onlyOne) || isRegular(sentence, token, leads) || (isPlural(token) && !definite && ordinal == 0)) {
            return null;
        }
        if (leads.contains("last")
                && leads.stream().anyMatch(l -> l.endsWith("day") || l.equals("week") || l.equals("month"))) {
            leads.remove("last");
        }
        if (leads.contains("next")
                && leads.stream().anyMatch(l -> l.endsWith("day") || l.equals("week") || l.equals("month"))) {
            leads.remove("next");
        }
        if (token.lemma().startsWith("dialog")
                && token.isProperNoun()
                && sentence.token(Math.max(0, token.index() - 1)).isProperNoun()) {
            leads.add(Sighting.NAMED);
        }
        if (ordinal == 1 && Ordinals.isFirstSince(sentence, token.index())) {
            ordinal = 0;
        }
        if (isAround(sentence, token)) {
            leads.add(Sighting.AROUND);
        }
        int end = ofTalks(sentence, token);
        TokenSpan tokens = new TokenSpan(start, end);
        return new Sighting(
                sentence,
                token.index(),
                tokens,
                new TokenSpan(start, complementEnd(sentence, token, end)),
                Mention.Form.DESCRIPTION,
                kind,
                Trees.verbAbove(sentence, token.index()),
                definite ? Reference.DEFINITE : Reference.NEW,
                leads,
                ordinal);
    }

    /** "No leaders had held a meeting since 1956": there was none. */
    private static boolean isDeniedInPast(Sentence sentence, Token token) {
        int verb = Trees.verbAbove(sentence, token.index());
        if (verb < 0 || !token.dependency().equals("dobj") || isDefinite(sentence, token)) {
            return false;
        }
        boolean past = Set.of("VBD", "VBN").contains(sentence.token(verb).pos());
        boolean no = Trees.subjects(sentence, verb).stream()
                .anyMatch(s -> Trees.is(s, "neither", "nobody", "none")
                        || sentence.children(s.index()).stream().anyMatch(c -> Trees.is(c, "no", "neither")));
        return past && (no || Trees.hasChild(sentence, verb, "neg"));
    }

    /** "talks on a regular basis", "regular meetings": no meeting of their own. */
    private static boolean isRegular(Sentence sentence, Token token, Set<String> leads) {
        boolean basis = sentence.tokens().subList(token.index(), Math.min(sentence.size(), token.index() + 5)).stream()
                .anyMatch(t -> Trees.is(t, "basis", "regularly", "annually"));
        boolean regular = sentence.tokens().stream()
                .anyMatch(
                        t -> t.lemma().equals("regular") && t.index() > token.index() && t.index() < token.index() + 5);
        return (basis && regular) || leads.contains("regular");
    }

    /** "on the sidelines of the conference": what goes on there is another meeting. */
    private static boolean isAround(Sentence sentence, Token token) {
        int preposition = token.head();
        int above = preposition < 0 ? -1 : sentence.token(preposition).head();
        return above >= 0 && Trees.is(sentence.token(above), "sideline", "margin", "fringe", "eve");
    }

    /** A headline's verb is often taken for part of the noun: "end 'constructive' talks", "open trade talks". */
    private static int withoutVerb(Sentence sentence, int head, int begin) {
        int start = begin;
        while (start < head && sentence.token(start).text().matches("\\d{1,2}[:.]\\d{2}")) {
            start++;
        }
        Token first = sentence.token(start);
        boolean verb = start < head
                && Trees.is(first, "end", "hold", "start", "begin", "resume", "conclude")
                && first.text().equals(first.lemma());
        int from = verb ? start + 1 : start;
        return verb && sentence.token(from).pos().equals("``") ? from + 1 : from;
    }

    private static boolean isPlural(Token token) {
        return token.pos().endsWith("S") && !ALWAYS_PLURAL.contains(token.lemma());
    }

    private @Nullable String kind(Sentence sentence, Token token) {
        String lemma = token.lemma();
        String kind = MeetingWords.kind(lemma);
        if (kind == null) {
            return null;
        }
        Token before = token.index() == 0 ? null : sentence.token(token.index() - 1);
        String left = before == null ? "" : before.lemma();
        if (NO_MEETING_BEFORE.contains(left)) {
            return null;
        }
        boolean phone = Set.of("phone", "telephone", "video").contains(left);
        boolean assembly = lemma.equals("session")
                && sentence.children(token.index()).stream()
                        .anyMatch(c -> c.lemma().equals("assembly"));
        if (assembly) {
            return "conference";
        }
        return switch (lemma) {
            case "talk" -> token.pos().endsWith("S") || token.isProperNoun() ? kind : null;
            case "call" -> phone || hasParty(sentence, token) ? kind : null;
            case "conversation" -> phone ? "call" : hasParty(sentence, token) ? "talks" : null;
            case "round" -> isRound(sentence, token) ? kind : null;
            case "contact" -> token.pos().endsWith("S") && isHighLevel(sentence, token) ? kind : null;
            case "ceremony" -> Set.of("signing", "signature").contains(left) ? kind : null;
            case "signing" -> token.pos().startsWith("NN") && isDefinite(sentence, token) ? kind : null;
            case "reception", "audience", "forum", "trip" -> hasParty(sentence, token) ? kind : null;
            case "gathering" -> hasParty(sentence, token) || isDefinite(sentence, token) ? kind : null;
            case "discussion" ->
                token.pos().endsWith("S") || isDefinite(sentence, token) || hasParty(sentence, token) ? kind : null;
            case "dialogue", "dialog" ->
                token.isProperNoun() || isDefinite(sentence, token) || hasParty(sentence, token) ? kind : null;
            case "dinner", "lunch", "luncheon", "banquet", "breakfast" -> isGiven(sentence, token) ? kind : null;
            case "session" -> isSession(sentence, token) ? kind : null;
            default -> phone ? "call" : kind;
        };
    }

    /** "hosted a dinner for the guests", "attended a banquet"; not "over dinner". */
    private static boolean isGiven(Sentence sentence, Token token) {
        int verb = token.dependency().equals("dobj") || token.dependency().equals("nsubjpass") ? token.head() : -1;
        return verb >= 0 && Trees.is(sentence.token(verb), "host", "give", "hold", "attend", "offer");
    }

    private static boolean isSession(Sentence sentence, Token token) {
        return sentence.children(token.index()).stream()
                .noneMatch(c -> Trees.is(c, "parliament", "plenary", "emergency", "council"));
    }

    private static boolean isHighLevel(Sentence sentence, Token token) {
        int start = start(sentence, token.index());
        String text = String.join(
                " ",
                sentence.tokens().subList(start, token.index()).stream()
                        .map(Token::lemma)
                        .toList());
        return text.equals("the") || text.contains("level") || text.contains("direct") || text.contains("bilateral");
    }

    private static boolean isDefinite(Sentence sentence, Token token) {
        return sentence.children(token.index()).stream()
                .anyMatch(c -> Set.of("the", "this", "these", "their", "its").contains(c.lemma())
                        || c.dependency().equals("poss"));
    }

    private boolean hasParty(Sentence sentence, Token token) {
        return Trees.objectsOf(sentence, token.index(), "with", "between", "of", "from").stream()
                        .anyMatch(o -> people.isParty(sentence, o))
                || sentence.children(token.index()).stream()
                        .anyMatch(c -> c.dependency().equals("poss") && people.isParty(sentence, c))
                || (token.lemma().equals("trip")
                        && !Trees.objectsOf(sentence, token.index(), "to").isEmpty());
    }

    /** "the second round of talks", "the next round"; not "a round of sanctions". */
    private static boolean isRound(Sentence sentence, Token token) {
        List<Token> of = Trees.objectsOf(sentence, token.index(), "of");
        if (!of.isEmpty()) {
            return of.stream().anyMatch(o -> MeetingWords.kind(o.lemma()) != null);
        }
        return sentence.children(token.index()).stream()
                .anyMatch(c -> Ordinals.of(sentence, c) > 0
                        || Set.of(
                                        "next",
                                        "new",
                                        "previous",
                                        "last",
                                        "latest",
                                        "another",
                                        "fresh",
                                        "further",
                                        "final",
                                        "this",
                                        "that")
                                .contains(c.lemma()));
    }

    /** "talks" in "round of talks" belongs to the round. */
    private static boolean isPartOfRound(Sentence sentence, Token token) {
        int prep = token.head();
        if (prep < 0
                || !sentence.token(prep).lemma().equals("of")
                || sentence.token(prep).head() < 0) {
            return false;
        }
        Token above = sentence.token(sentence.token(prep).head());
        return Trees.is(above, "round", "series", "session") && above.index() < token.index();
    }

    /** "talks" in "talks agenda", "Meeting Framework". */
    private static boolean isModifier(Sentence sentence, Token token) {
        boolean compound =
                token.dependency().equals("compound") || token.dependency().equals("nmod");
        return compound
                && token.head() == token.index() + 1
                && sentence.token(token.head()).isNoun();
    }

    /** The tree often hangs the first adjective of a headline's noun elsewhere: "for upcoming Russia-US discussions". */
    private static int withStrayWords(Sentence sentence, int start) {
        int at = start;
        while (at > 0
                && (sentence.token(at - 1).pos().startsWith("JJ")
                        || sentence.token(at - 1).pos().equals("DT"))) {
            at--;
        }
        return at;
    }

    private static int start(Sentence sentence, int head) {
        int start = head;
        for (int i = head - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (!Trees.isBelow(sentence, i, head)
                    || (Set.of("-LRB-", ":", ",").contains(token.pos())
                            && !Trees.isBelow(sentence, i - 1 < 0 ? i : i - 1, head))) {
                break;
            }
            if (Set.of("IN", "TO").contains(token.pos())
                    || (token.isVerb() && !Set.of("VBN", "VBG").contains(token.pos()))) {
                break;
            }
            start = i;
        }
        while (start < head
                && Set.of(",", ":", "``", "''", "CC", "-LRB-", "-RRB-", "RB")
                        .contains(sentence.token(start).pos())) {
            start++;
        }
        return start;
    }

    /** {@return the end of "round of talks", or of the noun alone} */
    private static int ofTalks(Sentence sentence, Token token) {
        return Trees.is(token, "round", "series", "session")
                ? Trees.objectsOf(sentence, token.index(), "of").stream()
                        .filter(o -> MeetingWords.kind(o.lemma()) != null)
                        .mapToInt(o -> o.index() + 1)
                        .max()
                        .orElse(token.index() + 1)
                : token.index() + 1;
    }

    private static int complementEnd(Sentence sentence, Token token, int from) {
        int end = from;
        for (int i = from; i < sentence.size(); i++) {
            Token next = sentence.token(i);
            if (!Trees.isBelow(sentence, i, token.index())
                    || Set.of(",", ":", ".", "WDT", "WP", "-LRB-", "``", "''").contains(next.pos())) {
                break;
            }
            end = i + 1;
        }
        while (end > from
                && (sentence.token(end - 1).pos().equals("IN")
                        || sentence.token(end - 1).pos().equals("CC"))) {
            end--;
        }
        return end;
    }

    private @Nullable Sighting verb(Sentence sentence, Token token) {
        if (!token.pos().startsWith("VB")) {
            return null;
        }
        String kind = verbKind(sentence, token);
        if (kind == null) {
            return null;
        }
        Set<String> leads = new TreeSet<>();
        sentence.children(token.index()).stream()
                .filter(c -> c.dependency().equals("advmod"))
                .forEach(c -> leads.add(c.lemma()));
        int end = token.index() + 1;
        for (int i = end; i < sentence.size(); i++) {
            if (!Trees.isBelow(sentence, i, token.index())
                    || Set.of(",", ":", ".", "TO", "CC", "``", "''")
                            .contains(sentence.token(i).pos())) {
                break;
            }
            end = i + 1;
        }
        return new Sighting(
                sentence,
                token.index(),
                new TokenSpan(token.index(), token.index() + 1),
                new TokenSpan(token.index(), end),
                Mention.Form.VERB,
                kind,
                token.index(),
                Reference.NEW,
                leads,
                0);
    }

    private @Nullable String verbKind(Sentence sentence, Token verb) {
        int v = verb.index();
        if (isByPhone(sentence, verb) && !Trees.isSpeech(verb)) {
            return "call";
        }
        boolean with = Trees.objectsOf(sentence, v, "with").stream().anyMatch(o -> people.isParty(sentence, o));
        boolean object = sentence.children(v).stream()
                .anyMatch(c -> c.dependency().equals("dobj") && people.isParty(sentence, c));
        boolean subject = Trees.subjectsAbove(sentence, v).stream().anyMatch(s -> people.isParty(sentence, s))
                || !people.before(sentence, v, false).isEmpty();
        boolean together =
                Trees.hasChild(sentence, v, "advmod", "together") || Trees.hasChild(sentence, v, "prt", "together");
        return switch (verb.lemma()) {
            case "meet" -> isMet(sentence, v) && (with || object || subject) ? "meeting" : null;
            case "sit" -> isDown(sentence, v) && subject ? "meeting" : null;
            case "come", "get" -> together && (subject || with) ? "meeting" : null;
            case "convene" ->
                subject
                                && sentence.children(v).stream()
                                        .noneMatch(c -> c.dependency().equals("dobj"))
                        ? "meeting"
                        : null;
            case "negotiate" -> with && subject ? "talks" : null;
            case "host", "receive", "welcome" ->
                (subject && isGuest(sentence, v)) || isReceived(sentence, verb) ? "meeting" : null;
            case "play" -> Trees.hasChild(sentence, v, "dobj", "host") && subject ? "meeting" : null;
            case "visit" ->
                subject
                                && sentence.children(v).stream()
                                        .anyMatch(c ->
                                                c.dependency().equals("dobj") && people.isPlaceToVisit(sentence, c))
                        ? "visit"
                        : null;
            default -> null;
        };
    }

    private static boolean isDown(Sentence sentence, int verb) {
        return Trees.hasChild(sentence, verb, "prt", "down")
                || Trees.hasChild(sentence, verb, "advmod", "down")
                || (verb + 1 < sentence.size() && Trees.is(sentence.token(verb + 1), "down"));
    }

    private static boolean isByPhone(Sentence sentence, Token verb) {
        if (Trees.is(verb, "reach", "contact", "interview", "ask", "quote", "question", "go", "be", "order")) {
            return false;
        }
        return Trees.objectsOf(sentence, verb.index(), "by", "over", "on").stream()
                .anyMatch(o -> Trees.is(o, "phone", "telephone", "videolink"));
    }

    /** "The delegation was received at the ministry", "the minister was welcomed by the president". */
    private boolean isReceived(Sentence sentence, Token verb) {
        boolean by = !Trees.objectsOf(sentence, verb.index(), "by").isEmpty();
        boolean at = !Trees.objectsOf(sentence, verb.index(), "at", "in").isEmpty();
        return (by || (at && verb.lemma().equals("receive")))
                && sentence.children(verb.index()).stream()
                        .anyMatch(c -> c.dependency().equals("nsubjpass")
                                && (people.isPerson(sentence, c)
                                        || people.find(sentence, c, EnumSet.of(MentionType.DELEGATION))
                                                .isPresent()));
    }

    private boolean isGuest(Sentence sentence, int verb) {
        boolean each = sentence.children(verb).stream()
                .anyMatch(c -> c.dependency().equals("dobj")
                        && Trees.is(c, "each", "both", "he", "she", "they", "him", "her", "them"));
        boolean there = !Trees.objectsOf(sentence, verb, "at", "in").isEmpty();
        return (each && there)
                || sentence.children(verb).stream()
                        .anyMatch(c -> c.dependency().equals("dobj") && people.isPerson(sentence, c));
    }

    private static boolean isMet(Sentence sentence, int verb) {
        return sentence.children(verb).stream()
                .filter(c -> c.dependency().equals("dobj") || c.dependency().equals("nsubjpass"))
                .noneMatch(c -> MeetingWords.MET_THINGS.contains(c.lemma()));
    }
}
