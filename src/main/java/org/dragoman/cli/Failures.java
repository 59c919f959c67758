package org.dragoman.cli;

import org.dragoman.issues.SetupException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Maps exceptions to exit codes: broken set-up is told in one line, a mistake of ours with its trace. */
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof CommandLine.ParameterException wrong) {
            command.getErr().println(wrong.getMessage());
            return command.getCommandSpec().exitCodeOnInvalidInput();
        }
        if (failure instanceof SetupException) {
            command.getErr().println("dragoman: " + failure.getMessage());
        } else {
            failure.printStackTrace(command.getErr());
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
