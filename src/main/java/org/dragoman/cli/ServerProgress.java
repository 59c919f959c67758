package org.dragoman.cli;

import org.dragoman.neo4j.Progress;
import org.jspecify.annotations.Nullable;

/** Shows how far the database has come: a bar where the length is known, a line where it is not. */
final class ServerProgress implements Progress, AutoCloseable {
    private final boolean shown = Boolean.getBoolean("dragoman.terminal");
    private String step = "";
    private @Nullable ProgressView view;

    @Override
    public void at(String newStep, long done, long total) {
        if (!newStep.equals(step)) {
            close();
            step = newStep;
            if (total > 0) {
                view = new ProgressView(Character.toUpperCase(newStep.charAt(0)) + newStep.substring(1));
            } else if (shown) {
                System.err.println(Character.toUpperCase(newStep.charAt(0)) + newStep.substring(1) + " …");
            }
        }
        if (view != null) {
            view.report(done, total);
        }
    }

    @Override
    public void close() {
        if (view != null) {
            view.close();
            view = null;
        }
    }
}
