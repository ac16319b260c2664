package org.papergraph.app.command;

import java.util.concurrent.Callable;
import org.papergraph.app.ExitCode;

/** One command: {@link #run} does it, on the console and the graph that the options name. */
abstract class Subcommand implements Callable<Integer> {

    /** The options that all commands share. */
    protected final PapergraphCommand shared;

    Subcommand(PapergraphCommand shared) {
        this.shared = shared;
    }

    abstract ExitCode run() throws Exception;

    @Override
    public final Integer call() throws Exception {
        return run().number();
    }
}
