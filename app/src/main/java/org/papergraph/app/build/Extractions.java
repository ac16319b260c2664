package org.papergraph.app.build;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Rejection;
import org.papergraph.ontology.Summary;

/** Extracts on several threads, in the order of the summaries. A summary that breaks the extractor is rejected. */
public final class Extractions {

    private sealed interface Outcome {
        record Done(Extraction extraction) implements Outcome {}

        record Broken(Rejection why) implements Outcome {}
    }

    private final OrderedParallel workers;
    private final Function<Summary, Extraction> extractor;

    /** @param jobs how many threads; positive */
    public Extractions(Function<Summary, Extraction> extractor, int jobs) {
        this.extractor = extractor;
        this.workers = new OrderedParallel(jobs);
    }

    /** The caller's thread reads the summaries and takes what comes of them. */
    public void run(Iterator<Summary> summaries, Consumer<Extraction> done, Consumer<Rejection> broken) {
        workers.run(summaries, this::extract, outcome -> {
            if (outcome instanceof Outcome.Done success) {
                done.accept(success.extraction());
            } else if (outcome instanceof Outcome.Broken failure) {
                broken.accept(failure.why());
            }
        });
    }

    private Outcome extract(Summary summary) {
        try {
            return new Outcome.Done(extractor.apply(summary));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Broken(new Rejection(
                    summary.seenAt().get(0),
                    "extraction-failed",
                    "the extractor broke on it: " + e,
                    "this is a bug; report it with the text"));
        }
    }
}
