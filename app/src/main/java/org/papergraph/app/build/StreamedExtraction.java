package org.papergraph.app.build;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.papergraph.app.Console;
import org.papergraph.extractor.PaperExtractor;
import org.papergraph.extractor.source.SummarySource;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Rejection;
import org.papergraph.ontology.SourceItem;
import org.papergraph.ontology.Summary;

/** Extracts all that inputs give, in their order, and keeps nothing: memory does not grow with the input. */
public final class StreamedExtraction {

    private final Inputs inputs;
    private final Messages messages = new Messages();

    public StreamedExtraction(Inputs inputs) {
        this.inputs = inputs;
    }

    /**
     * Runs.
     *
     * @param watched where progress is shown, if anybody watches
     * @param each takes every extraction, on the caller's thread
     * @return what was rejected, and left out
     */
    public Messages run(Optional<Console> watched, Consumer<Extraction> each) {
        PaperExtractor extractor = new PaperExtractor(Lexicons.with(inputs.lexicons()));
        SummarySource source = inputs.open();
        try (Progress progress = Progress.on(watched, source);
                Stream<SourceItem> items = source.items()) {
            ItemFilter summaries = new ItemFilter(items.iterator(), item -> {
                progress.step();
                return summary(item);
            });
            new Extractions(extractor::extract, inputs.jobs())
                    .run(
                            summaries,
                            extraction -> {
                                messages.warn(extraction);
                                each.accept(extraction);
                            },
                            messages::reject);
        }
        return messages;
    }

    private Optional<Summary> summary(SourceItem item) {
        if (item instanceof Rejection rejection) {
            messages.reject(rejection);
        }
        return item instanceof Summary summary ? Optional.of(summary) : Optional.empty();
    }
}
