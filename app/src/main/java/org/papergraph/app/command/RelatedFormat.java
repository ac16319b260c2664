package org.papergraph.app.command;

/** How related papers are printed. */
enum RelatedFormat {
    TABLE,
    JSON,
    BIBTEX
}
