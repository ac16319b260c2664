package org.papergraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.LinkedPaper;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.Summary;
import org.papergraph.ontology.TextPart;

class CorpusLinksTest {

    private static final Mention MENTION =
            new Mention(TextPart.SUMMARY, new Span(0, 4), "Text", new Span(0, 20), List.of("test"));

    private final Lexicon lexicon = Lexicon.of(List.of(
            new Concept(
                    new ConceptKey(ConceptKind.METHOD, "BERT"),
                    List.of(),
                    Set.of(),
                    List.of("language model"),
                    Optional.of(2018),
                    Optional.of("BERT: Pre-training of Deep Bidirectional Transformers")),
            Concept.named(new ConceptKey(ConceptKind.METHOD, "language model")),
            Concept.named(new ConceptKey(ConceptKind.METHOD, "loss function"))));

    private static Entity entity(String name, Role role, String... forms) {
        return new Entity(
                new ConceptKey(ConceptKind.METHOD, name),
                false,
                forms.length == 0 ? List.of(name) : List.of(forms),
                role,
                0.9,
                List.of(MENTION));
    }

    private static CitedWork cited(
            String name, Optional<String> title, Optional<String> introduces, Identifier... identifiers) {
        return new CitedWork(
                name,
                List.of(name),
                title,
                List.of(),
                Optional.empty(),
                List.of(identifiers),
                introduces,
                List.of(MENTION));
    }

    private static PaperMetadata paper(String title, int year, String author, Identifier... identifiers) {
        return new PaperMetadata(
                Optional.of(title),
                author.isEmpty() ? List.of() : List.of(author),
                Optional.of(year),
                Optional.empty(),
                List.of(),
                List.of(identifiers));
    }

    private static Extraction extraction(
            String id, PaperMetadata paper, String text, List<Entity> entities, List<CitedWork> cited) {
        Summary summary = new Summary(id, paper, Optional.empty(), text, List.of(new SourceLocation(id + ".md", 1)));
        return new Extraction(summary, entities, cited, List.of());
    }

    private record Linked(Map<String, LinkedPaper> papers) {
        LinkedPaper get(String id) {
            return Optional.ofNullable(papers.get(id)).orElseThrow();
        }
    }

    private Linked link(List<Extraction> corpus) {
        CorpusSurvey survey = new CorpusSurvey(lexicon);
        corpus.forEach(survey::add);
        CorpusLinks links = survey.links();
        TreeMap<String, LinkedPaper> linked = new TreeMap<>();
        corpus.forEach(one ->
                links.link(one).ifPresent(paper -> linked.put(one.summary().id(), paper)));
        return new Linked(linked);
    }

    private static final Identifier ARXIV = new Identifier(Identifier.Scheme.ARXIV, "1810.04805");

    @Test
    void aShortNameThatOnePaperSpellsOutIsTheSameConceptEverywhere() {
        Linked linked = link(List.of(
                extraction(
                        "a",
                        PaperMetadata.NONE,
                        "Text number one.",
                        List.of(entity(
                                "proximal meta-policy search",
                                Role.INTRODUCES,
                                "proximal meta-policy search",
                                "ProMP")),
                        List.of()),
                extraction(
                        "b",
                        PaperMetadata.NONE,
                        "Text of another paper.",
                        List.of(entity("ProMP", Role.USES)),
                        List.of())));

        assertThat(linked.get("b").concepts().get(0).concept())
                .isEqualTo(linked.get("a").concepts().get(0).concept());
    }

    @Test
    void aShortNameWithTwoLongFormsJoinsNeither() {
        Linked linked = link(List.of(
                extraction(
                        "a",
                        PaperMetadata.NONE,
                        "Text number one.",
                        List.of(entity("random label routing", Role.USES, "random label routing", "RLR")),
                        List.of()),
                extraction(
                        "b",
                        PaperMetadata.NONE,
                        "Text of another paper.",
                        List.of(entity("ridge loss regression", Role.USES, "ridge loss regression", "RLR")),
                        List.of()),
                extraction(
                        "c",
                        PaperMetadata.NONE,
                        "Text of a third one.",
                        List.of(entity("RLR", Role.USES)),
                        List.of())));

        assertThat(linked.papers().values().stream()
                        .map(paper -> paper.concepts().get(0).concept())
                        .distinct())
                .hasSize(3);
    }

    @Test
    void namesThatDifferByAnEmptyWordOrASpellingAreOne() {
        Linked linked = link(List.of(
                extraction(
                        "a",
                        PaperMetadata.NONE,
                        "Text number one.",
                        List.of(entity("Frobnic-Net", Role.USES)),
                        List.of()),
                extraction(
                        "b",
                        PaperMetadata.NONE,
                        "Text of another paper.",
                        List.of(entity("FrobnicNet", Role.USES)),
                        List.of()),
                extraction(
                        "c",
                        PaperMetadata.NONE,
                        "Text of a third one.",
                        List.of(entity("Frobnic-Net algorithm", Role.USES)),
                        List.of())));

        assertThat(linked.papers().values().stream()
                        .map(paper -> paper.concepts().get(0).concept())
                        .distinct())
                .hasSize(1);
    }

    private Map<String, String> conceptsById(Extraction... corpus) {
        Map<String, String> concepts = new TreeMap<>();
        link(List.of(corpus))
                .papers()
                .forEach((id, paper) ->
                        concepts.put(id, paper.concepts().get(0).concept().label()));
        return concepts;
    }

    private static Extraction naming(String id, Entity... entities) {
        return extraction(id, PaperMetadata.NONE, "Text of " + id + " alone.", List.of(entities), List.of());
    }

    @Test
    void initialsAreTheNameThatTheirSummarySpellsOut() {
        assertThat(conceptsById(
                                naming("a", entity("Frobnic mixture network", Role.USES), entity("FMN", Role.USES)),
                                naming("b", entity("FMN", Role.USES)))
                        .values())
                .containsExactly("FMN", "FMN");
    }

    @Test
    void initialsWithTwoLongFormsAreWhatEachSummarySays() {
        Entity fmn = entity("FMN", Role.USES);
        Map<String, String> concepts = conceptsById(
                naming("a", fmn, entity("Frobnic mixture network", Role.USES)),
                naming("b", fmn, entity("fast matching network", Role.USES)),
                naming("c", fmn));

        assertThat(concepts)
                .containsEntry("a", "Frobnic mixture network")
                .containsEntry("b", "fast matching network")
                .containsEntry("c", "FMN");
    }

    @Test
    void aNameOfTheLexiconWithAnEmptyWordIsThatConcept() {
        assertThat(conceptsById(
                        naming("a", entity("BERT backbone", Role.USES)),
                        naming("b", entity("BERT algorithm", Role.USES)),
                        naming("c", entity("language model network", Role.USES))))
                .containsEntry("a", "BERT")
                .containsEntry("b", "BERT")
                .containsEntry("c", "language model network");
    }

    @Test
    void anEmptyWordBehindAShortFormAddsNothing() {
        assertThat(conceptsById(
                        naming("a", entity("Frobnic mixture annealing", Role.USES, "Frobnic mixture annealing", "FMA")),
                        naming("b", entity("FMA scheme", Role.USES))))
                .containsEntry("b", "Frobnic mixture annealing");
    }

    @Test
    void aNameOfTheLexiconWithAnEmptyWordBeforeItIsThatConcept() {
        assertThat(conceptsById(
                        naming("a", entity("classical language model", Role.USES)),
                        naming("b", entity("Google BERT", Role.USES)),
                        naming("c", entity("masked language model", Role.USES))))
                .containsEntry("a", "language model")
                .containsEntry("b", "BERT")
                .containsEntry("c", "masked language model");
    }

    @Test
    void inflectedFormsOfANewNameAreOne() {
        assertThat(conceptsById(
                        naming("a", entity("tide conditioned policies", Role.USES)),
                        naming("b", entity("tide conditioned policies", Role.USES)),
                        naming("c", entity("tide conditioned policy", Role.USES))))
                .containsEntry("c", "tide conditioned policies");
    }

    @Test
    void wordsThatSayHowManyOrOfWhatClassAddNothing() {
        assertThat(conceptsById(
                        naming("a", entity("multiple language models", Role.USES)),
                        naming("b", entity("BERT language model", Role.USES)),
                        naming("c", entity("BERT loss function", Role.USES)),
                        naming("d", entity("plain tide mixing", Role.USES)),
                        naming("e", entity("tide mixing mechanism", Role.USES)),
                        naming("f", entity("tide mixing", Role.USES)),
                        naming("g", entity("tide mixing", Role.USES))))
                .containsEntry("a", "language model")
                .containsEntry("b", "BERT")
                .containsEntry("c", "BERT loss function")
                .containsEntry("d", "tide mixing")
                .containsEntry("e", "tide mixing");
    }

    @Test
    void aLongNameOfTheLexiconIsItsConceptUnderWhateverKind() {
        assertThat(conceptsById(naming(
                        "a",
                        new Entity(
                                new ConceptKey(ConceptKind.TASK, "language models"),
                                false,
                                List.of("language models"),
                                Role.ADDRESSES,
                                0.9,
                                List.of(MENTION)))))
                .containsEntry("a", "language model");
    }

    @Test
    void aNetworkOfSeveralWordsIsTheModelThatTheLexiconHas() {
        CorpusSurvey survey = new CorpusSurvey(
                Lexicon.of(List.of(Concept.named(new ConceptKey(ConceptKind.METHOD, "tide-to-tide model")))));
        Extraction one = naming("a", entity("tide-to-tide network", Role.USES));
        survey.add(one);

        assertThat(survey.links()
                        .link(one)
                        .orElseThrow()
                        .concepts()
                        .get(0)
                        .concept()
                        .label())
                .isEqualTo("tide-to-tide model");
    }

    @Test
    void methodsAndDatasetsOfOneNameInTheLexiconAreTwo() {
        ConceptKey method = new ConceptKey(ConceptKind.METHOD, "SMAC");
        ConceptKey dataset = new ConceptKey(ConceptKind.DATASET, "SMAC");
        CorpusSurvey survey = new CorpusSurvey(Lexicon.of(List.of(Concept.named(method), Concept.named(dataset))));
        Extraction one = naming("a", entity("SMAC", Role.USES));
        Extraction other =
                naming("b", new Entity(dataset, true, List.of("SMAC"), Role.EVALUATED_ON, 0.9, List.of(MENTION)));
        survey.add(one);
        survey.add(other);
        CorpusLinks links = survey.links();

        assertThat(links.link(one).orElseThrow().concepts().get(0).concept()).isEqualTo(method);
        assertThat(links.link(other).orElseThrow().concepts().get(0).concept()).isEqualTo(dataset);
    }

    @Test
    void aMisspelledNameIsTheOneThatIsSpelledRight() {
        assertThat(conceptsById(
                        naming("a", entity("langauge model", Role.USES)),
                        naming("b", entity("language model", Role.USES))))
                .containsEntry("a", "language model");
    }

    @Test
    void anAcronymWithAnotherLetterIsAnotherName() {
        assertThat(conceptsById(
                        naming("a", entity("CQA tide similarity", Role.USES)),
                        naming("b", entity("CKA tide similarity", Role.USES))))
                .containsEntry("a", "CQA tide similarity");
        CorpusSurvey survey = new CorpusSurvey(Lexicon.of(List.of(new Concept(
                new ConceptKey(ConceptKind.METHOD, "tidal alignment"),
                List.of("CKA similarity", "alignment of tides"),
                Set.of(),
                List.of(),
                Optional.empty(),
                Optional.empty()))));
        Extraction one = naming(
                "a",
                new Entity(
                        new ConceptKey(ConceptKind.METHOD, "tidal alignment"),
                        true,
                        List.of("tidal alignment"),
                        Role.USES,
                        0.9,
                        List.of(MENTION)),
                entity("CCA similarity", Role.USES),
                entity("alignmnet of tides", Role.USES));
        survey.add(one);

        assertThat(survey.links().link(one).orElseThrow().concepts())
                .extracting(link -> link.concept().label())
                .containsExactly("CCA similarity", "tidal alignment");
    }

    @Test
    void whyANameIsTakenForAnotherIsTold() {
        CorpusSurvey survey = new CorpusSurvey(lexicon);
        survey.add(naming("a", entity("langauge model", Role.USES), entity("language model", Role.USES)));
        survey.add(naming("b", entity("BERT backbone", Role.USES)));

        assertThat(survey.links().concepts())
                .flatExtracting(Concept::notes)
                .containsExactly(
                        "BERT backbone is BERT: the word \"backbone\" adds nothing",
                        "langauge model is language model: one letter away");
    }

    @Test
    void aNewConceptStandsBelowTheOneThatItsLastWordsName() {
        CorpusSurvey survey = new CorpusSurvey(lexicon);
        survey.add(extraction(
                "a",
                PaperMetadata.NONE,
                "Text number one.",
                List.of(entity("masked sentence language model", Role.USES)),
                List.of()));

        assertThat(survey.links().concepts())
                .filteredOn(concept -> concept.key().label().equals("masked sentence language model"))
                .singleElement()
                .satisfies(concept -> assertThat(concept.broader()).containsExactly("language model"));
    }

    @Test
    void aCitedWorkIsThePaperWithItsIdentifierTitleOrConcept() {
        Linked linked = link(List.of(
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
        Linked linked = link(List.of(
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
        Linked linked = link(List.of(
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
        Linked expected = link(corpus);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(corpus, random);
            assertThat(link(corpus)).isEqualTo(expected);
        }
    }
}
