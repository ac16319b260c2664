package org.papergraph.graph.rdf;

/** A base that data IRIs cannot begin with. Its name in docs/errors.md is {@value #NAME}. */
public final class InvalidBaseException extends IllegalArgumentException {

    public static final String NAME = "invalid-base";

    private static final long serialVersionUID = 1;

    InvalidBaseException(String base) {
        this(base, null);
    }

    InvalidBaseException(String base, @org.jspecify.annotations.Nullable Throwable cause) {
        super(
                "not an IRI that data can stand below: " + base
                        + "; give an absolute one without \"?\" and \"#\", such as " + IriMinter.DEFAULT_BASE,
                cause);
    }
}
