package org.papergraph.bench.crf;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A file of texts, one a line: the text, what is annotated and what is found, as {@code kind:start:end}, parted by tabs. */
final class FoundFile implements AutoCloseable {

    private final Optional<PrintWriter> writer;

    private FoundFile(Optional<PrintWriter> writer) {
        this.writer = writer;
    }

    /** The file of a set in a folder; none if there is no folder. */
    static FoundFile in(Optional<Path> folder, String set) throws IOException {
        if (folder.isEmpty()) {
            return new FoundFile(Optional.empty());
        }
        Files.createDirectories(folder.get());
        Path file = folder.get().resolve(set + ".tsv");
        return new FoundFile(Optional.of(new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))));
    }

    void write(TaggedText text, List<TaggedText.Tag> found) {
        writer.ifPresent(file -> file.println(
                text.text().strip().replaceAll("\\s", " ") + "\t" + written(text.tags()) + "\t" + written(found)));
    }

    private static String written(List<TaggedText.Tag> tags) {
        return tags.stream()
                .map(tag -> tag.kind().label() + ":" + tag.start() + ":" + tag.end())
                .collect(Collectors.joining(" "));
    }

    @Override
    public void close() {
        writer.ifPresent(PrintWriter::close);
    }
}
