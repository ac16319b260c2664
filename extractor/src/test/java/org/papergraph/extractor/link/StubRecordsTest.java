package org.papergraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.Paper;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.Summary;
import org.papergraph.ontology.TextPart;

/** A work that is only cited is the same to all who cite it, and is what most of them say. */
class StubRecordsTest {

    private static final String TITLE = "Deep frobnication of gradients";

    @Test
    void whatMostTextsSayOfAWorkIsSaidOfIt() {
        List<Extraction> corpus = List.of(
                citing("a", Optional.of(TITLE), Optional.of(2017), "Ada Zuse"),
                citing("b", Optional.of("Deep Frobnication of Gradients"), Optional.of(2018), "Ada Zuse", "Bob Poe"),
                citing("c", Optional.of(TITLE), Optional.of(2018), "Ada Zuse", "Bob Poe"),
                citing("d", Optional.of(TITLE), Optional.empty(), "Zuse"));

        assertThat(cited(corpus)).hasSize(1).first().satisfies(paper -> {
            assertThat(paper.label()).isEqualTo(TITLE);
            assertThat(paper.metadata().year()).contains(2018);
            assertThat(paper.metadata().authors()).containsExactly("Ada Zuse", "Bob Poe");
        });
    }

    @Test
    void theOrderOfTheCorpusMakesNoDifference() {
        List<Extraction> corpus = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            corpus.add(citing(
                    "s" + i,
                    Optional.of(i % 2 == 0 ? TITLE : TITLE.toUpperCase(java.util.Locale.ROOT)),
                    Optional.of(2010 + i % 4)));
        }
        List<Paper> expected = cited(corpus);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(corpus, new Random(seed));
            assertThat(cited(corpus)).isEqualTo(expected).hasSize(1);
        }
    }

    @Test
    void aWorkWithoutTitleIsCalledByOneName() {
        Identifier arxiv = Identifier.parse("arxiv:1234.56789").orElseThrow();
        List<Extraction> corpus = List.of(
                citing("a", "1234.56789", arxiv), citing("b", "Zuse et al.", arxiv), citing("c", "Zuse et al.", arxiv));

        assertThat(cited(corpus))
                .hasSize(1)
                .first()
                .satisfies(paper -> assertThat(paper.label()).isEqualTo("Zuse et al."));
    }

    /** The distinct papers that a corpus cites. */
    private static List<Paper> cited(List<Extraction> corpus) {
        CorpusSurvey survey = new CorpusSurvey(Lexicon.of(List.of()));
        corpus.forEach(survey::add);
        CorpusLinks links = survey.links();
        return corpus.stream()
                .flatMap(extraction -> links.link(extraction).orElseThrow().citations().stream())
                .map(citation -> citation.cited())
                .distinct()
                .toList();
    }

    private static Extraction citing(String id, Optional<String> title, Optional<Integer> year, String... authors) {
        return citing(id, "[1]", title, List.of(authors), year, List.of());
    }

    private static Extraction citing(String id, String name, Identifier identifier) {
        return citing(id, name, Optional.empty(), List.of(), Optional.empty(), List.of(identifier));
    }

    private static Extraction citing(
            String id,
            String name,
            Optional<String> title,
            List<String> authors,
            Optional<Integer> year,
            List<Identifier> identifiers) {
        String text = "The text of " + id + ", which cites a work " + name + ".";
        Mention mention =
                new Mention(TextPart.SUMMARY, new Span(0, 3), "The", new Span(0, text.length()), List.of("test"));
        CitedWork work = new CitedWork(
                name, List.of(name), title, authors, year, identifiers, Optional.empty(), List.of(mention));
        return new Extraction(
                new Summary(id, PaperMetadata.NONE, Optional.empty(), text, List.of(new SourceLocation(id, 1))),
                List.of(),
                List.of(work),
                List.of());
    }
}
