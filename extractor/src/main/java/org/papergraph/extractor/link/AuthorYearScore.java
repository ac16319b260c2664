package org.papergraph.extractor.link;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.papergraph.extractor.cite.CommonSurnames;
import org.papergraph.extractor.cite.TellingWords;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.PaperMetadata;

/**
 * How sure it is that a work that a text calls by authors and year is a paper: points for each surname, for the year, and for
 * what the sentence around the citation shares with the paper. Two surnames and the year suffice; one surname and the year do
 * not, unless the sentence names what the paper introduces or a telling word of its title.
 */
final class AuthorYearScore {

    private static final double FIRST_SURNAME = 0.3;
    private static final double NEXT_SURNAME = 0.35;
    private static final double COMMON_SURNAME = 0.15;
    private static final double SAME_YEAR = 0.3;
    private static final double NEXT_YEAR = 0.15;
    private static final double SAME_CONCEPT = 0.4;
    private static final double SAME_WORD = 0.25;
    private static final double MOST = 0.93;

    private final List<String> surnames;
    private final boolean more;
    private final Optional<Integer> year;
    private final Supplier<Surroundings> around;
    private Optional<Surroundings> known = Optional.empty();

    AuthorYearScore(CitedWork work, Supplier<Surroundings> around) {
        this.surnames = work.authors().stream().map(Surname::key).toList();
        this.more = work.name().contains("et al");
        this.year = work.year();
        this.around = around;
    }

    /** From 0, which says that it is another work, to 0.93: less than a title or an identifier says. */
    double of(PaperMetadata metadata, Supplier<List<ConceptKey>> introduces) {
        List<String> authors = metadata.authors().stream().map(Surname::key).toList();
        if (!sameAuthors(authors)) {
            return 0;
        }
        double years = years(metadata.year());
        return years < 0 ? 0 : Math.min(MOST, years + names() + subject(metadata, introduces.get()));
    }

    /** Whether the surnames are the paper's first ones, and as many as there are if "et al." does not follow. */
    private boolean sameAuthors(List<String> authors) {
        boolean number = more ? authors.size() > surnames.size() : authors.size() == surnames.size();
        return number && authors.subList(0, surnames.size()).equals(surnames);
    }

    private double names() {
        double points = 0;
        for (int i = 0; i < surnames.size(); i++) {
            double usual = i == 0 ? FIRST_SURNAME : NEXT_SURNAME;
            points += CommonSurnames.contain(surnames.get(i)) ? COMMON_SURNAME : usual;
        }
        return points;
    }

    /** Less than 0 if the years are of two works. */
    private double years(Optional<Integer> other) {
        if (year.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int apart = Math.abs(year.get() - other.get());
        return apart == 0 ? SAME_YEAR : apart == 1 ? NEXT_YEAR : -1;
    }

    private double subject(PaperMetadata metadata, Collection<ConceptKey> introduces) {
        Surroundings read = known.orElseGet(around);
        known = Optional.of(read);
        Set<String> shared = new HashSet<>(TellingWords.of(metadata.title().orElse("")));
        shared.retainAll(read.words());
        double words = Math.min(2, shared.size()) * SAME_WORD;
        return words + (Collections.disjoint(read.concepts(), introduces) ? 0 : SAME_CONCEPT);
    }
}
