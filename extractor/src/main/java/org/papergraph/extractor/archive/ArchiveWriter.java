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
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.papergraph.extractor.archive.ExtractionCodec.IndexLine;
import org.papergraph.ontology.Extraction;

/** Writes one segment of an archive. Closed without {@link #commit}, it leaves nothing. For one thread. */
public final class ArchiveWriter implements AutoCloseable {

    private final ExtractionArchive archive;
    private final int segment;
    private final Path unfinished;
    private final BufferedWriter out;
    private final List<IndexLine> index = new ArrayList<>();
    private boolean committed;

    ArchiveWriter(ExtractionArchive archive, int segment) throws IOException {
        this.archive = archive;
        this.segment = segment;
        this.unfinished = archive.segmentFile(segment).resolveSibling("unfinished" + ExtractionArchive.SEGMENT_SUFFIX);
        this.out = new BufferedWriter(
                new OutputStreamWriter(new FastGzip(Files.newOutputStream(unfinished)), StandardCharsets.UTF_8),
                1 << 16);
    }

    /**
     * Adds an extraction, or replaces the one that the summary has.
     *
     * @param digest of the content that it was made of; see {@link ContentDigest}
     */
    public void add(String digest, Extraction extraction) {
        try {
            out.write(ExtractionCodec.write(extraction));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + unfinished, e);
        }
        index.add(new IndexLine(extraction.summary().id(), digest, List.copyOf(ExtractionArchive.files(extraction))));
    }

    /** Takes a summary's extraction out. */
    public void remove(String summaryId) {
        index.add(new IndexLine(summaryId, ExtractionArchive.GONE, List.of()));
    }

    /** Makes what was written part of the archive, all of it at once. */
    public void commit() throws IOException {
        out.close();
        if (index.isEmpty()) {
            return;
        }
        Path indexFile = archive.indexFile(segment);
        Path unfinishedIndex = indexFile.resolveSibling("unfinished" + ExtractionArchive.INDEX_SUFFIX);
        Files.write(
                unfinishedIndex,
                index.stream().map(ExtractionCodec::writeIndexLine).toList());
        force(unfinished);
        force(unfinishedIndex);
        Files.move(unfinished, archive.segmentFile(segment), StandardCopyOption.REPLACE_EXISTING);
        // The index makes the segment visible, so it comes last.
        Files.move(unfinishedIndex, indexFile, StandardCopyOption.ATOMIC_MOVE);
        committed = true;
        index.forEach(line -> archive.take(segment, line.id(), line.digest(), java.util.Set.copyOf(line.files())));
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (!committed) {
            Files.deleteIfExists(unfinished);
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
