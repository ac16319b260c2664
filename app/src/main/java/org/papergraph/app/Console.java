package org.papergraph.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out results; buffered, so whoever is done flushes it
 * @param err progress, warnings and errors
 * @param watched whether {@code err} is a terminal
 * @param width how many columns a table may have: those of the terminal, or {@link Integer#MAX_VALUE} if {@code out} is
 *     none
 */
public record Console(OutputStream out, PrintStream err, boolean watched, int width) {

    /** The streams of this process, and what the launcher found out about them. */
    public static Console ofProcess() {
        return new Console(
                new ResultStream(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("papergraph.terminal"),
                Integer.getInteger("papergraph.width", Integer.MAX_VALUE));
    }

    /** A writer of results; whoever is done flushes it. */
    public PrintWriter writer() {
        return new PrintWriter(out, false, StandardCharsets.UTF_8);
    }
}
