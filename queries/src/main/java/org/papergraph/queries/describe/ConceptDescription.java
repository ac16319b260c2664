package org.papergraph.queries.describe;

import java.util.List;
import java.util.Optional;
import org.papergraph.ontology.Role;
import org.papergraph.queries.find.ConceptRef;
import org.papergraph.queries.find.PaperRef;

/**
 * What the graph knows of a concept.
 *
 * @param notes why names that only texts use are taken for names of it
 * @param year in which it was introduced, where known
 * @param introducedIn the title of the paper that introduced it, where known
 * @param papers how many papers have it
 * @param byRole the roles that occur
 */
public record ConceptDescription(
        ConceptRef concept,
        List<String> otherLabels,
        List<String> notes,
        List<ConceptRef> broader,
        List<ConceptRef> narrower,
        Optional<Integer> year,
        Optional<String> introducedIn,
        long papers,
        List<RolePapers> byRole) {

    public ConceptDescription {
        otherLabels = List.copyOf(otherLabels);
        notes = List.copyOf(notes);
        broader = List.copyOf(broader);
        narrower = List.copyOf(narrower);
        byRole = List.copyOf(byRole);
    }

    /**
     * The papers to which the concept is this.
     *
     * @param total how many there are
     * @param links some of them, by year and title
     */
    public record RolePapers(Role role, int total, List<DescribedLink<PaperRef>> links) {

        public RolePapers {
            links = List.copyOf(links);
        }
    }
}
