package org.papergraph.queries.find;

/** A node of the graph together with what people call it. */
public sealed interface Reference permits PaperRef, ConceptRef, AuthorRef {

    String iri();

    /** What it is called: a title, a preferred label, a name. */
    String label();

    /** One line that tells it from others of the same label. */
    String display();
}
