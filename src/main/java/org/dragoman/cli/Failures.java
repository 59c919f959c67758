package org.dragoman.cli;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.dragoman.cli.files.WholeFile;
import org.dragoman.issues.SetupException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Maps exceptions to exit codes: wrong usage and broken set-up are told in one line, a mistake of ours with its trace. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof ParameterException wrong) {
            return handleParseException(wrong, new String[0]);
        }
        if (isEnding()) {
            // Whoever stopped the program knows why the database went away.
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        if (failure instanceof SetupException) {
            command.getErr().println("dragoman: " + failure.getMessage());
        } else if (failure instanceof UncheckedIOException unchecked
                && unchecked.getCause() instanceof FileSystemException file
                && file.getFile() != null) {
            command.getErr()
                    .println("dragoman: "
                            + WholeFile.cannot("used", Path.of(file.getFile()), file)
                                    .getMessage());
        } else if (failure instanceof UncheckedIOException unchecked) {
            command.getErr().println("dragoman: " + unchecked.getMessage());
        } else {
            failure.printStackTrace(command.getErr());
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println("dragoman: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr().println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** {@return whether the program is being stopped: hooks can no longer be added then} */
    private static boolean isEnding() {
        Thread hook = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            return !Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
