package org.papergraph.extractor.link;

import java.util.List;
import org.papergraph.ontology.AuthorId;
import org.papergraph.ontology.AuthorName;

/**
 * One author of one paper.
 *
 * @param words of the name, the surname last
 */
record AuthorPlace(String paper, AuthorName name, List<String> words, List<AuthorId> ids) {

    String surname() {
        return words.get(words.size() - 1);
    }

    /** Surname and first initial. */
    String block() {
        return surname() + "|" + words.get(0).charAt(0);
    }
}
