package org.papergraph.ontology;

/** A line of a lexicon file is not of the form told in docs/lexicon.md. */
public final class LexiconFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LexiconFormatException(String file, int line, String what) {
        super(file + ":" + line + ": " + what);
    }
}
