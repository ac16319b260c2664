package org.papergraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.extractor.link.SmallCorpus.MENTION;
import static org.papergraph.extractor.link.SmallCorpus.entity;
import static org.papergraph.extractor.link.SmallCorpus.link;
import static org.papergraph.extractor.link.SmallCorpus.naming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.ConceptLink;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.Role;

/** Names that say the same in other words, mean another name in their summary, or say nothing. */
class SaidOtherwiseTest {

    private static final Lexicon LEXICON = Lexicon.of(List.of(
            concept(ConceptKind.METHOD, "tidal network", "directed harbour model"),
            concept(ConceptKind.METHOD, "tidal pooling", "multi-tide"),
            concept(ConceptKind.METHOD, "Ebb-and-Flow network"),
            concept(ConceptKind.METHOD, "Bilinear network"),
            concept(ConceptKind.METHOD, "mean tidal error loss"),
            concept(ConceptKind.METRIC, "mean tidal error"),
            concept(ConceptKind.METHOD, "moon training"),
            concept(ConceptKind.METHOD, "maximum tide difference", "MTD"),
            concept(ConceptKind.METHOD, "moored learning method"),
            concept(ConceptKind.METHOD, "Salty Belief Network", "SBN"),
            concept(ConceptKind.DATASET, "TideNet"),
            concept(ConceptKind.TASK, "moored learning"),
            concept(ConceptKind.TASK, "harbour graph learning"),
            concept(ConceptKind.TASK, "drift learning", "drift learning on water", "drift learning by night"),
            concept(ConceptKind.TASK, "drift learning theory", "drift learning bound"),
            concept(ConceptKind.TASK, "sailed learning")));

    private static Concept concept(ConceptKind kind, String label, String... others) {
        return new Concept(
                new ConceptKey(kind, label), List.of(others), Set.of(), List.of(), Optional.empty(), Optional.empty());
    }

    private static Entity named(ConceptKind kind, String name, String... forms) {
        return new Entity(
                new ConceptKey(kind, name),
                false,
                forms.length == 0 ? List.of(name) : List.of(forms),
                Role.MENTIONS,
                0.9,
                List.of(MENTION));
    }

    private static List<String> concepts(String id, Extraction... corpus) {
        return link(LEXICON, List.of(corpus)).get(id).concepts().stream()
                .map(ConceptLink::concept)
                .map(ConceptKey::label)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "METHOD, moon trainingstyle procedure, moon training",
        "METHOD, moon training-based approach, moon training",
        "METHOD, moon trainingstyle procedure process, moon training",
        "METHOD, multiple tides, tidal pooling",
        "METHOD, directed tidal network, tidal network",
        "METHOD, Ebbandflow, Ebb-and-Flow network",
        "METHOD, mean tidal error, mean tidal error loss",
        "METHOD, MTD bounds, maximum tide difference",
        "METHOD, sampled MTD, maximum tide difference",
        "METHOD, moored learning method, moored learning",
        "METHOD, tidal netwrok pooling, tidal netwrok pooling",
        "DATASET, TideNet data, TideNet",
        "TASK, drift algorithms, drift learning",
        "TASK, harbour graph, harbour graph learning"
    })
    void whatSaysTheSameIsOneConcept(ConceptKind kind, String name, String concept) {
        assertThat(concepts("a", naming("a", named(kind, name)))).containsExactly(concept);
    }

    @ParameterizedTest
    @CsvSource({
        "METHOD, moon training-based network",
        "METHOD, moon training-based process",
        "METHOD, multiple networks",
        "METHOD, flooded tidal network",
        "METHOD, BiLinear",
        "METHOD, sampled tides",
        "METHOD, Tide bounds",
        "METHOD, sailed methods",
        "METHOD, TideNet data",
        "METHOD, harbour graph"
    })
    void whatSaysMoreIsAnother(ConceptKind kind, String name) {
        assertThat(concepts("a", naming("a", named(kind, name)))).containsExactly(name);
    }

    @Test
    void aWordThatIsNoneIsTheNameThatIsSpelledRight() {
        Entity right = entity("harbour propagation network", Role.USES);
        Entity wrong = entity("harbour propogaiton network", Role.USES);
        Lexicon lexicon = Lexicon.of(List.of(concept(ConceptKind.METHOD, "salt propagation")));

        assertThat(link(lexicon, List.of(naming("a", right), naming("b", wrong)))
                        .get("b")
                        .concepts())
                .extracting(one -> one.concept().label())
                .containsExactly("harbour propagation network");
        assertThat(link(lexicon, List.of(naming("a", right), naming("b", wrong), naming("c", wrong)))
                        .get("b")
                        .concepts())
                .extracting(one -> one.concept().label())
                .containsExactly("harbour propogaiton network");
    }

    @Test
    void aNameCutShortIsTheOnlyOneOfItsSummaryThatBeginsSo() {
        Entity cut = entity("tideward approach", Role.USES);
        Entity whole = entity("tideward update of ebbs", Role.USES);
        Entity other = entity("tideward pooling of ebbs", Role.USES);

        assertThat(concepts("a", naming("a", cut, whole), naming("b", cut))).containsExactly("tideward update of ebbs");
        assertThat(concepts("b", naming("a", cut, whole), naming("b", cut))).containsExactly("tideward approach");
        assertThat(concepts("a", naming("a", cut, whole, other))).contains("tideward approach");
        assertThat(concepts("a", naming("a", entity("tideward network", Role.USES), whole)))
                .containsExactly("tideward network", "tideward update of ebbs");
        assertThat(concepts(
                        "a",
                        naming("a", entity("tideward network", Role.USES), entity("tideward ebb model", Role.USES))))
                .containsExactly("tideward ebb model");
        assertThat(concepts("a", naming("a", cut, entity("tideward model", Role.USES))))
                .containsExactly("tideward approach", "tideward model");
    }

    @Test
    void aShortFormThatItsSummarySpellsOutIsNotWhatOthersMeanByIt() {
        Entity shortForm = named(ConceptKind.METHOD, "Salty Belief Network", "SBN models", "SBN");
        Entity longForm = entity("Subtle Bay Network", Role.USES);
        Entity known = named(ConceptKind.METHOD, "Salty Belief Network", "SBN");

        assertThat(concepts("a", naming("a", shortForm, longForm))).containsExactly("Subtle Bay Network");
        assertThat(concepts("a", naming("a", shortForm, longForm), naming("b", known)))
                .containsExactly("Salty Belief Network", "Subtle Bay Network");
        assertThat(concepts("a", naming("a", shortForm, entity("subtle bay network", Role.USES))))
                .contains("Salty Belief Network");
    }

    @Test
    void aShortFormIsNeverAConceptThatHasOtherInitials() {
        Entity misread = named(ConceptKind.TASK, "moored learning", "MML");
        Entity longForm = named(ConceptKind.TASK, "multi-moored learning");
        Entity known = named(ConceptKind.TASK, "moored learning");

        assertThat(concepts("a", naming("a", misread, longForm), naming("b", known)))
                .containsExactly("multi-moored learning");
    }

    @Test
    void nobodyIntroducesAField() {
        Entity introduced = new Entity(
                new ConceptKey(ConceptKind.METHOD, "moored learning method"),
                true,
                List.of("moored learning approach"),
                Role.INTRODUCES,
                0.9,
                List.of(MENTION));

        assertThat(link(LEXICON, List.of(naming("a", introduced))).get("a").concepts())
                .extracting(ConceptLink::role)
                .containsExactly(Role.ADDRESSES);
        assertThat(link(LEXICON, List.of(naming("a", introduced)))
                        .get("a")
                        .paper()
                        .label())
                .doesNotContain("moored");
    }

    @Test
    void whatIsMoreThanTheMethodsOfAFieldIsNotTheField() {
        assertThat(concepts("a", naming("a", named(ConceptKind.METHOD, "moored learning method", "anchored search"))))
                .containsExactly("moored learning method");
    }

    @Test
    void twoCapitalsOrANormThatNobodyExplainsAreNoConcept() {
        assertThat(concepts(
                        "a",
                        naming(
                                "a",
                                entity("QZ", Role.USES),
                                entity("L_2", Role.USES),
                                entity("Q7", Role.USES),
                                entity("Quiet Zone", Role.USES, "Quiet Zone", "QZ"))))
                .containsExactly("Q7", "Quiet Zone");
        assertThat(concepts("a", naming("a", entity("QZ", Role.USES)))).isEmpty();
    }

    @Test
    void whyIsToldAndTheOrderOfTheTextsDoesNotMatter() {
        List<Extraction> corpus = new ArrayList<>(List.of(
                naming("a", entity("tideward approach", Role.USES), entity("tideward update of ebbs", Role.USES)),
                naming("b", named(ConceptKind.METHOD, "moored learning method")),
                naming("c", entity("harbour propagation network", Role.USES)),
                naming("d", entity("tidal propogation network", Role.USES), entity("multiple tides", Role.USES)),
                naming("e", named(ConceptKind.TASK, "harbour graph"), entity("Ebbandflow", Role.USES)),
                naming("f", entity("tidal propagation network", Role.USES))));
        List<String> told = notes(corpus);

        assertThat(told)
                .contains(
                        "Ebbandflow is Ebb-and-Flow network: its name without the last word",
                        "harbour graph is harbour graph learning: the word \"learning\" is left out",
                        "moored learning method is moored learning: the field that they are methods of, in b",
                        "multiple tides is tidal pooling: multiple is multi-",
                        "tideward approach is tideward update of ebbs: the only thing that begins with \"tideward\", in a");
        IntStream.range(0, 10).forEach(seed -> {
            Collections.shuffle(corpus, new Random(seed));
            assertThat(notes(corpus)).isEqualTo(told);
        });
    }

    private static List<String> notes(List<Extraction> corpus) {
        CorpusSurvey survey = new CorpusSurvey(LEXICON);
        corpus.forEach(survey::add);
        return survey.links().concepts().stream()
                .flatMap(concept -> concept.notes().stream())
                .sorted()
                .toList();
    }
}
