package org.papergraph.ontology;

import java.util.List;

/**
 * A paper, one node in the graph however many summaries speak of it.
 *
 * @param key what identifies it, the best that is known: {@code arxiv:1706.03762}, {@code title:attentionisallyouneed},
 *     {@code text:3f2a…} for an untitled one
 * @param label a readable name, also if it has no title; never blank
 * @param metadata what all sources together say of it
 * @param authors its authors as persons of the corpus, in order
 */
public record Paper(String key, String label, PaperMetadata metadata, List<Author> authors) {

    public Paper {
        authors = List.copyOf(authors);
        if (key.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("a paper needs a key and a label: " + key);
        }
    }

    /** A paper whose authors are known by their names. */
    public Paper(String key, String label, PaperMetadata metadata) {
        this(key, label, metadata, metadata.authors().stream().map(Author::of).toList());
    }
}
