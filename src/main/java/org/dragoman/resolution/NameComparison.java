package org.dragoman.resolution;

import java.util.List;
import java.util.TreeMap;
import org.dragoman.articles.Article;
import org.dragoman.articles.CharSpan;
import org.dragoman.articles.Metadata;
import org.dragoman.articles.OffsetMap;
import org.dragoman.facts.Extraction;
import org.dragoman.mentions.Mention;
import org.dragoman.mentions.MentionType;
import org.dragoman.mentions.Referent;
import org.dragoman.text.TokenSpan;

/** Compares things of which nothing but a name is known, by the same rules that compare those of articles. */
public final class NameComparison {
    private static final Extraction NOWHERE = new Extraction(
            new Article("", "", "", Metadata.NONE, "", List.of(), new OffsetMap(List.of()), ""),
            List.of(),
            List.of(),
            List.of());

    private final Known known;

    /**
     * What two names are to one another.
     *
     * @param score how strongly they are the same, 0 to 1
     * @param reason in words; empty where nothing speaks for or against
     */
    public record Result(boolean same, double score, String reason) {}

    public NameComparison(Gazetteer gazetteer) {
        this.known = new Known(gazetteer);
    }

    /** {@return whether two names are of one person} */
    public Result persons(String a, String b) {
        return compare(new PersonLikeness(), a, b);
    }

    /** {@return whether two names are of one organization} */
    public Result organizations(String a, String b) {
        return compare(new OrganizationLikeness(), a, b);
    }

    private <F> Result compare(Likeness<F> likeness, String a, String b) {
        Verdict verdict = likeness.compare(
                likeness.features(named(likeness.type(), a), known),
                likeness.features(named(likeness.type(), b), known));
        return new Result(
                verdict.isSame(), verdict.isSame() ? Math.min(1, verdict.weight() / 10.0) : 0, verdict.reason());
    }

    private static Thing named(MentionType type, String name) {
        Mention mention =
                new Mention(type, 0, new TokenSpan(0, 1), 0, new CharSpan(0, name.length()), name, Mention.Form.NAME);
        return new Thing(NOWHERE, new Referent("x1", type, List.of(name), List.of(mention), new TreeMap<>()));
    }
}
