package org.papergraph.app.build;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.papergraph.app.Console;
import org.papergraph.extractor.source.SummarySource;

/** Shows on a terminal how far the reading is, at what rate and for how much longer; elsewhere nothing. */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 79;
    private static final double NANOS = 1e9;

    private final SummarySource source;
    private final Optional<ProgressBar> bar;
    private final long start = System.nanoTime();
    private long summaries;

    private Progress(SummarySource source, Optional<ProgressBar> bar) {
        this.source = source;
        this.bar = bar;
    }

    /** @param watched where to show it; nowhere if nobody watches */
    static Progress on(Optional<Console> watched, SummarySource source) {
        return new Progress(source, watched.map(console -> bar(console, source)));
    }

    private static ProgressBar bar(Console console, SummarySource source) {
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" MB", 1_000_000)
                .setInitialMax(source.totalBytes().orElse(-1))
                .showSpeed(new DecimalFormat("0.0 'MB/s'", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
                .build();
    }

    /** One more summary is done. */
    void step() {
        summaries++;
        bar.ifPresent(b -> {
            b.stepTo(source.bytesRead());
            b.setExtraMessage(" " + summaries + " read, " + perSecond() + "/s");
        });
    }

    private long perSecond() {
        return Math.round(summaries / Math.max(1e-3, (System.nanoTime() - start) / NANOS));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
