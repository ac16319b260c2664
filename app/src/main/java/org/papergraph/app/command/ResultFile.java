package org.papergraph.app.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
     * Writes beside the file, and gives it its name when all is written. Of a failure nothing is left.
     *
     * @throws Failure {@code output-failed}
     */
    static void write(Path file, Content content) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                content.writeTo(out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            unfinished.toFile().delete();
            throw new Failure(
                    ExitCode.INTERNAL,
                    "output-failed",
                    "cannot write " + file + ": " + e.getMessage(),
                    "check the path, its permissions and the space on the disk");
        } catch (RuntimeException | Error e) {
            unfinished.toFile().delete();
            throw e;
        }
    }
}
