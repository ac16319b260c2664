package org.papergraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.extractor.link.SmallCorpus.LEXICON;
import static org.papergraph.extractor.link.SmallCorpus.MENTION;
import static org.papergraph.extractor.link.SmallCorpus.entity;
import static org.papergraph.extractor.link.SmallCorpus.extraction;
import static org.papergraph.extractor.link.SmallCorpus.link;
import static org.papergraph.extractor.link.SmallCorpus.naming;
import static org.papergraph.extractor.link.SmallCorpus.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Role;

/** Which names are one concept over the whole corpus. */
class ConceptLinksTest {

    @Test
    void aShortNameThatOnePaperSpellsOutIsTheSameConceptEverywhere() {
        SmallCorpus.Linked linked = link(List.of(
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
        SmallCorpus.Linked linked = link(List.of(
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
        SmallCorpus.Linked linked = link(List.of(
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
        CorpusSurvey survey = new CorpusSurvey(LEXICON);
        survey.add(naming("a", entity("langauge model", Role.USES), entity("language model", Role.USES)));
        survey.add(naming("b", entity("BERT backbone", Role.USES)));

        assertThat(survey.links().concepts())
                .flatExtracting(Concept::notes)
                .containsExactly(
                        "BERT backbone is BERT: \"backbone\" adds nothing",
                        "langauge model is language model: one letter away");
    }

    @Test
    void aNewConceptStandsBelowTheOneThatItsLastWordsName() {
        CorpusSurvey survey = new CorpusSurvey(LEXICON);
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
}
