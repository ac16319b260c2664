package org.papergraph.queries.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.Role;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.find.ConceptRef;
import org.papergraph.queries.find.References;

/** Says what the steps of a path are. */
final class PathTelling {

    /** Costs are told so finely. */
    private static final double HUNDRED = 100;

    private final GraphView view;
    private final References references;
    private final Neighbours neighbours;

    PathTelling(GraphView view, Neighbours neighbours) {
        this.view = view;
        this.references = new References(view);
        this.neighbours = neighbours;
    }

    FoundPath tell(Hop end) {
        List<PathStep> steps = new ArrayList<>();
        Hop hop = end;
        for (Hop before = hop.before(); before != null; before = hop.before()) {
            steps.add(0, step(before, hop));
            hop = before;
        }
        return new FoundPath(rounded(end.cost()), steps);
    }

    private PathStep step(Hop before, Hop after) {
        Node from = view.ids().node(before.node());
        Node to = view.ids().node(after.node());
        double cost = after.cost() - before.cost();
        // Two papers may cite each other, and then the cheaper step is told.
        if (view.contains(from, Vocabulary.CITES, to)
                && Neighbours.price(neighbours.papersCiting(after.node())) <= cost + 1e-9) {
            return step("cites", to, neighbours.papersCiting(after.node()), cost, citation(from, to));
        }
        if (view.contains(to, Vocabulary.CITES, from)) {
            return step("cited by", to, neighbours.papersCiting(before.node()), cost, citation(to, from));
        }
        if (view.contains(from, Vocabulary.MENTIONS, to)) {
            Role role = role(from, to);
            return step(forth(role), to, neighbours.papersNaming(after.node()), cost, link(from, to, role));
        }
        Role role = role(to, from);
        return step(back(role), to, neighbours.papersNaming(before.node()), cost, link(to, from, role));
    }

    private PathStep step(String link, Node to, long papers, double cost, Optional<String> sentence) {
        String name = references
                .concept(to)
                .map(ConceptRef::display)
                .orElseGet(() -> references.paper(to).display());
        return new PathStep(link, name, to.getURI(), papers, rounded(cost), sentence);
    }

    /** The first role of the paper's, in the order of {@link Role}. */
    private Role role(Node paper, Node concept) {
        for (Role role : Role.values()) {
            if (view.contains(paper, Vocabulary.role(role), concept)) {
                return role;
            }
        }
        return Role.MENTIONS;
    }

    private Optional<String> link(Node paper, Node concept, Role role) {
        return sentence(view.subjects(Vocabulary.OF_PAPER, paper).stream()
                .filter(link -> view.contains(link, Vocabulary.OF_CONCEPT, concept))
                .filter(link -> view.contains(link, Vocabulary.ROLE, Vocabulary.role(role)))
                .toList());
    }

    private Optional<String> citation(Node citing, Node cited) {
        return sentence(view.subjects(Vocabulary.HAS_CITING_ENTITY, citing).stream()
                .filter(citation -> view.contains(citation, Vocabulary.HAS_CITED_ENTITY, cited))
                .toList());
    }

    /** One of several, always the same. */
    private Optional<String> sentence(List<Node> claims) {
        return claims.stream()
                .flatMap(claim -> view.objects(claim, Vocabulary.EVIDENCE).stream())
                .flatMap(mention -> view.object(mention, Vocabulary.SENTENCE).stream())
                .flatMap(sentence -> view.text(sentence, Vocabulary.TEXT).stream())
                .min(String::compareTo);
    }

    private static double rounded(double cost) {
        return Math.round(cost * HUNDRED) / HUNDRED;
    }

    private static String forth(Role role) {
        return switch (role) {
            case INTRODUCES -> "introduces";
            case USES -> "uses";
            case EVALUATED_ON -> "is evaluated on";
            case COMPARES_WITH -> "compares with";
            case ADDRESSES -> "addresses";
            case MENTIONS -> "names";
        };
    }

    private static String back(Role role) {
        return switch (role) {
            case INTRODUCES -> "introduced by";
            case USES -> "used by";
            case EVALUATED_ON -> "evaluated on by";
            case COMPARES_WITH -> "compared with by";
            case ADDRESSES -> "addressed by";
            case MENTIONS -> "named by";
        };
    }
}
