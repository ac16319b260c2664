package org.papergraph.extractor.link;

import java.util.List;
import org.papergraph.ontology.AuthorName;

/**
 * A name of an author as a source writes it; one object, however many papers have it.
 *
 * @param words of the name, the surname last
 */
record WrittenName(AuthorName name, List<String> words) {

    static WrittenName of(String written) {
        AuthorName name = AuthorName.of(written);
        return new WrittenName(name, name.words());
    }

    String key() {
        return name.key();
    }

    /** Whether there is more than a surname. */
    boolean hasGivenName() {
        return words.size() > 1;
    }

    /** Surname and first initial. */
    String block() {
        return words.get(words.size() - 1) + "|" + words.get(0).charAt(0);
    }
}
