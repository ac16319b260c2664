package org.papergraph.queries.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Tells one commit of the word index from any other, and from one of which a file is missing or cut off, without opening it:
 * Lucene takes longer to load than most questions, of which few ask for words, take to answer.
 */
final class WordFiles {

    /** Lists the files of a commit; has a random id in it. */
    private static final String COMMIT = "segments_";

    private static final String LOCK = "write.lock";

    private WordFiles() {}

    /**
     * Names and sizes of the files in a folder, and a checksum of the commit.
     *
     * @throws IOException if there is no such folder
     */
    static String of(Path folder) throws IOException {
        StringBuilder files = new StringBuilder();
        for (Path file : list(folder)) {
            String name = file.getFileName().toString();
            files.append(name).append(' ').append(Files.size(file));
            if (name.startsWith(COMMIT)) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                files.append(' ').append(Long.toHexString(sum.getValue()));
            }
            files.append('\n');
        }
        return files.toString();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith(LOCK)).sorted().toList();
        }
    }

    /** As it is stored. */
    static byte[] bytes(Path folder) throws IOException {
        return of(folder).getBytes(StandardCharsets.UTF_8);
    }
}
