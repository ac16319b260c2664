package org.papergraph.graph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.Summary;

/** Describes the places of one summary that speak for a link or a citation. */
final class EvidenceDescription {

    private final IriMinter iris;
    private final TripleBuffer out;
    private final Summary summary;
    private final Node summaryNode;

    EvidenceDescription(IriMinter iris, TripleBuffer out, Summary summary, Node summaryNode) {
        this.iris = iris;
        this.out = out;
        this.summary = summary;
        this.summaryNode = summaryNode;
    }

    /**
     * Describes the mentions and makes them the evidence of a link or a citation.
     *
     * @param claim the link or the citation
     * @param body the concept or the cited paper
     */
    void write(Node claim, Node body, List<Mention> mentions) {
        for (Mention mention : mentions) {
            out.add(claim, Vocabulary.EVIDENCE, mention(mention, body));
        }
    }

    private Node mention(Mention mention, Node body) {
        Node node = iris.place(summaryNode, "mention", mention.part(), mention.span());
        out.add(node, Vocabulary.TYPE, Vocabulary.ANNOTATION);
        out.add(node, Vocabulary.HAS_BODY, body);
        out.add(node, Vocabulary.HAS_TARGET, target(mention));
        out.texts(node, Vocabulary.FINDER, mention.finders());
        out.add(node, Vocabulary.SENTENCE, sentence(mention));
        return node;
    }

    private Node target(Mention mention) {
        Node target = iris.place(summaryNode, "target", mention.part(), mention.span());
        out.add(target, Vocabulary.TYPE, Vocabulary.SPECIFIC_RESOURCE);
        out.add(target, Vocabulary.HAS_SOURCE, summaryNode);
        out.text(target, Vocabulary.PART, mention.part().label());
        out.add(target, Vocabulary.HAS_SELECTOR, selector(mention));
        return target;
    }

    private Node selector(Mention mention) {
        Node selector = iris.place(summaryNode, "selector", mention.part(), mention.span());
        out.add(selector, Vocabulary.TYPE, Vocabulary.TEXT_POSITION_SELECTOR);
        out.add(selector, Vocabulary.TYPE, Vocabulary.TEXT_QUOTE_SELECTOR);
        out.add(selector, Vocabulary.START, Literals.integer(mention.span().start()));
        out.add(selector, Vocabulary.END, Literals.integer(mention.span().end()));
        out.text(selector, Vocabulary.EXACT, mention.text());
        return selector;
    }

    private Node sentence(Mention mention) {
        Node sentence = iris.place(summaryNode, "sentence", mention.part(), mention.sentence());
        out.add(sentence, Vocabulary.TYPE, Vocabulary.SENTENCE_CLASS);
        out.text(sentence, Vocabulary.TEXT, mention.sentence().of(summary.part(mention.part())));
        return sentence;
    }
}
