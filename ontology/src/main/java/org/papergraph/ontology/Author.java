package org.papergraph.ontology;

import java.util.List;

/**
 * One author of a paper, as one person across the corpus.
 *
 * @param name the name
 * @param distinction what tells the person from others of that name: an id, or the key of a paper of theirs; empty where one
 *     person is known by the name
 * @param ids that the source of the paper gives
 */
public record Author(String name, String distinction, List<AuthorId> ids) {

    public Author {
        ids = List.copyOf(ids);
    }

    /** An author of whose name no other is known. */
    public static Author of(String name) {
        return new Author(name, "", List.of());
    }
}
