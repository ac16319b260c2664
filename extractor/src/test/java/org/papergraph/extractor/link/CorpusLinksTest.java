package org.papergraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.extractor.link.SmallCorpus.cited;
import static org.papergraph.extractor.link.SmallCorpus.entity;
import static org.papergraph.extractor.link.SmallCorpus.extraction;
import static org.papergraph.extractor.link.SmallCorpus.link;
import static org.papergraph.extractor.link.SmallCorpus.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.SourceLocation;

/** Which summaries and cited works are one paper over the whole corpus. */
class CorpusLinksTest {

    private static final Identifier ARXIV = new Identifier(Identifier.Scheme.ARXIV, "1810.04805");

    @Test
    void aCitedWorkIsThePaperWithItsIdentifierTitleOrConcept() {
        SmallCorpus.Linked linked = link(List.of(
                extraction(
                        "bert",
                        paper("BERT: Pre-training of Deep Bidirectional Transformers", 2018, "Jacob Devlin", ARXIV),
                        "Text number one.",
                        List.of(entity("BERT", Role.INTRODUCES)),
                        List.of()),
                extraction(
                        "a",
                        PaperMetadata.NONE,
                        "Text of another paper.",
                        List.of(),
                        List.of(cited("1810.04805", Optional.empty(), Optional.empty(), ARXIV))),
                extraction(
                        "b",
                        PaperMetadata.NONE,
                        "Text of a third one.",
                        List.of(),
                        List.of(cited(
                                "[1]",
                                Optional.of("BERT: pretraining of deep bidirectional transformers"),
                                Optional.empty()))),
                extraction(
                        "c",
                        PaperMetadata.NONE,
                        "Text of a fourth one.",
                        List.of(),
                        List.of(cited("the BERT paper", Optional.empty(), Optional.of("BERT")))),
                extraction(
                        "d",
                        PaperMetadata.NONE,
                        "Text of a fifth one.",
                        List.of(),
                        List.of(cited("Devlin et al. 2018", Optional.empty(), Optional.empty())))));

        String bert = linked.get("bert").paper().key();
        assertThat(bert).isEqualTo("arxiv:1810.04805");
        for (String id : List.of("a", "b", "c")) {
            assertThat(linked.get(id).citations()).singleElement().satisfies(link -> {
                assertThat(link.cited().key()).isEqualTo(bert);
                assertThat(link.resolved()).isTrue();
            });
        }
        assertThat(linked.get("d").citations()).singleElement().satisfies(link -> {
            assertThat(link.resolved()).isFalse();
            assertThat(link.cited().label()).isEqualTo("Devlin et al. 2018");
        });
    }

    @Test
    void summariesOfOnePaperShareItsNodeAndOthersDoNot() {
        SmallCorpus.Linked linked = link(List.of(
                extraction(
                        "a",
                        paper("A Study of Frobnication Networks", 2019, "Ada One"),
                        "Text number one.",
                        List.of(),
                        List.of()),
                extraction(
                        "b",
                        paper("A study of frobnication-networks", 2020, "One, Ada"),
                        "Words on another.",
                        List.of(),
                        List.of()),
                extraction(
                        "c",
                        paper("A Study of Frobnication Networks", 2011, "Bob Two"),
                        "Third text here.",
                        List.of(),
                        List.of()),
                extraction("d", paper("Introduction", 2019, "Ada One"), "Fourth text here.", List.of(), List.of()),
                extraction("e", paper("Introduction", 2019, "Ada One"), "Fifth words here.", List.of(), List.of())));

        assertThat(linked.get("a").paper()).isEqualTo(linked.get("b").paper());
        assertThat(linked.get("c").paper()).isNotEqualTo(linked.get("a").paper());
        assertThat(linked.papers()).hasSize(5);
    }

    @Test
    void aCopyIsMergedIntoTheSummaryThatHasTheTitle() {
        String text = "The authors put forward an off-policy correction for hierarchical agents, which re-labels "
                + "the goals of the higher level so that old transitions stay useful to the lower-level policy.";
        SmallCorpus.Linked linked = link(List.of(
                extraction("a", PaperMetadata.NONE, text.replace("-", ""), List.of(), List.of()),
                extraction("b", paper("Hierarchies of Goals", 2018, "Ada One"), text, List.of(), List.of())));

        assertThat(linked.papers()).containsOnlyKeys("b");
        assertThat(linked.get("b").summary().seenAt())
                .containsExactly(new SourceLocation("a.md", 1), new SourceLocation("b.md", 1));
    }

    @Test
    void theOrderOfTheCorpusDoesNotMatter() {
        List<Extraction> corpus = new ArrayList<>();
        Random random = new Random(3);
        String[] names = {
            "ProMP", "Frobnic-Net", "FrobnicNet", "frobnic net algorithm", "BERT", "slow loss", "Slow-Loss"
        };
        for (int i = 0; i < 40; i++) {
            String name = names[random.nextInt(names.length)];
            PaperMetadata metadata = random.nextBoolean()
                    ? paper("A Long Enough Title " + random.nextInt(8), 2010 + random.nextInt(3), "")
                    : PaperMetadata.NONE;
            corpus.add(extraction(
                    "s" + i,
                    metadata,
                    "Text number " + i + ".",
                    List.of(entity(name, Role.INTRODUCES)),
                    List.of(cited("x", Optional.empty(), Optional.of(names[random.nextInt(names.length)])))));
        }
        SmallCorpus.Linked expected = link(corpus);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(corpus, random);
            assertThat(link(corpus)).isEqualTo(expected);
        }
    }
}
