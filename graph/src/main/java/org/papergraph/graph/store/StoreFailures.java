package org.papergraph.graph.store;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.DBOpEnvException;

/** What TDB2 reports, in our words. */
final class StoreFailures {

    private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

    private StoreFailures() {}

    static StoreUnavailableException locked(Path store, DBOpEnvException cause) {
        Matcher holder = HOLDER.matcher(String.valueOf(cause.getMessage()));
        String who = holder.find() ? "process " + holder.group(1) : "another process";
        return new StoreUnavailableException(
                "graph-locked",
                "the graph at " + store.getParent() + " is in use by " + who,
                "wait until it ends, or end it",
                cause);
    }
}
