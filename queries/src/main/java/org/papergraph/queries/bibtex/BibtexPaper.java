package org.papergraph.queries.bibtex;

import java.util.List;
import java.util.Optional;
import org.papergraph.ontology.Identifier;

/**
 * What an entry says of a paper.
 *
 * @param label what it is called, also if its title is not known
 * @param authors in their order, given names first
 */
public record BibtexPaper(
        String iri,
        String label,
        Optional<String> title,
        List<String> authors,
        Optional<Integer> year,
        Optional<String> venue,
        List<Identifier> identifiers) {

    public BibtexPaper {
        authors = List.copyOf(authors);
        identifiers = List.copyOf(identifiers);
    }
}
