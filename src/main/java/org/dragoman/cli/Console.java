package org.dragoman.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command writes. */
record Console(PrintWriter out, PrintWriter err) {
    /** {@return the streams of the command line that runs this command} */
    static Console of(@Nullable CommandSpec spec) {
        CommandLine line = Objects.requireNonNull(spec, "run by picocli").commandLine();
        return new Console(line.getOut(), line.getErr());
    }
}
