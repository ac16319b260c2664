package org.papergraph.extractor.cite;

import java.util.List;

/**
 * The names at the head of a reference, read from left to right in any usual form: "A. Krizhevsky, I. Sutskever, and G. E.
 * Hinton", "Amit, Y., & Geman, D.", "Watkins CJCH, Dayan P", "Sebastian Bach and Alexander Binder", "Zhang, Zhilu; Sabuncu, M.".
 *
 * @param authors the names as they stand
 * @param more whether "et al." ends them
 * @param next the first word behind them
 */
record AuthorBlock(List<String> authors, boolean more, int next) {

    AuthorBlock {
        authors = List.copyOf(authors);
    }

    /** Reads the names that begin at a word; an empty block ends where it begins. */
    static AuthorBlock startingAt(Words words, int from) {
        return new AuthorReader(words, from).read();
    }
}
