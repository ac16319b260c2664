package org.papergraph.ontology;

/**
 * One author of a paper, as one person across the corpus.
 *
 * @param name the name
 * @param distinction what tells the person from others of that name: the key of a paper of theirs; empty where one person is
 *     known by the name
 */
public record Author(String name, String distinction) {

    /** An author of whose name no other is known. */
    public static Author of(String name) {
        return new Author(name, "");
    }
}
