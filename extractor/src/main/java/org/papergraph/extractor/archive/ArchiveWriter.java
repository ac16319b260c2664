package org.papergraph.extractor.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.papergraph.extractor.archive.ExtractionCodec.IndexLine;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.SourceLocation;

/** Writes one segment of an archive. Closed without {@link #commit}, it leaves nothing. For one thread. */
public final class ArchiveWriter implements AutoCloseable {

    private final ExtractionArchive archive;
    private final int segment;
    private final String extractor;
    private final Path unfinished;
    private final BufferedWriter out;
    private final List<IndexLine> index = new ArrayList<>();
    private boolean committed;

    ArchiveWriter(ExtractionArchive archive, int segment, String extractor) throws IOException {
        this.archive = archive;
        this.segment = segment;
        this.extractor = extractor;
        this.unfinished = archive.segmentFile(segment).resolveSibling("unfinished" + ExtractionArchive.SEGMENT_SUFFIX);
        this.out = new BufferedWriter(
                new OutputStreamWriter(new FastGzip(Files.newOutputStream(unfinished)), StandardCharsets.UTF_8),
                1 << 16);
    }

    /** Adds an extraction, or replaces the one of the same content; it stands where its summary says. */
    public void add(Extraction extraction) {
        try {
            out.write(ExtractionCodec.write(extraction));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + unfinished, e);
        }
        String digest = ContentDigest.of(extraction.summary());
        index.add(new IndexLine(
                digest, extraction.summary().id(), true, extraction.summary().seenAt()));
    }

    /** Says where a summary stands now; one that stands nowhere is gone. Later words count more than earlier ones. */
    public void place(ArchivedSummary summary, Collection<SourceLocation> places) {
        index.add(new IndexLine(
                summary.digest(), summary.id(), false, places.stream().sorted().toList()));
    }

    /** Whether there is anything to commit. */
    public boolean isEmpty() {
        return index.isEmpty();
    }

    /** Makes what was written part of the archive, all of it at once. */
    public void commit() throws IOException {
        out.close();
        if (index.isEmpty()) {
            return;
        }
        Path indexFile = archive.indexFile(segment);
        Path unfinishedIndex = indexFile.resolveSibling("unfinished" + ExtractionArchive.INDEX_SUFFIX);
        try (BufferedWriter lines = Files.newBufferedWriter(unfinishedIndex)) {
            lines.write(extractor + "\n");
            for (IndexLine line : index) {
                lines.write(ExtractionCodec.writeIndexLine(line) + "\n");
            }
        }
        force(unfinished);
        force(unfinishedIndex);
        Files.move(unfinished, archive.segmentFile(segment), StandardCopyOption.REPLACE_EXISTING);
        // The index makes the segment visible, so it comes last.
        Files.move(unfinishedIndex, indexFile, StandardCopyOption.ATOMIC_MOVE);
        committed = true;
        index.forEach(line -> archive.take(segment, extractor, line));
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            if (!committed) {
                Files.deleteIfExists(unfinished);
            }
        }
    }

    /** The fastest level: an archive is written far more often than it is sent anywhere. */
    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
