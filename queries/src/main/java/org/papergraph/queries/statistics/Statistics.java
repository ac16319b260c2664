package org.papergraph.queries.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Role;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.IdView;

/**
 * What the graph holds, in numbers.
 *
 * @param papers papers with a summary
 * @param stubs papers that are only cited
 * @param concepts how many of each kind papers are linked to; not the broader ones above them
 * @param links papers' links to concepts by role; {@link Role#MENTIONS} are those of no other role
 * @param resolvedCitations citations whose work was matched to a paper, a title or an identifier
 * @param mentions places in texts that name a concept or a cited work
 * @param triples of all named graphs; one that several hold counts for each
 * @param firstYear of the papers with a summary
 */
public record Statistics(
        long papers,
        long stubs,
        long summaries,
        long authors,
        Map<ConceptKind, Long> concepts,
        Map<Role, Long> links,
        long resolvedCitations,
        long unresolvedCitations,
        long mentions,
        long triples,
        Optional<Integer> firstYear,
        Optional<Integer> lastYear) {

    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    public Statistics {
        concepts = Collections.unmodifiableMap(new EnumMap<>(concepts));
        links = Collections.unmodifiableMap(new EnumMap<>(links));
    }

    /** Counts. Takes time in proportion to the graph. */
    public static Statistics of(GraphView view) {
        IdView ids = view.ids();
        Set<NodeId> papers = new HashSet<>();
        ids.forEach(IdView.ANY, ids.id(Vocabulary.REVIEWS), IdView.ANY, (summary, p, paper) -> papers.add(paper));
        long allPapers = typed(view, Vocabulary.RESEARCH_PAPER);
        IntSummaryStatistics years = years(ids, papers);
        boolean dated = years.getCount() > 0;
        Map<ConceptKind, Long> concepts = new EnumMap<>(ConceptKind.class);
        for (ConceptKind kind : ConceptKind.values()) {
            concepts.put(kind, linked(view, kind));
        }
        long citations = typed(view, Vocabulary.CITATION);
        long resolved = view.count(Node.ANY, Vocabulary.RESOLVED, TRUE);
        return new Statistics(
                papers.size(),
                allPapers - papers.size(),
                typed(view, Vocabulary.SUMMARY),
                typed(view, Vocabulary.PERSON),
                concepts,
                links(view),
                resolved,
                citations - resolved,
                typed(view, Vocabulary.ANNOTATION),
                view.ids().size(),
                dated ? Optional.of(years.getMin()) : Optional.empty(),
                dated ? Optional.of(years.getMax()) : Optional.empty());
    }

    private static Map<Role, Long> links(GraphView view) {
        Map<Role, Long> links = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            links.put(role, view.count(Node.ANY, Vocabulary.ROLE, Vocabulary.role(role)));
        }
        return links;
    }

    private static long linked(GraphView view, ConceptKind kind) {
        IdView ids = view.ids();
        NodeId mentions = ids.id(Vocabulary.MENTIONS);
        long[] count = new long[1];
        ids.forEach(
                IdView.ANY,
                ids.id(Vocabulary.TYPE),
                ids.id(Vocabulary.kind(kind)),
                (concept, p, k) -> count[0] += ids.contains(IdView.ANY, mentions, concept) ? 1 : 0);
        return count[0];
    }

    private static IntSummaryStatistics years(IdView ids, Set<NodeId> papers) {
        IntSummaryStatistics years = new IntSummaryStatistics();
        Map<NodeId, Optional<Integer>> known = new HashMap<>();
        ids.forEach(IdView.ANY, ids.id(Vocabulary.DATE), IdView.ANY, (paper, p, date) -> {
            if (papers.contains(paper)) {
                known.computeIfAbsent(date, d -> year(ids.node(d))).ifPresent(years::accept);
            }
        });
        return years;
    }

    private static Optional<Integer> year(Node date) {
        return Optional.of(date)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(text -> text.matches("-?\\d{1,9}"))
                .map(Integer::valueOf);
    }

    private static long typed(GraphView view, Node type) {
        return view.count(Node.ANY, Vocabulary.TYPE, type);
    }
}
