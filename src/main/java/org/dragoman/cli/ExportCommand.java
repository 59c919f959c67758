package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.files.WholeFile;
import org.dragoman.cli.target.TargetOptions;
import org.dragoman.graph.Graph;
import org.dragoman.graph.GraphText;
import org.dragoman.neo4j.CsvExport;
import org.dragoman.neo4j.CypherScriptExport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The graph in other forms. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the graph of the last build, or with --neo4j that of a database. The same graph gives the same bytes.",
            ""
        },
        footer = {
            "",
            "Formats:",
            "  graph   sorted lines of JSON, one a node or relationship, for diff and version control",
            "  cypher  a script that cypher-shell or Neo4j Browser runs",
            "  csv     a folder for \"neo4j-admin database import full\"",
            "Examples:",
            "  dragoman export --format graph -o april.graph",
            "  dragoman export --format cypher | cypher-shell -u neo4j",
            "  dragoman export --format csv -o csv/",
        })
final class ExportCommand implements Callable<Integer> {
    /** In what form. */
    enum Format {
        GRAPH,
        CYPHER,
        CSV
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "graph, cypher or csv. Default: graph.")
    private Format format = Format.GRAPH;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "The file to write, or the folder for csv. Default: standard output.")
    private @Nullable Path output;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        if (format == Format.CSV) {
            writeCsv(console.out());
            return ExitCode.OK;
        }
        Graph graph = target.readGraph();
        String text = format == Format.GRAPH ? GraphText.write(graph) : CypherScriptExport.script(graph);
        if (output == null) {
            console.out().print(text);
        } else {
            WholeFile.write(output, file -> file.write(text));
        }
        return ExitCode.OK;
    }

    private void writeCsv(PrintWriter out) {
        if (output == null) {
            if (spec == null) {
                throw new IllegalStateException("run by picocli");
            }
            throw new ParameterException(spec.commandLine(), "csv is a folder of files: name it with -o.");
        }
        List<String> options = CsvExport.write(target.readGraph(), output);
        out.println("Import it into an empty database with:");
        out.println("  neo4j-admin database import full neo4j \\");
        out.println("    '" + String.join("' \\\n    '", options) + "'");
    }
}
