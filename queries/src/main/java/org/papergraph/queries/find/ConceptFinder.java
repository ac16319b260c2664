package org.papergraph.queries.find;

import static org.papergraph.queries.find.LabelMatch.Grade.SAME;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.queries.GraphView;

/**
 * Finds a concept by any of its labels, with its kind in front if that is needed ({@code dataset:ImageNet}), or by its
 * IRI. A label as it is written comes before one that only {@link org.papergraph.ontology.LabelKey} makes equal, and a
 * preferred label before another.
 */
public final class ConceptFinder implements Finder<ConceptRef> {

    private static final Comparator<ConceptRef> ORDER = Comparator.comparing(ConceptRef::label)
            .thenComparing(ConceptRef::kind)
            .thenComparing(ConceptRef::iri);

    private final GraphView view;
    private final Set<ConceptKind> kinds;
    private final References references;

    /** Finds concepts of every kind. */
    public ConceptFinder(GraphView view) {
        this(view, EnumSet.allOf(ConceptKind.class));
    }

    /** Finds concepts of these kinds only. */
    public ConceptFinder(GraphView view, Set<ConceptKind> kinds) {
        this.view = view;
        this.kinds = EnumSet.copyOf(kinds);
        this.references = new References(view);
    }

    @Override
    public String sought() {
        return kinds.size() == 1 ? kinds.iterator().next().label() : "concept";
    }

    @Override
    public String errorName() {
        return "concept";
    }

    @Override
    public Finding<ConceptRef> find(String name) {
        String asked = name.strip();
        Optional<ConceptRef> byIri = Iris.of(asked, view.base()).flatMap(references::concept);
        if (byIri.isPresent() && kinds.contains(byIri.get().kind())) {
            return new Finding.Found<>(byIri.get());
        }
        for (ConceptKind kind : kinds) {
            String prefix = kind.label() + ":";
            if (asked.toLowerCase(Locale.ROOT).startsWith(prefix)) {
                return labelled(asked.substring(prefix.length()).strip(), EnumSet.of(kind));
            }
        }
        return labelled(asked, kinds);
    }

    private Finding<ConceptRef> labelled(String label, Set<ConceptKind> wanted) {
        for (Node property : List.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL)) {
            List<ConceptRef> written =
                    concepts(view.subjects(property, NodeFactory.createLiteralString(label)), wanted);
            if (!written.isEmpty()) {
                return Finding.of(written);
            }
        }
        LabelScan preferred = new LabelScan(view, UnaryOperator.identity(), Vocabulary.PREF_LABEL);
        LabelScan others = new LabelScan(view, UnaryOperator.identity(), Vocabulary.ALT_LABEL);
        for (LabelScan scan : List.of(preferred, others)) {
            List<ConceptRef> same = concepts(scan.best(label, SAME), wanted);
            if (!same.isEmpty()) {
                return Finding.of(same);
            }
        }
        List<ConceptRef> near = new ArrayList<>();
        for (LabelScan scan : List.of(preferred, others)) {
            scan.nearest(label, Finding.LISTED)
                    .forEach(node -> references
                            .concept(node)
                            .filter(concept -> wanted.contains(concept.kind()) && !near.contains(concept))
                            .ifPresent(near::add));
        }
        return new Finding.NotFound<>(near.subList(0, Math.min(Finding.LISTED, near.size())));
    }

    private List<ConceptRef> concepts(Collection<Node> nodes, Set<ConceptKind> wanted) {
        return nodes.stream()
                .distinct()
                .flatMap(node -> references.concept(node).stream())
                .filter(concept -> wanted.contains(concept.kind()))
                .sorted(ORDER)
                .toList();
    }
}
