package org.papergraph.extractor.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.papergraph.ontology.Rejection;
import org.papergraph.ontology.SourceItem;

/** The items of one file. Opens it when the first is asked for; what goes wrong with the file is its last item. */
final class FileCursor implements ItemCursor {

    private final InputFile file;
    private final InputOpener opener;
    private Optional<CountingStream> bytes = Optional.empty();
    private Optional<ItemCursor> items = Optional.empty();
    private boolean done;

    FileCursor(InputFile file, InputOpener opener) {
        this.file = file;
        this.opener = opener;
    }

    @Override
    public Optional<SourceItem> next() {
        if (done) {
            return Optional.empty();
        }
        try {
            if (items.isEmpty()) {
                bytes = Optional.of(opener.bytes(file));
                items = Optional.of(opener.items(file, bytes.get()));
            }
            Optional<SourceItem> item = items.get().next();
            done = item.isEmpty();
            return item;
        } catch (IOException e) {
            done = true;
            return Optional.of(rejection(e));
        }
    }

    private Rejection rejection(IOException e) {
        int line = items.map(ItemCursor::line).orElse(0);
        if (e instanceof AccessDeniedException) {
            return ReadError.UNREADABLE_FILE.at(file.name(), 0, "permission denied");
        }
        if (e instanceof NoSuchFileException) {
            return ReadError.MISSING_FILE.at(file.name(), 0, "the file is gone");
        }
        if (e instanceof ZipException) {
            return ReadError.CORRUPT_GZIP.at(file.name(), line, "the compressed data is damaged");
        }
        if (e instanceof EOFException) {
            return ReadError.CORRUPT_GZIP.at(file.name(), line, "the compressed data is cut off");
        }
        String cause = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        return ReadError.READ_FAILED.at(file.name(), line, "reading failed: " + cause);
    }

    @Override
    public void close() throws IOException {
        done = true;
        // Standard input belongs to the caller.
        if (bytes.isPresent() && file.path().isPresent()) {
            bytes.get().passOver(file.path().get().toFile().length());
            bytes.get().close();
        }
    }
}
