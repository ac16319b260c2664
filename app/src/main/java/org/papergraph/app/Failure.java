package org.papergraph.app;

/** Why a command could not do what it was asked, in words for the one who asked. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    /**
     * @param exitCode how the process ends
     * @param name the error's name, a heading of docs/errors.md: {@code output-failed}
     * @param what what happened, to what
     * @param mend what to do about it
     */
    public Failure(ExitCode exitCode, String name, String what, String mend) {
        super(what + " (" + name + "); " + mend);
        this.exitCode = exitCode;
    }

    /** One whose message says itself how to mend it. */
    public Failure(ExitCode exitCode, String name, String whatAndMend) {
        super(whatAndMend + " (" + name + ")");
        this.exitCode = exitCode;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
