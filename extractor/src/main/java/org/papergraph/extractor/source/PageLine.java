package org.papergraph.extractor.source;

/** A line of a page, with its number counted from 1. */
record PageLine(int number, String text) {

    boolean isBlank() {
        return text.isBlank();
    }
}
