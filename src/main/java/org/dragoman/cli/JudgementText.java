package org.dragoman.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.cli.files.DataFolder;
import org.dragoman.issues.IssueLog;
import org.dragoman.resolution.Judgements;
import org.jspecify.annotations.Nullable;

/**
 * A file of judgements.
 *
 * @param text empty where there is no such file
 */
record JudgementText(String file, String text) {
    /**
     * {@return the file asked for; where none is, the usual one, if it is there}
     *
     * @throws org.dragoman.issues.SetupException when the file asked for is not there
     */
    static JudgementText read(@Nullable Path wanted, Path usual) {
        if (wanted == null && !Files.exists(usual)) {
            return new JudgementText(usual.toString(), "");
        }
        Path file = wanted != null ? wanted : usual;
        return new JudgementText(file.toString(), DataFolder.read(file));
    }

    Judgements parse(IssueLog issues) {
        return text.isEmpty() ? Judgements.NONE : Judgements.parse(file, text, issues);
    }
}
