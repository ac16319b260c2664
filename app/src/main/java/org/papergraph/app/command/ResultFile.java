package org.papergraph.app.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.papergraph.app.ExitCode;
import org.papergraph.app.Failure;

/** A result that goes to a file, which appears when it is complete. */
final class ResultFile {

    /** What writes it. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private ResultFile() {}

    /**
     * Writes beside the file, and gives it its name when all is written. Of a failure nothing is left. A pipe or a device is
     * written as it is, for nothing may take its place.
     *
     * @throws Failure {@code output-failed}
     */
    static void write(Path file, Content content) {
        try {
            if (!Files.exists(file)) {
                replace(file, content);
            } else if (Files.isRegularFile(file)) {
                replace(file.toRealPath(), content);
            } else {
                fill(file, content);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(
                    ExitCode.INTERNAL,
                    "output-failed",
                    "cannot write " + file + ": " + reason(e),
                    "check the path, its permissions and the space on the disk");
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            fill(unfinished, content);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            content.writeTo(out);
        }
    }

    /** For some failures, Java's message is just the path. */
    private static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "its folder does not exist";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(e.getMessage());
    }
}
