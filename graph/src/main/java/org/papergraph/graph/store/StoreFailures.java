package org.papergraph.graph.store;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What TDB2 and the disk report, in our words. */
final class StoreFailures {

    private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

    private StoreFailures() {}

    static StoreUnavailableException locked(Path store, RuntimeException cause) {
        Matcher holder = HOLDER.matcher(String.valueOf(cause.getMessage()));
        String who = holder.find() ? "process " + holder.group(1) : "another process";
        return new StoreUnavailableException(
                "graph-locked",
                "the graph at " + store.getParent() + " is in use by " + who,
                "wait until it ends, or end it",
                cause);
    }

    /** A failure while writing: that of the disk in our words, every other as it is. */
    static RuntimeException writing(Path directory, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return full(directory, failure);
            }
        }
        return failure;
    }

    /** Java reports so that a page of a file in memory could not be written. */
    static RuntimeException writing(Path directory, InternalError failure) {
        if (String.valueOf(failure.getMessage()).contains("unsafe memory access")) {
            return full(directory, failure);
        }
        throw failure;
    }

    private static StoreUnavailableException full(Path directory, Throwable cause) {
        return new StoreUnavailableException(
                "disk-full",
                "no space left for the graph at " + directory + ", which is as it was before",
                "make room and run the same command again",
                cause);
    }
}
