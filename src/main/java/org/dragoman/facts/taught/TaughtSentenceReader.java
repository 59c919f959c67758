package org.dragoman.facts.taught;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.articles.CharSpan;
import org.dragoman.facts.RelationType;
import org.dragoman.facts.taught.TaughtSentence.Mark;
import org.dragoman.facts.taught.TaughtSentence.Role;
import org.dragoman.issues.SetupException;
import org.dragoman.mentions.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of {@code seeds/relations}: comment lines with {@code #}, examples with {@code +}, counter-examples with
 * {@code -}, words that are alike with {@code =}, or with {@code =<} where the meeting goes without saying. Arguments are marked
 * {@code [PERSON Jane Roe]}, or {@code [COUNTRY:subject Freedonia]} where the type alone does not tell which end it is; a
 * trigger word {@code <discussed>}. The file of a relation that the program does not know first says what it joins:
 * {@code types: COUNTRY -> PERSON, OFFICE}.
 */
final class TaughtSentenceReader {
    private static final Kinds NO_KINDS = new Kinds(EnumSet.allOf(MentionType.class), EnumSet.allOf(MentionType.class));
    private static final Pattern OPENING = Pattern.compile("\\[([A-Z]+)(?::(subject|object))? ");

    private final RelationType relation;
    private final RelationFile file;
    private Kinds kinds;

    TaughtSentenceReader(RelationFile file) {
        this.relation = file.relation();
        this.file = file;
        this.kinds = relation.isTaught() ? NO_KINDS : Kinds.of(relation);
    }

    /**
     * What a file teaches.
     *
     * @param implied words alike in wordings in which the meeting goes without saying
     */
    record Lesson(List<TaughtSentence> sentences, Alike alike, Alike implied) {
        Lesson {
            sentences = List.copyOf(sentences);
        }

        /** {@return what two files teach of one relation} */
        Lesson and(Lesson other) {
            List<TaughtSentence> all = new ArrayList<>(sentences);
            all.addAll(other.sentences);
            return new Lesson(all, alike.and(other.alike), implied.and(other.implied));
        }
    }

    /** @throws SetupException at the first line that is none of the above */
    Lesson parse() {
        List<TaughtSentence> sentences = new ArrayList<>();
        List<List<String>> alike = new ArrayList<>();
        List<List<String>> implied = new ArrayList<>();
        boolean sourced = false;
        int number = 0;
        for (String line : file.content().split("\\R", -1)) {
            number++;
            String trimmed = line.strip();
            if (trimmed.startsWith("#")) {
                sourced |= trimmed.startsWith("# SOURCE:");
            } else if (trimmed.startsWith("+ ") || trimmed.startsWith("- ")) {
                sentences.add(sentence(trimmed, number));
            } else if (trimmed.startsWith("= ")) {
                alike.add(words(trimmed, number));
            } else if (trimmed.startsWith(Kinds.LINE)) {
                kinds = kinds(trimmed, sentences, number);
            } else if (trimmed.startsWith("=< ")) {
                implied.add(words(trimmed, number));
            } else if (!trimmed.isEmpty()) {
                throw broken(
                        number,
                        "a line starts with \"+ \", \"- \", \"= \" or \"#\", not with \"" + start(trimmed) + "\"");
            }
        }
        if (!sourced && file.isShipped()) {
            throw broken(1, "no line \"# SOURCE: …\" says who wrote the sentences");
        }
        if (kinds.equals(NO_KINDS)) {
            throw broken(
                    1,
                    "no line \"types: COUNTRY -> PERSON, OFFICE\" before the sentences says which kinds of thing "
                            + relation + " joins; there are " + List.of(MentionType.values()));
        }
        return new Lesson(sentences, new Alike(alike), new Alike(implied));
    }

    private Kinds kinds(String line, List<TaughtSentence> sentences, int number) {
        if (!relation.isTaught()) {
            throw broken(
                    number, "what " + relation + " joins is known: " + kinds.subjects() + " -> " + kinds.objects());
        }
        if (!sentences.isEmpty() || !kinds.equals(NO_KINDS)) {
            throw broken(number, "the kinds are named once, before the sentences");
        }
        return Kinds.parse(line)
                .orElseThrow(() -> broken(
                        number,
                        "not a line like \"types: COUNTRY -> PERSON, OFFICE\": \"" + line + "\"; there are "
                                + List.of(MentionType.values())));
    }

    private List<String> words(String line, int number) {
        List<String> words = List.of(line.substring(line.indexOf(' ')).strip().split("\\s+"));
        if (words.size() < 2 || line.contains("|")) {
            throw broken(number, "two or more words that are alike, with spaces between: \"" + line + "\"");
        }
        return words;
    }

    private TaughtSentence sentence(String line, int number) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        CharSpan trigger = null;
        String rest = line.substring(2).strip();
        int at = 0;
        while (at < rest.length()) {
            char c = rest.charAt(at);
            if (c == '[') {
                int end = closing(rest, at, ']', number);
                marks.add(mark(rest.substring(at, end + 1), text, number));
                at = end;
            } else if (c == '<') {
                int end = closing(rest, at, '>', number);
                if (trigger != null) {
                    throw broken(number, "two trigger words");
                }
                trigger = append(text, rest.substring(at + 1, end));
                at = end;
            } else if (c == ']' || c == '>') {
                throw broken(number, "\"" + c + "\" closes nothing");
            } else {
                text.append(c);
            }
            at++;
        }
        return checked(
                new TaughtSentence(
                        relation,
                        kinds,
                        file.label() + ":" + number,
                        line.startsWith("+"),
                        text.toString(),
                        marks,
                        trigger),
                number);
    }

    private Mark mark(String marked, StringBuilder text, int number) {
        Matcher opening = OPENING.matcher(marked);
        if (!opening.lookingAt()) {
            throw broken(number, "not a mark like \"[PERSON Jane Roe]\": \"" + marked + "\"");
        }
        MentionType type = type(opening.group(1), number);
        String role = opening.group(2);
        Role wanted = role == null ? null : role.equals("subject") ? Role.SUBJECT : Role.OBJECT;
        String words = marked.substring(opening.end(), marked.length() - 1);
        if (words.isBlank() || words.contains("[")) {
            throw broken(number, "a mark holds words and no other mark: \"" + marked + "\"");
        }
        return new Mark(type, wanted, append(text, words));
    }

    private MentionType type(String name, int number) {
        for (MentionType type : MentionType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        throw broken(number, "no such type of argument: \"" + name + "\"");
    }

    private TaughtSentence checked(TaughtSentence sentence, int number) {
        if (sentence.example() && sentence.marks().isEmpty()) {
            throw broken(number, "nothing is marked");
        }
        boolean subject = !sentence.marks(Role.SUBJECT).isEmpty();
        boolean object = !sentence.marks(Role.OBJECT).isEmpty();
        if (sentence.example() && !(subject && object)) {
            MentionType missing = MentionType.MEETING;
            boolean implied = sentence.trigger() != null
                    && (subject ? kinds.objects() : kinds.subjects()).contains(missing)
                    && (subject || object);
            if (!implied) {
                throw broken(
                        number,
                        relation + " leads from " + kinds.subjects() + " to " + kinds.objects()
                                + "; mark both ends, or one and the trigger where the meeting goes without saying");
            }
        }
        return sentence;
    }

    private int closing(String text, int from, char with, int number) {
        int end = text.indexOf(with, from);
        if (end < 0) {
            throw broken(number, "\"" + start(text.substring(from)) + "\" is never closed by \"" + with + "\"");
        }
        return end;
    }

    private static CharSpan append(StringBuilder text, String words) {
        int start = text.length();
        text.append(words);
        return new CharSpan(start, text.length());
    }

    private static String start(String text) {
        return text.substring(0, Math.min(30, text.length()));
    }

    private SetupException broken(int number, @Nullable String what) {
        return new SetupException(file.path() + ":" + number + ": " + what);
    }
}
