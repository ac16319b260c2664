package org.papergraph.extractor.source;

/** A record's field is not what it must be. The message says which, in a few words. */
final class WrongShapeException extends Exception {

    private static final long serialVersionUID = 1L;

    WrongShapeException(String what) {
        super(what);
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
