package org.papergraph.extractor.source;

/** An entry is not of BibTeX's form. The message says what is wrong, in a few words. */
final class BibtexSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    /** @param line of the file, where the fault shows */
    BibtexSyntaxException(int line, String what) {
        super(what);
        this.line = line;
    }

    int line() {
        return line;
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
