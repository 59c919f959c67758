package org.dragoman.mentions;

import java.time.LocalDate;
import org.dragoman.issues.IssueLog;
import org.dragoman.text.Document;

/** Finds everything an article speaks of, each thing once, with all its mentions. */
public interface ReferentFinder {
    /** {@return the document with its referents; dates are reckoned from {@link LocalDate} of publication, where known} */
    Reading read(Document document, IssueLog issues);
}
