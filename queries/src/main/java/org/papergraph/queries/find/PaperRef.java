package org.papergraph.queries.find;

import java.util.Optional;

/**
 * A paper.
 *
 * @param key the paper's key: {@code arxiv:1706.03762}
 * @param label its title or, if that is not known, what it is called
 * @param summarised whether the graph holds a summary of it; one that is only cited is a stub
 */
public record PaperRef(String iri, String key, String label, Optional<Integer> year, boolean summarised)
        implements Reference {

    /** The key where it says more than the title does: an identifier; empty where it is made of the title. */
    public Optional<String> identifier() {
        return key.startsWith("title:") ? Optional.empty() : Optional.of(key);
    }

    @Override
    public String display() {
        return label
                + year.map(y -> " (" + y + ")").orElse("")
                + identifier().map(id -> " [" + id + "]").orElse("")
                + (summarised ? "" : ", only cited");
    }
}
