package org.papergraph.app;

/** How a command ended, for the shell. */
public enum ExitCode {
    DONE(0),
    /** A fault of papergraph's own, or of the machine. */
    INTERNAL(1),
    /** The command line, a query or a name is wrong. */
    USAGE(2),
    /** All is done but for some items of the input, which were rejected. */
    INPUT_REJECTED(3),
    /** The graph cannot be opened or written. */
    STORE_UNAVAILABLE(4),
    /** The graph violates its shapes. */
    NOT_CONFORMING(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** What the process returns. */
    public int number() {
        return number;
    }

    /**
     * Reads what {@link #number()} gives.
     *
     * @throws IllegalArgumentException if there is no such code
     */
    static ExitCode of(int number) {
        for (ExitCode code : values()) {
            if (code.number == number) {
                return code;
            }
        }
        throw new IllegalArgumentException("no exit code is " + number);
    }
}
