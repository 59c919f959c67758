package org.dragoman.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, made when the first step is reported; nothing where no one is watching. */
final class ProgressView implements AutoCloseable {
    private final String task;
    private final boolean shown;
    private @Nullable ProgressBar bar;

    ProgressView(String task) {
        this.task = task;
        // Java cannot tell whether standard error is a terminal; the launcher can.
        this.shown = Boolean.getBoolean("dragoman.terminal");
    }

    synchronized void report(long done, long total) {
        if (!shown) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUpdateIntervalMillis(200)
                    .build();
        }
        bar.maxHint(total);
        bar.stepTo(done);
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
