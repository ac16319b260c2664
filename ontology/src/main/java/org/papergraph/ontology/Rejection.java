package org.papergraph.ontology;

/**
 * An item that could not be read.
 *
 * @param where the file and line
 * @param error the name of the error, a heading of docs/errors.md: {@code truncated-json}
 * @param what what is wrong, in a few words
 * @param mend what to do about it
 */
public record Rejection(SourceLocation where, String error, String what, String mend) implements SourceItem {

    /** One line: where, what, how to mend it. */
    @Override
    public String toString() {
        return where + ": " + what + " (" + error + "); " + mend;
    }
}
