package org.papergraph.extractor.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to read.
 *
 * @param name as the user named it, or the folder as the user named it and the path below it; "-" for standard input
 * @param id names the file's summary if the file is one summary: the same wherever the folder lies on the disk and
 *     whatever the file says; empty for standard input
 * @param path where it lies; empty for standard input
 * @param chosen whether the user named the file itself rather than a folder around it
 */
record InputFile(String name, Optional<String> id, Optional<Path> path, boolean chosen) {

    static InputFile standardInput() {
        return new InputFile("-", Optional.empty(), Optional.empty(), true);
    }

    /** The last part of the name without ".gz". */
    String fileName() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.endsWith(".gz") ? last.substring(0, last.length() - 3) : last;
    }
}
