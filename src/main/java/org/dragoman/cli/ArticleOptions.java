package org.dragoman.cli;

import java.util.List;
import org.dragoman.articles.Article;
import org.dragoman.facts.Extraction;
import org.dragoman.facts.taught.RelationFile;
import org.dragoman.issues.IssueLog;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The articles a command reads, and how. */
final class ArticleOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files (.txt .md .json .jsonl), folders, or - for standard input.")
    private List<String> paths = List.of();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    List<String> paths() {
        return paths;
    }

    /** {@return sentences of the user's own} */
    List<RelationFile> ownRelations() {
        return reading.relations();
    }

    /** {@return the articles, not read yet for what they say} */
    List<Article> find(IssueLog issues) {
        return Reading.find(paths, issues);
    }

    /** {@return the steps that read them} */
    Steps steps() {
        return new Reading(reading).steps();
    }

    /** {@return what these articles say, page by page} */
    List<List<Extraction>> read(List<Article> articles, IssueLog issues) {
        return new Reading(reading).read(articles, issues);
    }
}
