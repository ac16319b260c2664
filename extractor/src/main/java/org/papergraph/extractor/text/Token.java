package org.papergraph.extractor.text;

/** A word or mark of the readable text; offsets into the readable text, half-open. */
public record Token(String text, int start, int end) {

    /** Whether it has a letter or a digit. */
    public boolean isWord() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
