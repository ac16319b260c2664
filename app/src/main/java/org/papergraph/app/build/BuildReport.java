package org.papergraph.app.build;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.papergraph.graph.store.UpdateCounts;

/**
 * What a build did.
 *
 * @param entries summaries that were read from the inputs, copies included
 * @param extracted how many of them were new or changed, and so were extracted
 * @param known entries that the graph's summaries were read from in all builds, copies included
 * @param linking what became of the graph; empty if nothing had changed and there was nothing to do
 */
public record BuildReport(
        Path graph, int entries, int extracted, int known, Optional<Linking> linking, Messages messages, Times times) {

    /**
     * How long it took.
     *
     * @param reading the inputs, extraction and the archive included
     * @param linking the whole corpus and storing it
     * @param indexing what was stored
     */
    public record Times(Duration reading, Duration linking, Duration indexing) {}

    /**
     * What linking the whole corpus gave, and what that changed.
     *
     * @param surveying how much of the time went by before anything was stored
     */
    public record Linking(LinkTally tally, UpdateCounts counts, Duration surveying) {}

    /** The whole build. */
    public Duration time() {
        return times.reading().plus(times.linking()).plus(times.indexing());
    }

    /** Whether the graph is the same as before. */
    public boolean nothingChanged() {
        return linking.map(done -> done.counts().nothingChanged()).orElse(true);
    }
}
