package org.dragoman.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.issues.Issue;
import org.dragoman.issues.IssueLog;
import org.dragoman.mentions.MentionType;

/**
 * What a person decided about who is who; it wins over the machine. A text of one judgement a line:
 *
 * <pre>
 * same Person "Abu Mohammed al-Jolani" "Ahmed al-Sharaa"   # 2024-12-11, took back his name
 * different Organization "Foreign Ministry" "Ministry of Foreign Trade"
 * name Country "Türkiye" "Turkey"                          the second is shown
 * id Person "Ahmed al-Sharaa" "wikidata:Q18343258"          his id elsewhere; "opensanctions:…" as well
 * </pre>
 *
 * Things are named by any form an article uses, or by what messages call them. Lines that begin with "#" and what follows
 * the second name are comment. A {@code different} line wins over a {@code same} line; that is reported.
 */
public record Judgements(List<Judgement> all) {
    public static final Judgements NONE = new Judgements(List.of());

    private static final Pattern LINE =
            Pattern.compile("(same|different|name|id)\\s+(\\w+)\\s+\"([^\"]+)\"\\s+\"([^\"]+)\".*");

    private static final Pattern ID = Pattern.compile("(?:wikidata:Q\\d+|opensanctions:[\\w-]+)");

    /** What a judgement says of its two names. */
    public enum Kind {
        SAME,
        DIFFERENT,
        /** The second is the name to show. */
        NAME,
        /** The second is an id elsewhere, with its register before it: "wikidata:Q30", "opensanctions:NK-abc". */
        ID
    }

    /**
     * One line.
     *
     * @param where file and line, for issues
     */
    public record Judgement(Kind kind, MentionType type, String first, String second, String where) {}

    /** A line that is no judgement. */
    public record UnreadableJudgement(String where, String line) implements Issue {
        @Override
        public String message() {
            return "no judgement: \"" + line + "\"; wanted: same|different|name|id TYPE \"A\" \"B\"";
        }
    }

    public Judgements {
        all = List.copyOf(all);
    }

    /**
     * {@return the judgements of a text}
     *
     * @param where the file, for issues
     */
    public static Judgements parse(String where, String text, IssueLog issues) {
        List<Judgement> all = new ArrayList<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(line);
            try {
                if (!matcher.matches()
                        || matcher.group(1).equals("id")
                                && !ID.matcher(matcher.group(4)).matches()) {
                    throw new IllegalArgumentException(line);
                }
                all.add(new Judgement(
                        Kind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                        MentionType.ofLabel(matcher.group(2)),
                        matcher.group(3),
                        matcher.group(4),
                        where + ":" + number));
            } catch (IllegalArgumentException e) {
                issues.add(new UnreadableJudgement(where + ":" + number, line));
            }
        }
        return new Judgements(all);
    }
}
