package org.dragoman.mentions;

import java.util.List;
import org.dragoman.issues.IssueLog;
import org.dragoman.text.Document;

/**
 * One step of reading: finds the things of some kinds, given those that steps before it found. Returns all of them: those
 * before, amended where this step knows better, and its own.
 */
public interface ReferentStep {
    List<Referent> apply(Document document, List<Referent> soFar, IssueLog issues);
}
