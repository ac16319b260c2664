package org.papergraph.app.command;

import java.util.Locale;
import java.util.Optional;
import org.papergraph.graph.export.ExportFormat;

/** What can be exported: the graph in each of RDF's formats, or its papers as BibTeX. */
enum ExportAs {
    TURTLE,
    NTRIPLES,
    NQUADS,
    TRIG,
    JSONLD,
    RDFXML,
    BIBTEX;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of the graph; empty for BibTeX. */
    Optional<ExportFormat> ofGraph() {
        return ExportFormat.of(label());
    }
}
