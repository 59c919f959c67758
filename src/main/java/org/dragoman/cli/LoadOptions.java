package org.dragoman.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dragoman.cli.target.Ports;
import org.dragoman.cli.target.TargetOptions;
import org.dragoman.facts.Extraction;
import org.dragoman.issues.SetupException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the commands that make a graph and load it. */
final class LoadOptions {
    @Mixin
    private TargetOptions target = new TargetOptions();

    @Option(
            names = "--judgements",
            paramLabel = "FILE",
            description =
                    "What you decided about who is who; it wins over the program. Lines such as: same Person \"A\""
                            + " \"B\". Default: judgements.txt in the data folder, where there is one.")
    private @Nullable Path judgements;

    @Option(
            names = "--without-outlet",
            paramLabel = "NAME",
            description = "Leave out what this outlet published; may be given several times.")
    private List<String> withoutOutlets = List.of();

    @Option(
            names = "--min-origins",
            paramLabel = "N",
            description = "Only facts that so many independent origins report. Default: ${DEFAULT-VALUE}.")
    private int minOrigins = 1;

    @Option(names = "--serve", description = "Leave the local server running at the end.")
    private boolean serve;

    @Mixin
    private PortOptions ports = new PortOptions();

    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    TargetOptions target() {
        return target;
    }

    int minOrigins() {
        return minOrigins;
    }

    /** {@return the extractions of the outlets that are not left out} */
    List<Extraction> believed(List<Extraction> extractions) {
        SortedSet<String> outlets = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        extractions.forEach(e -> outlets.add(outlet(e)));
        for (String name : withoutOutlets) {
            if (!outlets.contains(name)) {
                throw new SetupException("--without-outlet \"" + name + "\": no article is by that outlet; there are: "
                        + String.join(", ", outlets.tailSet("!")) + ".");
            }
        }
        return extractions.stream()
                .filter(e -> withoutOutlets.stream().noneMatch(name -> name.equalsIgnoreCase(outlet(e))))
                .toList();
    }

    private static String outlet(Extraction extraction) {
        String publisher = extraction.article().metadata().publisher();
        return publisher == null ? "" : publisher;
    }

    boolean serve() {
        return serve;
    }

    boolean json() {
        return json;
    }

    Ports ports() {
        return serve ? ports.ports() : Ports.ANY;
    }

    /** {@return the ports that "dragoman serve" would use now, or that were asked for} */
    Ports portsToServe() {
        return ports.ports();
    }

    /** {@return the port of the guide, where one was asked for} */
    @Nullable
    Integer guidePort() {
        return ports.guide();
    }

    JudgementText readJudgements() {
        return JudgementText.read(judgements, target.data().judgements());
    }
}
