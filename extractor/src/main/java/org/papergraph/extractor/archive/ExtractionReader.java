package org.papergraph.extractor.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.papergraph.ontology.Extraction;

/**
 * Reads segments one after another, one extraction at a time. (A flatMap over streams of the segments would hold a whole
 * segment in memory as soon as its iterator is asked for.)
 */
final class ExtractionReader implements Iterator<StoredExtraction>, AutoCloseable {

    /** A segment to read, and what counts of it. */
    record Segment(Path file, Function<Extraction, Optional<Extraction>> current) {}

    private final Iterator<Segment> segments;
    private Optional<BufferedReader> lines = Optional.empty();
    private Function<Extraction, Optional<Extraction>> current = Optional::of;
    private Optional<StoredExtraction> next = Optional.empty();

    ExtractionReader(Iterator<Segment> segments) {
        this.segments = segments;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next.isEmpty() && (lines.isPresent() || segments.hasNext())) {
                advance();
            }
            return next.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the archive of extractions", e);
        }
    }

    private void advance() throws IOException {
        if (lines.isEmpty()) {
            Segment segment = segments.next();
            current = segment.current();
            lines = Optional.of(new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(segment.file()), 1 << 16), StandardCharsets.UTF_8)));
        }
        String line = lines.get().readLine();
        if (line == null) {
            close();
        } else {
            next = Optional.of(new StoredExtraction(line, current));
        }
    }

    @Override
    public StoredExtraction next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        StoredExtraction one = next.orElseThrow();
        next = Optional.empty();
        return one;
    }

    @Override
    public void close() throws IOException {
        if (lines.isPresent()) {
            lines.get().close();
            lines = Optional.empty();
        }
    }
}
