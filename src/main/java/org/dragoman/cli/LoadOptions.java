package org.dragoman.cli;

import java.nio.file.Path;
import org.dragoman.cli.target.Ports;
import org.dragoman.cli.target.TargetOptions;
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

    @Option(names = "--serve", description = "Leave the local server running at the end.")
    private boolean serve;

    @Mixin
    private PortOptions ports = new PortOptions();

    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    TargetOptions target() {
        return target;
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
