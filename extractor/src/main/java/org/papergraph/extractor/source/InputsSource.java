package org.papergraph.extractor.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.papergraph.ontology.SourceItem;

/** What a user named, read one after another. */
final class InputsSource implements SummarySource {

    private final List<String> inputs;
    private final InputOpener opener;

    InputsSource(List<String> inputs, InputOpener opener) {
        this.inputs = List.copyOf(inputs);
        this.opener = opener;
    }

    @Override
    public Stream<SourceItem> items() {
        ItemCursor cursor = new InputsCursor(inputs, opener);
        // A spliterator of its own, for flatMap would read a whole file ahead when the stream is iterated.
        Spliterator<SourceItem> items =
                new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    @Override
                    public boolean tryAdvance(Consumer<? super SourceItem> action) {
                        try {
                            var item = cursor.next();
                            item.ifPresent(action);
                            return item.isPresent();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }
                };
        return StreamSupport.stream(items, false).onClose(() -> {
            try {
                cursor.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public OptionalLong totalBytes() {
        long total = 0;
        for (String input : inputs) {
            OptionalLong size = InputWalk.size(input);
            if (size.isEmpty()) {
                return OptionalLong.empty();
            }
            total += size.getAsLong();
        }
        return OptionalLong.of(total);
    }

    @Override
    public long bytesRead() {
        return opener.bytesRead();
    }
}
