package org.dragoman.cli.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.articles.Article;
import org.dragoman.articles.CharSpan;
import org.dragoman.articles.Metadata;
import org.dragoman.articles.OffsetMap;
import org.dragoman.facts.Claim;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.Modality;
import org.dragoman.facts.RelationType;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.mentions.Trait;
import org.dragoman.text.TokenSpan;

/** News that nobody wrote, as much as is wanted, always the same: to measure what decides about who is who. */
final class MadeUpNews {
    private static final List<String> SYLLABLES = List.of(
            "ba", "cor", "da", "fen", "gol", "har", "ie", "jo", "kal", "lin", "mor", "nu", "os", "pra", "quin", "ro",
            "sel", "tu", "va", "wil", "xen", "ya", "zor", "bel", "dan", "fro", "gra", "hol", "kri", "mal", "ner",
            "pol");
    private static final List<String> STATES = List.of("US", "RU", "TR", "FR", "DE", "CN", "IN", "BR", "EG", "JP");
    private static final int WORDS = 250;
    private static final int PERSONS = 4;
    private static final int REPORTS_OF_ONE = 20;

    private final Random random = new Random(42);

    /** Texts of which each tenth is a copy of an earlier one with a word changed, and which of which. */
    record Copies(List<Extraction> articles, Set<List<String>> planted) {}

    Copies copies(int size) {
        List<Extraction> articles = new ArrayList<>();
        Set<List<String>> planted = new HashSet<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String text;
            if (i % 10 == 9) {
                int of = random.nextInt(i / 10 * 10 + 1);
                of -= of % 10 == 9 ? 1 : 0;
                String[] words = texts.get(of).split(" ");
                words[random.nextInt(words.length)] = word(2);
                text = String.join(" ", words);
                planted.add(List.of(id(i), id(of)));
            } else {
                StringBuilder made = new StringBuilder();
                for (int w = 0; w < WORDS; w++) {
                    made.append(w == 0 ? "" : " ").append(word(1 + random.nextInt(2)));
                }
                text = made.toString();
            }
            texts.add(text);
            articles.add(new Extraction(article(i, text), List.of(), List.of(), List.of()));
        }
        return new Copies(articles, planted);
    }

    /** Articles that mention so many things in all; each person is reported on some twenty times, in several spellings. */
    List<Extraction> mentions(int count) {
        int perArticle = PERSONS * 2 + 4;
        int size = Math.max(1, count / perArticle);
        List<String> people = new ArrayList<>();
        for (int i = 0; i < Math.max(PERSONS, size * PERSONS / REPORTS_OF_ONE); i++) {
            people.add(capital(word(2)) + " " + capital(word(1)) + " " + capital(word(3)));
        }
        List<Extraction> articles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            articles.add(article(i, people));
        }
        return articles;
    }

    private Extraction article(int index, List<String> people) {
        List<Referent> referents = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        String one = STATES.get(random.nextInt(STATES.size()));
        String other = STATES.get(random.nextInt(STATES.size()));
        referents.add(referent("c1", MentionType.COUNTRY, one, Map.of(Trait.CODE, one)));
        referents.add(referent("c2", MentionType.COUNTRY, other, Map.of(Trait.CODE, other)));
        referents.add(referent("l1", MentionType.PLACE, capital(word(2)), Map.of(Trait.OF, "c1")));
        referents.add(referent(
                "m1",
                MentionType.MEETING,
                "talks",
                Map.of(Trait.DATE, day(index).toString(), Trait.PLACE, "l1", Trait.STATUS, "held")));
        claims.add(claim(RelationType.ATTENDED, "c1", "m1"));
        claims.add(claim(RelationType.ATTENDED, "c2", "m1"));
        for (int p = 0; p < PERSONS; p++) {
            int who = random.nextInt(people.size());
            referents.add(referent("p" + p, MentionType.PERSON, spelling(people.get(who)), Map.of()));
            String title = List.of("minister of " + word(1), "spokesman", "ambassador", "deputy minister")
                    .get(who % 4);
            referents.add(referent("of" + p, MentionType.OFFICE, title, Map.of(Trait.OF, who % 2 == 0 ? "c1" : "c2")));
            claims.add(claim(RelationType.HOLDS, "p" + p, "of" + p));
        }
        Article article = article(index, "-".repeat(40));
        return new Extraction(article, List.of(new CharSpan(0, 40)), referents, claims);
    }

    private String spelling(String name) {
        String[] parts = name.split(" ");
        return switch (random.nextInt(6)) {
            case 0 -> parts[0] + " " + parts[2];
            case 1 -> parts[0].charAt(0) + ". " + parts[2];
            case 2 -> parts[2];
            case 3 -> name.replace('k', 'c').replace("ie", "i");
            default -> name;
        };
    }

    private static Referent referent(String id, MentionType type, String name, Map<Trait, String> traits) {
        Mention mention = new Mention(
                type,
                0,
                new TokenSpan(0, 1),
                0,
                new CharSpan(0, 1),
                name,
                type == MentionType.MEETING ? Mention.Form.DESCRIPTION : Mention.Form.NAME);
        return new Referent(id, type, List.of(name), List.of(mention), new TreeMap<>(traits));
    }

    private static Claim claim(RelationType relation, String subject, String object) {
        return new Claim(
                relation,
                subject,
                object,
                null,
                0,
                new CharSpan(0, 1),
                "made-up",
                Modality.ASSERTED,
                null,
                1,
                new TreeMap<>());
    }

    private Article article(int index, String text) {
        Metadata metadata = new Metadata(null, "Outlet " + index % 50, null, day(index), null, "en", null, Map.of());
        return new Article(id(index), id(index), id(index), metadata, text, List.of(), new OffsetMap(List.of()), "");
    }

    private static LocalDate day(int index) {
        return LocalDate.of(2000, 1, 1).plusDays(index / 40);
    }

    private static String id(int index) {
        return String.format("%07d", index);
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
