/**
 * Vocabularies that users bring, read as lexicons: SKOS and OWL in Turtle, RDF/XML or N-Triples, and OBO.
 *
 * <p>{@link org.papergraph.graph.vocabulary.UserVocabulary} is the entry. A reader for each form gives {@link
 * org.papergraph.graph.vocabulary.Term}s, which know their labels and what is above them; {@link
 * org.papergraph.graph.vocabulary.TermConcepts} makes concepts of them, those that the lexicon has already included.
 *
 * <p>Nothing is fetched: imports and external entities are passed over.
 */
@NullMarked
package org.papergraph.graph.vocabulary;

import org.jspecify.annotations.NullMarked;
