package org.papergraph.app;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output for results: buffered, and what it cannot write is thrown unchecked, for a {@link java.io.PrintWriter}
 * around it would swallow it and the command would work on for nobody.
 */
final class ResultStream extends FilterOutputStream {

    /** The reader of the results has gone, as {@code head} does once it has what it wants. */
    static final class ReaderGoneException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Whether writing has failed; what comes after that is dropped, for it has been told once. */
    private boolean broken;

    ResultStream(OutputStream out) {
        super(new BufferedOutputStream(out, 1 << 16));
    }

    @Override
    public void write(int b) {
        if (broken) {
            return;
        }
        try {
            out.write(b);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (broken) {
            return;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void flush() {
        if (broken) {
            return;
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Standard output stays open until the process ends; libraries close what they write to. */
    @Override
    public void close() {
        flush();
    }

    private RuntimeException failure(IOException cause) {
        broken = true;
        String why = String.valueOf(cause.getMessage());
        // Java tells a closed pipe from a full disk by its text alone.
        return why.contains("Broken pipe")
                ? new ReaderGoneException()
                : new Failure(
                        ExitCode.INTERNAL,
                        "output-failed",
                        "cannot write the results: " + why,
                        "make room, or write elsewhere");
    }
}
