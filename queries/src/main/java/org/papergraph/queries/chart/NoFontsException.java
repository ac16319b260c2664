package org.papergraph.queries.chart;

/** This Java finds no fonts, and cannot draw text. */
public final class NoFontsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoFontsException(Throwable cause) {
        super("Java finds no fonts to write with", cause);
    }
}
