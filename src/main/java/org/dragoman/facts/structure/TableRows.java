package org.dragoman.facts.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.articles.Block;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Reading;
import org.dragoman.mentions.Referent;
import org.dragoman.text.Sentence;

/** Reads who leads and who belongs to a side's team from a row "A | Chile | Head of delegation", or by the table's head row. */
record TableRows(Reading reading, Line line) {
    private static final Pattern LEADS = Pattern.compile(
            "(?i)\\b(head|heads|leader|led by|headed by|chief|chair) ?(of (the )?)?(delegation|team|side)?\\b.*");
    private static final Pattern TEAM = Pattern.compile("(?i).*\\b(delegation|team|side|led by|headed by)\\b.*");
    private static final Pattern MEMBER = Pattern.compile("(?i)(other )?members?( of (the )?(delegation|team))?");
    private static final int REACH = 12;

    /** One person's part in the team of a side. */
    record Role(Reading.Place person, Referent side, boolean leads) {}

    List<Role> roles() {
        Optional<Reading.Place> side = line.between(0, line.size(), EnumSet.of(MentionType.COUNTRY)).stream()
                .filter(c -> isCell(c.mention()))
                .findFirst();
        if (line.sentence().kind() != Block.Kind.TABLE_ROW || side.isEmpty()) {
            return List.of();
        }
        List<String> head = headRow();
        List<String> cells = cells(line.sentence());
        boolean leaderRow = cells.stream().anyMatch(c -> isLeader(c) && c.length() < 40);
        boolean memberRow = cells.stream().anyMatch(c -> MEMBER.matcher(c).matches());
        List<Role> roles = new ArrayList<>();
        for (Reading.Place person : line.between(0, line.size(), EnumSet.of(MentionType.PERSON))) {
            int column = column(person.mention().tokens().start());
            String title = column < head.size() ? head.get(column) : "";
            boolean leads = leaderRow || isLeader(title);
            boolean belongs = memberRow || MEMBER.matcher(title).matches();
            if (person.mention().form() == Mention.Form.NAME && (leads || belongs)) {
                roles.add(new Role(person, side.get().referent(), leads));
            }
        }
        return roles;
    }

    private static boolean isLeader(String cell) {
        return LEADS.matcher(cell).matches() && TEAM.matcher(cell).matches();
    }

    private boolean isCell(Mention mention) {
        int before = mention.tokens().start() - 1;
        int after = mention.tokens().end();
        return (before < 0 || line.word(before).equals("|"))
                && (after >= line.size() || line.word(after).equals("|"));
    }

    private int column(int token) {
        int column = 0;
        for (int i = 0; i < token; i++) {
            column += line.word(i).equals("|") && i > 0 ? 1 : 0;
        }
        return column;
    }

    /** The nearest row above that names nobody: the titles of the columns. */
    private List<String> headRow() {
        int here = line.sentence().index();
        for (int i = here - 1; i >= Math.max(0, here - REACH); i--) {
            Sentence above = reading.document().sentence(i);
            boolean row = above.kind() == Block.Kind.TABLE_ROW;
            boolean names = reading.in(i).stream().anyMatch(p -> p.referent().type() == MentionType.PERSON);
            if (row && !names) {
                return cells(above);
            }
        }
        return List.of();
    }

    private List<String> cells(Sentence sentence) {
        String text = reading.document().text(sentence.span());
        String inner = text.startsWith("|") ? text.substring(1) : text;
        return Pattern.compile("\\s*\\|\\s*")
                .splitAsStream(inner.strip())
                .map(String::strip)
                .toList();
    }
}
