package org.papergraph.extractor.cite;

import java.util.List;
import java.util.Optional;
import org.papergraph.ontology.Identifier;

/**
 * What one mention says of the work that it points at.
 *
 * @param authors surnames or full names in order; may stop after the first ones
 * @param more whether there are further authors ("et al.")
 * @param title the title as it stands
 * @param year the year of publication
 * @param yearSuffix the letter that tells two works of one year apart ("a" in 2014a), or empty
 * @param identifiers ids and links
 * @param introduces the concept that the work is named by ("BERT" in "the BERT paper")
 */
record WorkFacts(
        List<String> authors,
        boolean more,
        Optional<String> title,
        Optional<Integer> year,
        String yearSuffix,
        List<Identifier> identifiers,
        Optional<String> introduces) {

    static final WorkFacts NONE =
            new WorkFacts(List.of(), false, Optional.empty(), Optional.empty(), "", List.of(), Optional.empty());

    WorkFacts {
        authors = List.copyOf(authors);
        identifiers = List.copyOf(identifiers);
        title = title.map(String::strip).filter(t -> !t.isEmpty());
    }

    WorkFacts withAuthors(List<String> names, boolean others) {
        return new WorkFacts(names, others, title, year, yearSuffix, identifiers, introduces);
    }

    WorkFacts withTitle(String newTitle) {
        return new WorkFacts(authors, more, Optional.of(newTitle), year, yearSuffix, identifiers, introduces);
    }

    WorkFacts withoutTitle() {
        return new WorkFacts(authors, more, Optional.empty(), year, yearSuffix, identifiers, introduces);
    }

    WorkFacts withYear(int newYear, String suffix) {
        return new WorkFacts(authors, more, title, Optional.of(newYear), suffix, identifiers, introduces);
    }

    WorkFacts withIdentifiers(List<Identifier> ids) {
        return new WorkFacts(authors, more, title, year, yearSuffix, ids, introduces);
    }

    WorkFacts withIntroduces(String concept) {
        return new WorkFacts(authors, more, title, year, yearSuffix, identifiers, Optional.of(concept));
    }
}
