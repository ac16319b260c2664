package org.papergraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.ontology.CitationLink;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.Summary;
import org.papergraph.ontology.TextPart;

/** Which paper of the corpus a cited work is: never a wrong one, rather none. */
class CitedPapersTest {

    private static final ConceptKey FROB = new ConceptKey(ConceptKind.METHOD, "FrobNet");
    private static final Lexicon LEXICON = Lexicon.of(List.of(new Concept(
            FROB, List.of(), Set.of(), List.of(), Optional.of(2018), Optional.of("Frobnication with deep networks"))));

    private static final Extraction FROBNICATION =
            summary("frob", paper("Frobnication with Deep Networks", 2018, "Ada Zuse", "Bob Poe", "Cy Moe"), FROB);
    private static final Extraction DOUBT =
            summary("doubt", paper("Learning to Doubt Gradients", 2016, "Eve van der Roe", "Fay Hopper"));

    private static PaperMetadata paper(String title, int year, String... authors) {
        return new PaperMetadata(
                Optional.of(title), List.of(authors), Optional.of(year), Optional.empty(), List.of(), List.of());
    }

    private static Extraction summary(String id, PaperMetadata paper, ConceptKey... introduced) {
        String text = "A summary about " + id + ".";
        Mention mention =
                new Mention(TextPart.SUMMARY, new Span(0, 1), "A", new Span(0, text.length()), List.of("test"));
        return new Extraction(
                new Summary(id, paper, Optional.empty(), text, List.of(new SourceLocation(id, 1))),
                Arrays.stream(introduced)
                        .map(concept -> new Entity(
                                concept, false, List.of(concept.label()), Role.INTRODUCES, 0.9, List.of(mention)))
                        .toList(),
                List.of(),
                List.of());
    }

    /** How a summary's only cited work is linked, whose form stands in a sentence. */
    private static CitationLink link(List<Extraction> corpus, String sentence, String form, CitedWork work) {
        int at = sentence.indexOf(form);
        Mention mention = new Mention(
                TextPart.SUMMARY,
                new Span(at, at + form.length()),
                form,
                new Span(0, sentence.length()),
                List.of("test"));
        List<Entity> entities = new ArrayList<>();
        int frob = sentence.indexOf("FrobNet");
        if (frob >= 0) {
            Mention named = new Mention(
                    TextPart.SUMMARY,
                    new Span(frob, frob + 7),
                    "FrobNet",
                    new Span(0, sentence.length()),
                    List.of("t"));
            entities.add(new Entity(FROB, true, List.of("FrobNet"), Role.USES, 0.9, List.of(named)));
        }
        CitedWork placed = new CitedWork(
                work.name(),
                List.of(form),
                work.title(),
                work.authors(),
                work.year(),
                work.identifiers(),
                work.introduces(),
                List.of(mention));
        Summary summary = new Summary(
                "citing", PaperMetadata.NONE, Optional.empty(), sentence, List.of(new SourceLocation("citing", 1)));
        Extraction citing = new Extraction(summary, entities, List.of(placed), List.of());
        CorpusSurvey survey = new CorpusSurvey(LEXICON);
        corpus.forEach(survey::add);
        survey.add(citing);
        return survey.links().link(citing).orElseThrow().citations().get(0);
    }

    private static CitedWork work(String name, List<String> authors, Optional<Integer> year, Identifier... ids) {
        return new CitedWork(
                name,
                List.of(name),
                Optional.empty(),
                authors,
                year,
                List.of(ids),
                Optional.empty(),
                List.of(new Mention(TextPart.SUMMARY, new Span(0, 1), "x", new Span(0, 1), List.of("t"))));
    }

    private static CitedWork titled(String title, List<String> authors, Optional<Integer> year) {
        CitedWork bare = work("[1]", authors, year);
        return new CitedWork(
                "[1]", List.of("[1]"), Optional.of(title), authors, year, List.of(), Optional.empty(), bare.mentions());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zuse et al. 2018 | Zuse | 2018 | They start from FrobNet (Zuse et al. 2018). | true",
                "Zuse et al. 2018 | Zuse | 2018 | Zuse et al. 2018 were the first to study frobnication. | true",
                "Zuse et al. 2019 | Zuse | 2019 | They start from FrobNet (Zuse et al. 2019). | true",
                "Zuse et al. 2018 | Zuse | 2018 | That was seen by Zuse et al. 2018 too. | false",
                "Zuse et al. 2015 | Zuse | 2015 | They start from FrobNet (Zuse et al. 2015). | false",
                "Zuse 2018 | Zuse | 2018 | They start from FrobNet (Zuse 2018). | false",
                "Zuse and Poe 2018 | Zuse;Poe | 2018 | They start from FrobNet (Zuse and Poe 2018). | false",
                "Poe et al. 2018 | Poe | 2018 | They start from FrobNet (Poe et al. 2018). | false",
                "van der Roe and Hopper 2016 | van der Roe;Hopper | 2016 | So do van der Roe and Hopper 2016 here. | true",
                "Roe and Hopper 2017 | Roe;Hopper | 2017 | So do Roe and Hopper 2017 with gradients. | true",
                "Roe and Harper 2016 | Roe;Harper | 2016 | So do Roe and Harper 2016 with gradients. | false",
            })
    void authorsAndYearArePapersOnlyWithWhatTheSentenceSays(
            String name, String authors, int year, String sentence, boolean found) {
        CitationLink link = link(
                List.of(FROBNICATION, DOUBT),
                sentence,
                name,
                work(name, List.of(authors.split(";")), Optional.of(year)));
        assertThat(link.resolved()).isEqualTo(found);
        assertThat(link.cited().key().startsWith("title:")).isEqualTo(found);
    }

    @Test
    void ofTwoPapersThatAuthorsAndYearFitNoneIsTaken() {
        Extraction other =
                summary("other", paper("Frobnication without Networks", 2018, "Ada Zuse", "Gil Loe", "Cy Moe"), FROB);
        CitationLink link = link(
                List.of(FROBNICATION, other),
                "They start from frobnication (Zuse et al. 2018).",
                "Zuse et al. 2018",
                work("Zuse et al. 2018", List.of("Zuse"), Optional.of(2018)));
        assertThat(link.resolved()).isFalse();
    }

    @Test
    void aTitleIsNotThePaperOfOtherAuthors() {
        CitationLink link = link(
                List.of(FROBNICATION, DOUBT),
                "As in [1] before.",
                "[1]",
                titled("Learning to doubt gradients", List.of("Knuth"), Optional.of(2016)));
        assertThat(link.resolved()).isFalse();
        assertThat(link.cited().key()).startsWith("cited:");
        assertThat(link(
                                List.of(FROBNICATION, DOUBT),
                                "As in [1] before.",
                                "[1]",
                                titled("Learning to doubt gradients", List.of("Hopper"), Optional.of(2016)))
                        .resolved())
                .isTrue();
    }

    @Test
    void thePaperCalledByAConceptIsTheOneThatTheLexiconSaysIntroducedIt() {
        Extraction later = summary("later", paper("FrobNet again", 2018, "Kim Loe"), FROB);
        CitedWork bare = work("the FrobNet paper", List.of(), Optional.empty());
        CitedWork named = new CitedWork(
                bare.name(),
                bare.forms(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of("FrobNet"),
                bare.mentions());
        String sentence = "See the FrobNet paper for more.";
        assertThat(link(List.of(FROBNICATION, later), sentence, "the FrobNet paper", named)
                        .cited()
                        .label())
                .isEqualTo("Frobnication with Deep Networks");
        CitationLink stub = link(List.of(later), sentence, "the FrobNet paper", named);
        assertThat(stub.cited().key()).isEqualTo("title:frobnicationwithdeepnetwork");
        assertThat(stub.cited().label()).isEqualTo("Frobnication with deep networks");
    }

    @Test
    void aStubBecomesThePaperWhenThePaperComes() {
        Identifier arxiv = new Identifier(Identifier.Scheme.ARXIV, "1801.00001");
        CitedWork work = work("arXiv:1801.00001", List.of(), Optional.empty(), arxiv);
        String sentence = "See arXiv:1801.00001 for more.";
        CitationLink before = link(List.of(DOUBT), sentence, "arXiv:1801.00001", work);
        assertThat(before.cited().key()).isEqualTo("arxiv:1801.00001");
        assertThat(before.cited().metadata().title()).isEmpty();

        PaperMetadata metadata = new PaperMetadata(
                Optional.of("Small Things"), List.of(), Optional.of(2018), Optional.empty(), List.of(), List.of(arxiv));
        CitationLink after = link(List.of(DOUBT, summary("small", metadata)), sentence, "arXiv:1801.00001", work);
        assertThat(after.cited().key()).isEqualTo(before.cited().key());
        assertThat(after.cited().metadata().title()).contains("Small Things");
    }

    @Test
    void aBareSurnameMakesNoAuthor() {
        assertThat(link(
                                List.of(DOUBT),
                                "So do Knuth and van Loe (1999).",
                                "Knuth and van Loe (1999)",
                                work("Knuth and van Loe 1999", List.of("Knuth", "van Loe"), Optional.of(1999)))
                        .cited()
                        .metadata()
                        .authors())
                .isEmpty();
        assertThat(link(
                                List.of(DOUBT),
                                "So does [1] here.",
                                "[1]",
                                work("Knuth 1999", List.of("Don Knuth", "van Loe, C."), Optional.of(1999)))
                        .cited()
                        .metadata()
                        .authors())
                .containsExactly("Don Knuth", "van Loe, C.");
    }
}
