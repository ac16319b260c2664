package org.papergraph.graph.rdf;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.papergraph.ontology.CitationLink;
import org.papergraph.ontology.ConceptLink;
import org.papergraph.ontology.LinkedPaper;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.Summary;

/**
 * Writes what one summary says as one named graph. Stateless, for any thread; the order of the concepts and citations in
 * the record makes no difference.
 */
public final class PaperMapper {

    /**
     * To be raised with every change of what a record is mapped to: a paper whose record is the same as when a graph was last
     * built is not mapped again.
     */
    public static final int REVISION = 1;

    private static final Comparator<ConceptLink> BY_CONCEPT = Comparator.comparing(ConceptLink::concept);
    private static final Comparator<CitationLink> IN_TEXT_ORDER =
            Comparator.<CitationLink, org.papergraph.ontology.Mention>comparing(
                            citation -> citation.evidence().get(0))
                    .thenComparing(citation -> citation.cited().key())
                    .thenComparing(CitationLink::name);

    private final IriMinter iris;
    private final String version;

    /** @param version the version of papergraph that found the links */
    public PaperMapper(IriMinter iris, String version) {
        this.iris = iris;
        this.version = version;
    }

    /** The name of the graph that a record is mapped to. */
    public Node graphName(LinkedPaper linked) {
        return iris.summaryGraph(linked.summary().id());
    }

    /** @throws IllegalArgumentException if two links of the paper are to one concept */
    public MappedGraph map(LinkedPaper linked) {
        TripleBuffer out = new TripleBuffer();
        Summary summary = linked.summary();
        PaperDescription papers = new PaperDescription(iris, out);
        Node paper = papers.write(linked.paper());
        Node summaryNode = writeSummary(summary, paper, out);
        EvidenceDescription evidence = new EvidenceDescription(iris, out, summary, summaryNode);
        writeLinks(linked.concepts(), paper, summaryNode, evidence, out);
        int number = 1;
        for (CitationLink citation :
                linked.citations().stream().sorted(IN_TEXT_ORDER).toList()) {
            Node cited = papers.write(citation.cited());
            writeCitation(citation, paper, cited, summaryNode, iris.citation(summaryNode, number), out);
            evidence.write(iris.citation(summaryNode, number), cited, citation.evidence());
            number++;
        }
        return new MappedGraph(graphName(linked), out.triples());
    }

    private Node writeSummary(Summary summary, Node paper, TripleBuffer out) {
        Node node = iris.summary(summary.id());
        out.add(node, Vocabulary.TYPE, Vocabulary.SUMMARY);
        out.text(node, Vocabulary.IDENTIFIER, summary.id());
        out.add(node, Vocabulary.REVIEWS, paper);
        out.text(node, Vocabulary.TEXT, summary.text());
        out.text(node, Vocabulary.ABSTRACT, summary.abstractText());
        summary.seenAt().forEach(place -> out.text(node, Vocabulary.SOURCE, place.toString()));
        Node software = iris.software(version);
        out.add(node, Vocabulary.WAS_ATTRIBUTED_TO, software);
        out.add(software, Vocabulary.TYPE, Vocabulary.SOFTWARE_AGENT);
        out.text(software, Vocabulary.LABEL, "papergraph " + version);
        return node;
    }

    private void writeLinks(
            List<ConceptLink> links, Node paper, Node summary, EvidenceDescription evidence, TripleBuffer out) {
        List<ConceptLink> sorted = links.stream().sorted(BY_CONCEPT).toList();
        java.util.Set<Node> nodes = new java.util.HashSet<>();
        for (ConceptLink link : sorted) {
            Node node = iris.link(summary, link.concept());
            if (!nodes.add(node)) {
                throw new IllegalArgumentException(
                        summary.getURI() + " has two links to " + link.concept().label());
            }
            Node concept = iris.concept(link.concept());
            Node role = Vocabulary.role(link.role());
            if (link.role() != Role.MENTIONS) {
                out.add(paper, role, concept);
            }
            out.add(paper, Vocabulary.MENTIONS, concept);
            out.add(node, Vocabulary.TYPE, Vocabulary.CONCEPT_LINK);
            out.add(node, Vocabulary.IN_SUMMARY, summary);
            out.add(node, Vocabulary.OF_PAPER, paper);
            out.add(node, Vocabulary.OF_CONCEPT, concept);
            out.add(node, Vocabulary.ROLE, role);
            out.add(node, Vocabulary.CONFIDENCE, Literals.decimal(link.confidence()));
            evidence.write(node, concept, link.evidence());
        }
    }

    private static void writeCitation(
            CitationLink citation, Node paper, Node cited, Node summary, Node node, TripleBuffer out) {
        out.add(paper, Vocabulary.CITES, cited);
        out.add(node, Vocabulary.TYPE, Vocabulary.CITATION);
        out.add(node, Vocabulary.HAS_CITING_ENTITY, paper);
        out.add(node, Vocabulary.HAS_CITED_ENTITY, cited);
        out.add(node, Vocabulary.IN_SUMMARY, summary);
        out.text(node, Vocabulary.CITED_AS, citation.name());
        out.add(node, Vocabulary.RESOLVED, Literals.truth(citation.resolved()));
    }
}
