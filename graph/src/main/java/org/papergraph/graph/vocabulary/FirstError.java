package org.papergraph.graph.vocabulary;

import org.apache.jena.riot.system.ErrorHandler;
import org.papergraph.ontology.LexiconFormatException;

/** Ends the reading at the first error, and lets warnings (an odd IRI, an odd date) pass. */
final class FirstError implements ErrorHandler {

    private final String file;

    FirstError(String file) {
        this.file = file;
    }

    @Override
    public void warning(String message, long line, long column) {}

    @Override
    public void error(String message, long line, long column) {
        throw new LexiconFormatException(file, (int) Math.max(1, line), message);
    }

    @Override
    public void fatal(String message, long line, long column) {
        error(message, line, column);
    }
}
