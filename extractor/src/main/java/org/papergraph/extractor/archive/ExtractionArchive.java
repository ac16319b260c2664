package org.papergraph.extractor.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.SourceLocation;

/** The extractions of a graph. One writer at a time; the caller holds the graph's lock. */
public final class ExtractionArchive {

    static final String SEGMENT_SUFFIX = ".jsonl.gz";
    static final String INDEX_SUFFIX = ".index";

    /** An entry of an index file: the digest, or this for a summary that is gone. */
    static final String GONE = "-";

    private static final int MOST_SEGMENTS = 16;

    private final Path folder;
    private final Map<String, Entry> entries = new HashMap<>();
    private int lastSegment;

    /** Where a summary's newest extraction is, by what content, and the files that it was read from. */
    record Entry(int segment, String digest, Set<String> files) {}

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
            archive.lastSegment = segment;
        }
        return archive;
    }

    /** The digest of the content that a summary's extraction was made of; empty if it has none. */
    public Optional<String> digest(String summaryId) {
        return Optional.ofNullable(entries.get(summaryId)).map(Entry::digest);
    }

    /** The ids of all summaries, sorted. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(new TreeSet<>(entries.keySet()));
    }

    /** The files that a summary was read from, without lines; empty if the archive does not have the summary. */
    public Set<String> files(String summaryId) {
        return Optional.ofNullable(entries.get(summaryId)).map(Entry::files).orElse(Set.of());
    }

    /** All extractions, one a summary, in the order in which they were written; to be closed. */
    public Stream<Extraction> extractions() {
        return segments().stream().flatMap(this::current);
    }

    private Stream<Extraction> current(int segment) {
        Path file = segmentFile(segment);
        try {
            BufferedReader reader = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8));
            return reader.lines()
                    .map(ExtractionCodec::read)
                    .filter(one -> isCurrent(one, segment))
                    .onClose(() -> {
                        try {
                            reader.close();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private boolean isCurrent(Extraction extraction, int segment) {
        Entry entry = entries.get(extraction.summary().id());
        return entry != null && entry.segment() == segment;
    }

    /** Begins a new segment; what is written shows once it is committed. */
    public ArchiveWriter write() throws IOException {
        Files.createDirectories(folder);
        return new ArchiveWriter(this, lastSegment + 1);
    }

    /** Joins the segments into one when there are many, which makes reading faster and drops what no longer counts. */
    public void compact() throws IOException {
        List<Integer> old = segments();
        if (old.size() <= MOST_SEGMENTS) {
            return;
        }
        try (ArchiveWriter writer = write();
                Stream<Extraction> all = extractions()) {
            all.forEach(
                    extraction -> writer.add(digest(extraction.summary().id()).orElse(GONE), extraction));
            writer.commit();
        }
        for (int segment : old) {
            Files.deleteIfExists(indexFile(segment));
            Files.deleteIfExists(segmentFile(segment));
        }
    }

    void take(int segment, String id, String digest, Set<String> files) {
        lastSegment = Math.max(lastSegment, segment);
        if (digest.equals(GONE)) {
            entries.remove(id);
        } else {
            entries.put(id, new Entry(segment, digest, files));
        }
    }

    static Set<String> files(Extraction extraction) {
        TreeSet<String> files = new TreeSet<>();
        extraction.summary().seenAt().stream().map(SourceLocation::file).forEach(files::add);
        return files;
    }

    private void readIndex(int segment) throws IOException {
        try (Stream<String> lines = Files.lines(indexFile(segment))) {
            lines.map(ExtractionCodec::readIndexLine)
                    .forEach(line -> take(segment, line.id(), line.digest(), Set.copyOf(line.files())));
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
        return folder.resolve(String.format(java.util.Locale.ROOT, "%06d", segment) + SEGMENT_SUFFIX);
    }

    Path indexFile(int segment) {
        return folder.resolve(String.format(java.util.Locale.ROOT, "%06d", segment) + INDEX_SUFFIX);
    }
}
