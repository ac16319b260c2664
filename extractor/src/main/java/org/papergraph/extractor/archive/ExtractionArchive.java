package org.papergraph.extractor.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.papergraph.extractor.archive.ExtractionCodec.IndexLine;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Summary;

/** The extractions of a graph. One writer at a time; the caller holds the graph's lock. */
public final class ExtractionArchive {

    static final String SEGMENT_SUFFIX = ".jsonl.gz";
    static final String INDEX_SUFFIX = ".index";

    private static final int MOST_SEGMENTS = 16;

    private final Path folder;
    private final Map<String, Entry> entries = new HashMap<>();
    private int lastSegment;
    private Optional<String> extractor = Optional.empty();

    private record Entry(int segment, ArchivedSummary summary) {}

    private ExtractionArchive(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens the archive in a folder; an empty one if the folder is missing.
     *
     * @throws IOException if a file of the archive cannot be read
     */
    public static ExtractionArchive open(Path folder) throws IOException {
        ExtractionArchive archive = new ExtractionArchive(folder);
        for (int segment : archive.segments()) {
            archive.readIndex(segment);
        }
        return archive;
    }

    /** What all extractions were made by, as {@link #write} was told; empty for an empty archive. */
    public Optional<String> extractor() {
        return extractor;
    }

    /** Counts what was committed: another number, another content. */
    public int version() {
        return lastSegment;
    }

    /** What is known of the summary with this content; empty if it is not in the archive. */
    public Optional<ArchivedSummary> summary(String digest) {
        return Optional.ofNullable(entries.get(digest)).map(Entry::summary);
    }

    /** All summaries, in no order. */
    public Collection<ArchivedSummary> summaries() {
        return Collections.unmodifiableList(
                entries.values().stream().map(Entry::summary).toList());
    }

    /** All extractions in the order in which they were written, each summary with its present places; to be closed. */
    public Stream<Extraction> extractions() {
        return stored().flatMap(one -> one.read().stream());
    }

    /** The same before each is parsed, so that others can do that. */
    public Stream<StoredExtraction> stored() {
        ExtractionReader reader = new ExtractionReader(segments().stream()
                .map(segment -> new ExtractionReader.Segment(segmentFile(segment), stored -> current(stored, segment)))
                .iterator());
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(reader, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> {
                    try {
                        reader.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private Optional<Extraction> current(Extraction stored, int segment) {
        return Optional.ofNullable(entries.get(ContentDigest.of(stored.summary())))
                .filter(entry -> entry.segment() == segment)
                .map(entry -> at(stored, entry.summary()));
    }

    private static Extraction at(Extraction stored, ArchivedSummary now) {
        Summary summary = stored.summary();
        return new Extraction(
                new Summary(
                        summary.id(),
                        summary.paper(),
                        summary.abstractText(),
                        summary.text(),
                        List.copyOf(now.places())),
                stored.entities(),
                stored.cited(),
                stored.warnings());
    }

    /**
     * Begins a new segment; what is written shows once it is committed.
     *
     * @param by what tells one extractor from another: version, lexicon and models. If it is not that of the archive, all
     *     summaries must be added again.
     */
    public ArchiveWriter write(String by) throws IOException {
        Files.createDirectories(folder);
        return new ArchiveWriter(this, lastSegment + 1, by);
    }

    /** Joins the segments into one when there are many, which makes reading faster and drops what no longer counts. */
    public void compact() throws IOException {
        List<Integer> old = segments();
        if (old.size() <= MOST_SEGMENTS) {
            return;
        }
        try (ArchiveWriter writer = write(extractor.orElseThrow());
                Stream<Extraction> all = extractions()) {
            all.forEach(writer::add);
            writer.commit();
        }
        for (int segment : old) {
            Files.deleteIfExists(indexFile(segment));
            Files.deleteIfExists(segmentFile(segment));
        }
    }

    void take(int segment, String by, IndexLine line) {
        lastSegment = Math.max(lastSegment, segment);
        extractor = Optional.of(by);
        if (line.places().isEmpty()) {
            entries.remove(line.digest());
            return;
        }
        Entry before = entries.get(line.digest());
        int stored = line.stored() || before == null ? segment : before.segment();
        entries.put(line.digest(), new Entry(stored, line.summary()));
    }

    private void readIndex(int segment) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(indexFile(segment))) {
            String by = String.valueOf(lines.readLine());
            lines.lines().map(ExtractionCodec::readIndexLine).forEach(line -> take(segment, by, line));
        }
    }

    /** Segments whose index was committed, oldest first. */
    private List<Integer> segments() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("\\d{6}\\" + INDEX_SUFFIX))
                    .map(name -> Integer.valueOf(name.substring(0, 6)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    Path segmentFile(int segment) {
        return folder.resolve(String.format(Locale.ROOT, "%06d", segment) + SEGMENT_SUFFIX);
    }

    Path indexFile(int segment) {
        return folder.resolve(String.format(Locale.ROOT, "%06d", segment) + INDEX_SUFFIX);
    }
}
