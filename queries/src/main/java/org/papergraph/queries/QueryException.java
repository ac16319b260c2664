package org.papergraph.queries;

/**
 * A question that cannot be answered as it was put: an unknown name, a syntax error, a limit that was hit. Always the
 * asker's to mend (exit code 2 on the command line).
 */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String what;
    private final String mend;

    /**
     * @param name the error's name, a heading of docs/errors.md: {@code unknown-query}
     * @param what what is wrong, with what
     * @param mend what to do about it
     */
    public QueryException(String name, String what, String mend) {
        super(what + " (" + name + "); " + mend);
        this.name = name;
        this.what = what;
        this.mend = mend;
    }

    public String name() {
        return name;
    }

    public String what() {
        return what;
    }

    public String mend() {
        return mend;
    }
}
