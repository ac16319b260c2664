package org.papergraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.graph.store.Corpus;
import org.papergraph.ontology.CitationLink;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.ConceptLink;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.LinkedPaper;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.Paper;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.Summary;
import org.papergraph.ontology.TextPart;

/** Small linked papers for tests. */
public final class Samples {

    public static final ConceptKey BERT = new ConceptKey(ConceptKind.METHOD, "BERT");
    public static final ConceptKey TRANSFORMER = new ConceptKey(ConceptKind.METHOD, "Transformer");
    public static final ConceptKey NEURAL_NETWORK = new ConceptKey(ConceptKind.METHOD, "neural network");
    public static final ConceptKey SQUAD = new ConceptKey(ConceptKind.DATASET, "SQuAD");

    public static final List<Concept> CONCEPTS = List.of(
            new Concept(
                    BERT,
                    List.of("Bidirectional Encoder Representations from Transformers", "BERT model"),
                    Set.of("BERT"),
                    List.of("Transformer"),
                    Optional.of(2018),
                    Optional.of("BERT: Pre-training of Deep Bidirectional Transformers")),
            new Concept(
                    TRANSFORMER, List.of(), Set.of(), List.of("neural network"), Optional.of(2017), Optional.empty()),
            Concept.named(NEURAL_NETWORK),
            Concept.named(SQUAD),
            Concept.named(new ConceptKey(ConceptKind.TASK, "never used")));

    private Samples() {}

    /** A paper of which one sentence says that it fine-tunes BERT on SQuAD, as an earlier work did. */
    public static LinkedPaper paper(String id) {
        return paper(id, "We fine-tune BERT on SQuAD, after Vaswani et al. 2017.");
    }

    /** The same with another text, which must name BERT, SQuAD and "Vaswani et al. 2017". */
    public static LinkedPaper paper(String id, String text) {
        PaperMetadata metadata = new PaperMetadata(
                Optional.of("Paper " + id),
                List.of("Zhang, Zhilu", "Ana Núñez"),
                Optional.of(2019),
                Optional.of("NeurIPS"),
                List.of("reading"),
                List.of(new Identifier(Identifier.Scheme.ARXIV, "1901." + id)));
        Summary summary =
                new Summary(id, metadata, Optional.empty(), text, List.of(new SourceLocation("pages/one.md", 3)));
        PaperMetadata cited = new PaperMetadata(
                Optional.empty(), List.of("Vaswani"), Optional.of(2017), Optional.empty(), List.of(), List.of());
        return new LinkedPaper(
                new Paper("arxiv:1901." + id, "Paper " + id, metadata),
                summary,
                List.of(
                        new ConceptLink(BERT, Role.USES, 0.93, List.of(mention(text, "BERT", "lexicon"))),
                        new ConceptLink(
                                SQUAD, Role.EVALUATED_ON, 0.9, List.of(mention(text, "SQuAD", "lexicon", "pattern")))),
                List.of(new CitationLink(
                        new Paper("text:vaswani2017", "Vaswani et al. 2017", cited),
                        false,
                        "Vaswani et al. 2017",
                        List.of(mention(text, "Vaswani et al. 2017", "citation")))));
    }

    public static Corpus corpus(LinkedPaper... papers) {
        return new Corpus(Stream.of(papers), CONCEPTS, "1.0");
    }

    private static Mention mention(String text, String form, String... finders) {
        int start = text.indexOf(form);
        return new Mention(
                TextPart.SUMMARY,
                new Span(start, start + form.length()),
                form,
                new Span(0, text.length()),
                List.of(finders));
    }
}
