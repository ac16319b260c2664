package org.papergraph.queries.find;

import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.queries.QueryException;

/** Finds the node that a person names. Valid as long as the graph view that it reads. */
public interface Finder<T extends Reference> {

    /** What it finds, in one word: "paper". */
    String sought();

    /** What the names of its errors end with. */
    default String errorName() {
        return sought();
    }

    /** How to say which of several is meant. */
    default String telling() {
        return "give one of these";
    }

    /** Looks for what is called so; never fails, whatever the name. */
    Finding<T> find(String name);

    /**
     * The one that is called so.
     *
     * @throws QueryException {@code unknown-paper} or {@code ambiguous-paper} (or -concept, …), with the candidates
     */
    default T require(String name) {
        Finding<T> finding = find(name);
        if (finding instanceof Finding.Found<T> found) {
            return found.reference();
        }
        if (finding instanceof Finding.Ambiguous<T> several) {
            int more = several.total() - several.candidates().size();
            throw new QueryException(
                    "ambiguous-" + errorName(),
                    "\"" + name + "\" names " + several.total() + " " + sought() + "s",
                    telling() + ":" + lines(several.candidates()) + (more > 0 ? "\n  and " + more + " more" : ""));
        }
        throw unknown(errorName(), sought(), name, ((Finding.NotFound<T>) finding).suggestions());
    }

    /** Nothing of what was sought is called so. */
    static QueryException unknown(String errorName, String sought, String name, List<? extends Reference> suggestions) {
        return new QueryException(
                "unknown-" + errorName,
                "the graph has no " + sought + " called \"" + name + "\"",
                suggestions.isEmpty() ? "nothing has a name like it" : "the nearest are:" + lines(suggestions));
    }

    private static String lines(List<? extends Reference> references) {
        return references.stream().map(r -> "\n  " + line(r, references)).collect(Collectors.joining());
    }

    /** Where two look the same, the IRI tells them apart. */
    private static String line(Reference reference, List<? extends Reference> among) {
        boolean unique = among.stream()
                        .filter(other -> other.label().equals(reference.label()))
                        .count()
                == 1;
        return unique || reference instanceof ConceptRef
                ? reference.display()
                : reference.display() + " <" + reference.iri() + ">";
    }
}
