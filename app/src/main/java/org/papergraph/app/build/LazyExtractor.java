package org.papergraph.app.build;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Summary;

/** An extractor that is made when the first summary comes, for a build in which nothing is new needs none. */
final class LazyExtractor implements Function<Summary, Extraction> {

    private final Supplier<Function<Summary, Extraction>> maker;
    private Optional<Function<Summary, Extraction>> made = Optional.empty();

    LazyExtractor(Supplier<Function<Summary, Extraction>> maker) {
        this.maker = maker;
    }

    @Override
    public Extraction apply(Summary summary) {
        return extractor().apply(summary);
    }

    private synchronized Function<Summary, Extraction> extractor() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
