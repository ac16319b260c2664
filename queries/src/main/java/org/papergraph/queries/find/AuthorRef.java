package org.papergraph.queries.find;

/** An author. */
public record AuthorRef(String iri, String label) implements Reference {

    @Override
    public String display() {
        return label;
    }
}
