package org.papergraph.extractor.link;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.ontology.LabelKey;

/** The surname of an author as it is compared. */
final class Surname {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "la", "le", "du", "di", "da", "del", "della", "dos", "ter", "ten", "el",
            "al", "bin");

    private Surname() {}

    /** Whether a name has more than a surname: "J. Roe", "Roe, Jane", but not "Roe" or "van der Roe". */
    static boolean hasGivenName(String author) {
        return Stream.of(author.strip().split("[\\s,]+"))
                        .filter(word -> !PARTICLES.contains(word.toLowerCase(Locale.ROOT)))
                        .count()
                > 1;
    }

    /** The key of the last word of a name's surname: particles are written or left out at will. */
    static String key(String author) {
        String surname = PaperLabel.surname(author);
        return LabelKey.of(surname.substring(surname.lastIndexOf(' ') + 1));
    }
}
