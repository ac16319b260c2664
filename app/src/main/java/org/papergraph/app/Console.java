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
 * @param terminal whether {@code err} is a terminal that somebody watches
 */
public record Console(OutputStream out, PrintStream err, boolean terminal) {

    /** The streams of this process. The launcher tells whether standard error is a terminal, which Java cannot. */
    public static Console ofProcess() {
        return new Console(
                new ResultStream(new FileOutputStream(FileDescriptor.out)),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("papergraph.terminal"));
    }

    /** A writer of results; whoever is done flushes it. */
    public PrintWriter writer() {
        return new PrintWriter(out, false, StandardCharsets.UTF_8);
    }
}
