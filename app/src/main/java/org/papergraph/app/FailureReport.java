package org.papergraph.app;

import java.util.function.BooleanSupplier;
import org.papergraph.graph.rdf.InvalidBaseException;
import org.papergraph.graph.store.StoreUnavailableException;
import org.papergraph.queries.QueryException;

/**
 * Tells the user what went wrong, in one line, and says how the process ends. A stack trace is printed only when asked
 * for.
 */
final class FailureReport {

    private final Console console;
    private final BooleanSupplier debug;

    FailureReport(Console console, BooleanSupplier debug) {
        this.console = console;
        this.debug = debug;
    }

    ExitCode report(Throwable error) {
        if (error instanceof ResultStream.ReaderGoneException) {
            return ExitCode.DONE;
        }
        Failure failure = failure(error);
        console.err().println("papergraph: " + failure.getMessage());
        if (debug.getAsBoolean()) {
            error.printStackTrace(console.err());
        }
        return failure.exitCode();
    }

    private static Failure failure(Throwable error) {
        if (error instanceof Failure failure) {
            return failure;
        }
        if (error instanceof StoreUnavailableException store) {
            return new Failure(ExitCode.STORE_UNAVAILABLE, store.error(), store.what(), store.mend());
        }
        if (error instanceof QueryException query) {
            return new Failure(ExitCode.USAGE, query.name(), query.what(), query.mend());
        }
        if (error instanceof InvalidBaseException base) {
            return new Failure(ExitCode.USAGE, InvalidBaseException.NAME, String.valueOf(base.getMessage()));
        }
        if (error instanceof OutOfMemoryError) {
            return new Failure(
                    ExitCode.INTERNAL,
                    "out-of-memory",
                    "the memory is not enough",
                    "give more with PAPERGRAPH_OPTS=-Xmx8g, or use fewer threads with --jobs");
        }
        return new Failure(
                ExitCode.INTERNAL,
                "internal-error",
                "something in papergraph broke: " + error,
                "this is a bug; report it with the output of the same command and --debug");
    }
}
