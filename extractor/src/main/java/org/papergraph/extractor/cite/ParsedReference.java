package org.papergraph.extractor.cite;

import java.util.List;
import java.util.Optional;
import org.papergraph.ontology.Identifier;

/**
 * The parts of a bibliographic reference.
 *
 * @param authors full names in order, each as it stands; empty if none was recognised
 * @param more whether "et al." follows them
 * @param title the title of the work itself, without quotes and closing full stop
 * @param venue the journal, book or conference
 * @param year the year of publication
 * @param yearSuffix the letter behind it, or empty
 * @param identifiers ids and links
 */
public record ParsedReference(
        List<String> authors,
        boolean more,
        Optional<String> title,
        Optional<String> venue,
        Optional<Integer> year,
        String yearSuffix,
        List<Identifier> identifiers) {

    public ParsedReference {
        authors = List.copyOf(authors);
        identifiers = List.copyOf(identifiers);
    }
}
