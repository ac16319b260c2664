package org.papergraph.graph.store;

import org.jspecify.annotations.Nullable;

/** The graph's directory cannot be used. Its message is one line: what happened, its name, how to mend it. */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String error;
    private final String what;
    private final String mend;

    /**
     * @param error its name, a heading of docs/errors.md: {@code graph-locked}
     * @param what what happened, and to which directory
     * @param mend what to do about it
     */
    public StoreUnavailableException(String error, String what, String mend, @Nullable Throwable cause) {
        super(what + " (" + error + "); " + mend, cause);
        this.error = error;
        this.what = what;
        this.mend = mend;
    }

    public StoreUnavailableException(String error, String what, String mend) {
        this(error, what, mend, null);
    }

    public String error() {
        return error;
    }

    public String what() {
        return what;
    }

    public String mend() {
        return mend;
    }
}
