package org.papergraph.extractor.source;

import java.util.Locale;

/**
 * What stands between the delimiters of a BibTeX command, cut out without a look at what it says.
 *
 * @param type lower case: "article", "string"; empty for {@link End#STRAY}
 * @param line the line of the command's name
 * @param bodyLine the line on which the body begins
 * @param body what stands between the delimiters; empty if it is too large
 */
record BibtexPiece(String type, int line, int bodyLine, String body, End end) {

    /** How a piece ends. */
    enum End {
        CLOSED,
        /** The next entry begins before it is closed. */
        NEXT_BEGINS,
        FILE_ENDS,
        TOO_LARGE,
        /** It never began: a field outside of any entry. */
        STRAY
    }

    BibtexPiece {
        type = type.toLowerCase(Locale.ROOT);
    }
}
