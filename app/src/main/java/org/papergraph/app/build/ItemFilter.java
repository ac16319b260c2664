package org.papergraph.app.build;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.papergraph.ontology.SourceItem;
import org.papergraph.ontology.Summary;

/** The summaries among the items of a source that are to be extracted, as they are read. */
final class ItemFilter implements Iterator<Summary> {

    private final Iterator<SourceItem> items;
    private final Function<SourceItem, Optional<Summary>> wanted;
    private Optional<Summary> next = Optional.empty();

    /** @param wanted sees every item once, in order, and gives the summary if it is to be extracted */
    ItemFilter(Iterator<SourceItem> items, Function<SourceItem, Optional<Summary>> wanted) {
        this.items = items;
        this.wanted = wanted;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && items.hasNext()) {
            next = wanted.apply(items.next());
        }
        return next.isPresent();
    }

    @Override
    public Summary next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Summary summary = next.orElseThrow();
        next = Optional.empty();
        return summary;
    }
}
