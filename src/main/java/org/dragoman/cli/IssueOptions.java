package org.dragoman.cli;

import org.dragoman.issues.IssueLog;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** How much bad input is allowed. */
final class IssueOptions {
    static final int TOO_MANY_ISSUES = 3;

    @Option(
            names = "--max-issues",
            paramLabel = "N",
            description = "End with exit code 3 when there are more issues than this. Default: no limit, as long as"
                    + " one article could be read.")
    private int maxIssues = Integer.MAX_VALUE;

    /** {@return the exit code of a run that read {@code articles} and found these issues} */
    int exitCode(IssueLog issues, int articles) {
        boolean nothing = articles == 0 && !issues.all().isEmpty();
        return nothing || issues.all().size() > maxIssues ? TOO_MANY_ISSUES : ExitCode.OK;
    }
}
