package org.papergraph.queries.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.Role;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.find.ConceptRef;
import org.papergraph.queries.find.PaperRef;
import org.papergraph.queries.find.References;
import org.papergraph.queries.text.Printable;

/** Says what the things of a map are and what they have to do with each other. */
final class MapTelling {

    private final GraphView view;
    private final References references;

    MapTelling(GraphView view) {
        this.view = view;
        this.references = new References(view);
    }

    MapNode node(Node node, int steps) {
        Optional<ConceptRef> concept = references.concept(node);
        if (concept.isPresent()) {
            return new MapNode(
                    node.getURI(),
                    concept.get().kind().label(),
                    Printable.of(concept.get().label()),
                    Optional.empty(),
                    Optional.empty(),
                    steps);
        }
        if (view.contains(node, Vocabulary.TYPE, Vocabulary.PERSON)) {
            String name = Printable.of(references.author(node).label());
            return new MapNode(node.getURI(), "author", name, Optional.empty(), Optional.empty(), steps);
        }
        PaperRef paper = references.paper(node);
        return new MapNode(
                node.getURI(),
                "paper",
                Printable.of(paper.label()),
                paper.year(),
                paper.identifier().map(Printable::of),
                steps);
    }

    /** All edges between these, in their order. */
    List<MapEdge> edges(List<Node> nodes) {
        Set<Node> shown = new HashSet<>(nodes);
        List<MapEdge> edges = new ArrayList<>();
        for (Node from : nodes) {
            Map<Node, Role> roles = roles(from);
            Map<Node, Double> confidences =
                    roles.keySet().stream().anyMatch(shown::contains) ? confidences(from, roles) : Map.of();
            Set<Node> cited = Set.copyOf(view.objects(from, Vocabulary.CITES));
            Set<Node> authors = Set.copyOf(view.objects(from, Vocabulary.CREATOR));
            Set<Node> broader = Set.copyOf(view.objects(from, Vocabulary.BROADER));
            for (Node to : nodes) {
                if (roles.containsKey(to)) {
                    edges.add(new MapEdge(
                            from.getURI(),
                            to.getURI(),
                            roles.get(to).label(),
                            Optional.ofNullable(confidences.get(to))));
                } else if (cited.contains(to)) {
                    edges.add(plain(from, to, "cites"));
                } else if (authors.contains(to)) {
                    edges.add(plain(from, to, "author"));
                } else if (broader.contains(to)) {
                    edges.add(plain(from, to, "broader"));
                }
            }
        }
        return edges;
    }

    private static MapEdge plain(Node from, Node to, String relation) {
        return new MapEdge(from.getURI(), to.getURI(), relation, Optional.empty());
    }

    /** Of several roles the first in the order of {@link Role}. */
    private Map<Node, Role> roles(Node paper) {
        Map<Node, Role> roles = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            view.objects(paper, Vocabulary.role(role)).forEach(concept -> roles.putIfAbsent(concept, role));
        }
        return roles;
    }

    private Map<Node, Double> confidences(Node paper, Map<Node, Role> roles) {
        Map<Node, Double> confidences = new LinkedHashMap<>();
        for (Node link : view.subjects(Vocabulary.OF_PAPER, paper)) {
            for (Node concept : view.objects(link, Vocabulary.OF_CONCEPT)) {
                Role role = roles.get(concept);
                if (role != null && view.contains(link, Vocabulary.ROLE, Vocabulary.role(role))) {
                    view.text(link, Vocabulary.CONFIDENCE)
                            .ifPresent(value -> confidences.merge(concept, Double.valueOf(value), Math::max));
                }
            }
        }
        return confidences;
    }
}
