package org.dragoman.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.articles.Article;
import org.dragoman.cli.files.FolderLock;
import org.dragoman.facts.Extraction;
import org.dragoman.issues.IssueLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Articles to a graph in Neo4j: the whole way. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles, decides what is the same in them, and makes the graph in Neo4j equal to what they say.",
            "What no article says any more is removed; what is not Dragoman's is left alone. What was read before is not"
                    + " read again.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dragoman build seeds/articles",
            "  dragoman build seeds/articles --serve",
            "  NEO4J_PASSWORD=… dragoman build news/ --neo4j bolt://localhost:7687 --data news.dragoman",
        })
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private ArticleOptions articles = new ArticleOptions();

    @Mixin
    private LoadOptions options = new LoadOptions();

    @Mixin
    private IssueOptions limit = new IssueOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        IssueLog issues = new IssueLog();
        GraphLoad load = new GraphLoad(options, limit, Console.of(spec));
        try (FolderLock lock = load.begin()) {
            List<Article> found = articles.find(issues);
            if (found.isEmpty()) {
                return load.leave("article", articles.paths(), "", issues);
            }
            // The database starts while the articles are read; a wrong password is found before and not after that.
            try (OpeningTarget target = OpeningTarget.of(options)) {
                List<List<Extraction>> pages = articles.read(found, issues);
                return pages.isEmpty()
                        ? load.leave("article", articles.paths(), "", issues)
                        : load.run(lock, pages, articles.ownRelations(), issues, target);
            }
        }
    }
}
