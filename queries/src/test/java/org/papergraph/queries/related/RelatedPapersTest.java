package org.papergraph.queries.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.queries.Golden;
import org.papergraph.queries.QueryException;
import org.papergraph.queries.SmallGraph;
import org.papergraph.queries.TestCorpus;
import org.papergraph.queries.find.PaperFinder;
import org.papergraph.queries.find.PaperRef;

@ExtendWith(SmallGraph.Given.class)
class RelatedPapersTest {

    private static final List<String> ROLES = List.of("introduces", "uses", "comparesWith", "mentions");

    @Test
    void theReasonsAreToldAndAddUpToTheScore(SmallGraph graph) {
        RelatedAnswer answer = related(graph, "roberta", 10);

        assertThat(answer.papers()).isNotEmpty();
        Related bert = answer.papers().get(0);
        assertThat(bert.key()).isEqualTo("arxiv:1810.04805");
        assertThat(bert.summaries()).containsExactly("bert-1", "bert-2");
        assertThat(bert.concepts())
                .extracting(SharedConcept::label)
                .containsExactlyInAnyOrder("BERT", "GLUE", "SQuAD", "Transformer");
        assertThat(concept(bert, "BERT").seedRole().label()).isEqualTo("uses");
        assertThat(concept(bert, "BERT").role().label()).isEqualTo("introduces");
        assertThat(concept(bert, "BERT").broader()).isFalse();
        assertThat(concept(bert, "Transformer").broader()).isTrue();
        assertThat(bert.authors()).extracting(SharedName::name).containsExactly("Kenton Lee");
        assertThat(bert.citations()).extracting(SharedCitation::iri).contains(bert.iri());
        assertThat(answer.papers()).allSatisfy(RelatedPapersTest::sharesAddUp);
    }

    @Test
    void aWorkThatBothCiteIsAReason(SmallGraph graph) {
        Related note = ask(graph, question(graph, "attention").by(PartWeights.BY_CITATIONS)).papers().stream()
                .filter(paper -> paper.key().equals("text:0a1b2c"))
                .findFirst()
                .orElseThrow();

        assertThat(note.citations())
                .extracting(SharedCitation::label)
                .containsExactly("Neural Machine Translation by Jointly Learning to Align and Translate");
        assertThat(note.concepts()).isEmpty();
        assertThat(note.words()).isEmpty();
    }

    @Test
    void papersThatAreCitedTogetherAreRelated() {
        String corpus = """
                = a | t:a | Alpha | | 2015 |
                One.

                = b | t:b | Beta | | 2015 |
                Two.

                = c | t:c | Gamma | | 2016 |
                See {it|cites:t:a} and {that|cites:t:b}.
                """;
        try (SmallGraph graph = SmallGraph.of(TestCorpus.parse(corpus))) {
            RelatedAnswer answer = ask(graph, question(graph, "a").by(PartWeights.BY_CITATIONS));

            assertThat(answer.papers()).extracting(Related::key).containsExactlyInAnyOrder("t:b", "t:c");
            Related together = answer.papers().stream()
                    .filter(paper -> paper.key().equals("t:b"))
                    .findFirst()
                    .orElseThrow();
            assertThat(together.citedTogetherBy()).extracting(SharedName::name).containsExactly("Gamma");
        }
    }

    @Test
    void aWorkThatIsOnlyCitedIsRelatedToThoseThatCiteIt(SmallGraph graph) {
        assertThat(related(graph, "title:glovevectors", 5).papers())
                .extracting(Related::key)
                .containsExactly("text:0a1b2c");
    }

    @Test
    void neitherThePaperItselfNorAnotherOfItsTitleNorAStubIsRelated() {
        String corpus = """
                = a | arxiv:1111.1111 | One Title | | 2015 |
                On {BERT|method:BERT|uses|0.9}, as {it|cites:x:stub} says.

                = b | title:onetitle | One title! | | 2015 |
                On {BERT|method:BERT|uses|0.9}.

                = c | arxiv:2222.2222 | Another | | 2015 |
                On {BERT|method:BERT|uses|0.9}, as {it|cites:x:stub} says.

                ~ x:stub | A Stub | | 2010
                """;
        try (SmallGraph graph = SmallGraph.of(TestCorpus.parse(corpus))) {
            assertThat(related(graph, "a", 10).papers())
                    .extracting(Related::key)
                    .containsExactly("arxiv:2222.2222");
        }
    }

    @Test
    void anEmptyAnswerSaysWhy(SmallGraph graph) {
        assertThat(ask(graph, question(graph, "empty").by(PartWeights.BY_CONCEPTS))
                        .emptyBecause())
                .contains("nothing that could be shared was found in it");
        assertThat(ask(graph, question(graph, "gan").by(PartWeights.BY_CONCEPTS))
                        .emptyBecause())
                .contains("no other paper has anything in common with it");
        assertThatThrownBy(() -> related(graph, "gan", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameInCapitalsIsNoOneElsesPlainWord() {
        String corpus = """
                = seed | t:seed | Seed | | 2000 |
                {ART|method:ART|uses|0.9} with {tide mixing|method:tide-mixing|uses|0.9}

                = plain | t:plain | Plain | | 2000 |
                The art of {other|method:other|uses|0.9} things, of tide mixing too

                = short | t:short | Short | | 2000 |
                The art of {another|method:another|uses|0.9} thing
                """;
        try (SmallGraph graph = SmallGraph.of(TestCorpus.parse(corpus))) {
            assertThat(ask(graph, question(graph, "seed").by(PartWeights.BY_CONCEPTS))
                            .papers())
                    .extracting(Related::key)
                    .containsExactly("t:plain");
        }
    }

    @Test
    void whatEveryPaperHasCountsForLessThanWhatTwoHave() {
        StringBuilder corpus = new StringBuilder();
        corpus.append("= seed | t:seed | Seed | | 2000 |\n{hub|method:hub|uses|0.9} {rare|method:rare|uses|0.9}\n\n");
        corpus.append("= r | t:r | Rare one | | 2000 |\n{rare|method:rare|uses|0.9} {r|method:r|uses|0.9}\n\n");
        for (int i = 0; i < 20; i++) {
            corpus.append("= h%d | t:h%d | Hub %d | | 2000 |\n{hub|method:hub|uses|0.9} {h|method:h%d|uses|0.9}\n\n"
                    .formatted(i, i, i, i));
        }
        try (SmallGraph graph = SmallGraph.of(TestCorpus.parse(corpus.toString()))) {
            RelatedAnswer answer = ask(graph, question(graph, "seed").by(PartWeights.BY_CONCEPTS));

            assertThat(answer.papers().get(0).key()).isEqualTo("t:r");
            assertThat(answer.papers().get(0).score())
                    .isGreaterThan(4 * answer.papers().get(1).score());
            // Equal scores come in the order of their IRIs.
            assertThat(answer.papers()).extracting(Related::key).startsWith("t:r", "t:h0", "t:h1", "t:h10", "t:h11");
        }
    }

    @Test
    void yearsSeenPapersKindsAndOppositesNarrowTheAnswer(SmallGraph graph) {
        RelatedQuestion plain = question(graph, "roberta");
        Set<String> bert = Set.of(ask(graph, plain).papers().get(0).iri());

        assertThat(ask(graph, with(plain, List.of(), Optional.empty(), YearRange.of("..2017"), Set.of()))
                        .papers())
                .isNotEmpty()
                .allSatisfy(paper -> assertThat(paper.year().orElseThrow()).isLessThanOrEqualTo(2017));
        assertThat(ask(graph, with(plain, List.of(), Optional.empty(), YearRange.ALL, bert))
                        .papers())
                .extracting(Related::iri)
                .doesNotContainAnyElementsOf(bert);
        assertThat(ask(graph, with(plain, List.of(), Optional.of(ConceptKind.DATASET), YearRange.ALL, Set.of()))
                        .papers()
                        .get(0)
                        .concepts())
                .extracting(SharedConcept::kind)
                .containsOnly(ConceptKind.DATASET);
        PaperRef attention = graph.ask(view -> new PaperFinder(view).require("attention"));
        RelatedAnswer against = ask(graph, with(plain, List.of(attention), Optional.empty(), YearRange.ALL, Set.of()));
        assertThat(against.papers()).extracting(Related::iri).doesNotContain(attention.iri());
        assertThat(against.papers().get(0).score())
                .isLessThan(ask(graph, plain).papers().get(0).score());
    }

    @Test
    void aTextIsASeed(SmallGraph graph) {
        RelatedQuestion asked = new RelatedQuestion(
                List.of(),
                List.of(),
                Optional.of("question answering with SQuAD and a long short-term memory"),
                PartWeights.ALL,
                Optional.of(Facet.RESULT),
                Optional.empty(),
                YearRange.ALL,
                Set.of(),
                3);

        Related best = ask(graph, asked).papers().get(0);

        assertThat(best.key()).isEqualTo("arxiv:1810.04805");
        assertThat(best.concepts())
                .extracting(SharedConcept::label)
                .containsExactlyInAnyOrder("SQuAD", "LSTM", "question answering");
    }

    @Test
    void theSentencesThatNameTheConceptsAreToldOnDemand(SmallGraph graph) {
        RelatedAnswer answer = graph.ask(view -> {
            RelatedPapers papers = new RelatedPapers(view, graph.index());
            return papers.withEvidence(papers.answer(question(graph, "roberta")));
        });

        assertThat(answer.papers().get(0).evidence())
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said.sentence()).contains(said.concept()));
    }

    @ParameterizedTest
    @EnumSource(Facet.class)
    void aFacetNeverMakesUpReasons(Facet facet, SmallGraph graph) {
        assertThat(ask(graph, question(graph, "roberta").on(facet)).papers())
                .isNotEmpty()
                .allSatisfy(RelatedPapersTest::sharesAddUp);
    }

    @Test
    void theRankingIsTheSameWhateverTheOrderOfTheInputAndBeginsTheSameWhateverTheLimit() {
        Random random = new Random(5);
        for (int round = 0; round < 3; round++) {
            List<String> papers = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                papers.add(paper(i, random));
            }
            List<String> shuffled = new ArrayList<>(papers);
            Collections.shuffle(shuffled, random);
            try (SmallGraph graph = SmallGraph.of(TestCorpus.parse(String.join("", papers)));
                    SmallGraph other = SmallGraph.of(TestCorpus.parse(String.join("", shuffled)))) {
                RelatedAnswer all = related(graph, "s7", 100);
                assertThat(all).isEqualTo(related(other, "s7", 100));
                assertThat(all.papers()).allSatisfy(RelatedPapersTest::sharesAddUp);
                for (int limit : List.of(1, 3, 10)) {
                    assertThat(related(graph, "s7", limit).papers())
                            .isEqualTo(all.papers()
                                    .subList(0, Math.min(limit, all.papers().size())));
                }
                assertThat(all.papers()).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
            }
        }
    }

    @Test
    void whatIsCountedForCandidatesAloneChangesHardlyAnAnswer() {
        try (SmallGraph graph = SmallGraph.of(TestCorpus.parse(papersOfCommonWords(400, new Random(11))))) {
            int same = 0;
            for (int seed = 0; seed < 100; seed++) {
                RelatedQuestion question = question(graph, "s" + seed);
                Demand demand = new Demand(graph.index(), question);
                List<Ranking.Scored> exact = ranked(graph, question, demand, Long.MAX_VALUE);
                List<Ranking.Scored> quick = ranked(graph, question, demand, 1_000);

                assertThat(quick).hasSize(10);
                assertThat(quick.get(0).paper()).isEqualTo(exact.get(0).paper());
                // The nearest papers, which say what else the seed is about, may be others.
                assertThat(quick.get(0).score()).isCloseTo(exact.get(0).score(), within(0.002));
                assertThat(quick).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
                List<Integer> found = quick.stream().map(Ranking.Scored::paper).toList();
                same += (int) exact.stream()
                        .filter(paper -> found.contains(paper.paper()))
                        .count();
            }
            assertThat(same).isGreaterThanOrEqualTo(990);
        }
    }

    @Test
    void whatIsNotToBeNamedIsNoCandidateEither() {
        try (SmallGraph graph = SmallGraph.of(TestCorpus.parse(papersOfCommonWords(400, new Random(12))))) {
            for (int seed = 0; seed < 20; seed++) {
                RelatedQuestion plain = question(graph, "s" + seed);
                Set<String> best =
                        ask(graph, plain).papers().stream().map(Related::iri).collect(Collectors.toSet());
                // One paper in 20 is of that year; fewer than are wanted as candidates.
                RelatedQuestion question = with(plain, List.of(), Optional.empty(), YearRange.of("2003"), best);
                Demand demand = new Demand(graph.index(), question);

                List<Ranking.Scored> quick = ranked(graph, question, demand, 1_000);

                assertThat(quick)
                        .hasSize(10)
                        .isEqualTo(ranked(graph, question, demand, Long.MAX_VALUE))
                        .allSatisfy(found -> {
                            assertThat(graph.index().year(found.paper())).contains(2003);
                            assertThat(best).doesNotContain(graph.index().iri(found.paper()));
                        });
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2015..2018,2015,2018", "2015,2015,2015"})
    void yearsAreReadAsTheyAreWritten(String text, int first, int last) {
        assertThat(YearRange.of(text)).isEqualTo(new YearRange(first, last));
        assertThat(YearRange.of("2015..").has(Optional.of(2030))).isTrue();
        assertThat(YearRange.of("..2015").has(Optional.empty())).isFalse();
        assertThatThrownBy(() -> YearRange.of("20152018")).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> YearRange.of("2018..2015")).hasMessageContaining("ends before it begins (bad-years)");
        assertThatThrownBy(() -> YearRange.of("..")).isInstanceOf(QueryException.class);
    }

    @Test
    void weightsAreChangedOneByOne() {
        PartWeights changed = PartWeights.BY_TEXT.with(Map.of(Part.AUTHORS, 0.5));

        assertThat(changed.of()).isEqualTo(Map.of(Part.WORDS, 1.0, Part.TOPIC, 0.3, Part.AUTHORS, 0.5));
        assertThatThrownBy(() -> new PartWeights(Map.of(Part.WORDS, -1.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"roberta", "attention", "gan"})
    void theAnswerIsWrittenAsTheGoldenFilesSay(String paper, SmallGraph graph) {
        RelatedAnswer answer = related(graph, paper, 3);

        Golden.compareAnswer(Golden.folder("related").resolve(paper), answer, new RelatedText(100).of(answer));
    }

    @Test
    void aConceptThatAPaperOnlyNamesIsAReasonAndSaysSo() {
        SmallGraph graph = SmallGraph.of(TestCorpus.parse("""
                = a | t:a | Alpha | | 2015 |
                We train with {simulated annealing|method:simulated annealing|uses|0.9}.

                = b | t:b | Beta | | 2016 |
                It is slower than Simulated Annealing.

                = c | t:c | Gamma | | 2017 |
                Annealing of steel, simulated.
                """));
        try (graph) {
            RelatedAnswer answer = ask(graph, question(graph, "alpha").by(PartWeights.BY_CONCEPTS));

            assertThat(answer.papers()).extracting(Related::label).containsExactly("Beta");
            SharedConcept shared = concept(answer.papers().get(0), "simulated annealing");
            assertThat(shared.named()).isTrue();
            assertThat(shared.seedRole().label()).isEqualTo("uses");
            assertThat(new RelatedText(100).of(answer)).contains("simulated annealing (named) 100 %");
        }
    }

    @Test
    void ofPapersThatShareAsMuchThatOnTheSameTopicComesFirst() {
        SmallGraph graph = SmallGraph.of(TestCorpus.parse("""
                = a | t:a | Alpha | | 2015 |
                A parser finds the syntax of sentences in a corpus.

                = b | t:b | Beta | | 2016 |
                A robot arm grasps and pushes toys in a corpus.

                = c | t:c | Gamma | | 2017 |
                A treebank of dependency grammar annotations in a corpus.
                """));
        try (graph) {
            RelatedAnswer answer = ask(graph, question(graph, "alpha"));

            assertThat(answer.papers()).extracting(Related::label).containsExactly("Gamma", "Beta");
            assertThat(answer.papers().get(0).shares().getOrDefault("topic", 0.0))
                    .isGreaterThan(0.03);
            assertThat(answer.papers()).allSatisfy(RelatedPapersTest::sharesAddUp);
            RelatedQuestion withoutTopics = question(graph, "alpha").by(PartWeights.ALL.with(Map.of(Part.TOPIC, 0.0)));
            assertThat(ask(graph, withoutTopics).papers())
                    .allSatisfy(paper -> assertThat(paper.shares()).doesNotContainKey("topic"));
        }
    }

    @Test
    void whatAPaperIsNotToBeLikeTakesItsTopicsAway() {
        SmallGraph graph = SmallGraph.of(TestCorpus.parse("""
                = a | t:a | Alpha | | 2015 |
                A robot with a gripper reads the grammar of sentences in a corpus.

                = b | t:b | Beta | | 2016 |
                Robot arms grasp and push toys with a gripper in a corpus.

                = c | t:c | Gamma | | 2017 |
                A treebank of dependency syntax annotations in a corpus.

                = d | t:d | Delta | | 2017 |
                Robotic manipulation with motors and joints and torque.
                """));
        try (graph) {
            PartWeights topics = new PartWeights(Map.of(Part.WORDS, 0.01, Part.TOPIC, 1.0));
            RelatedQuestion alpha = question(graph, "alpha").by(topics);
            PaperRef delta = graph.ask(view -> new PaperFinder(view).require("delta"));
            RelatedAnswer without = ask(graph, with(alpha, List.of(delta), Optional.empty(), YearRange.ALL, Set.of()));

            assertThat(ask(graph, alpha).papers()).extracting(Related::label).startsWith("Beta");
            assertThat(without.papers()).extracting(Related::label).startsWith("Gamma");
        }
    }

    private static void sharesAddUp(Related paper) {
        double sum =
                paper.shares().values().stream().mapToDouble(share -> share).sum();
        assertThat(sum).isCloseTo(paper.score(), within(0.002));
        assertThat(paper.concepts().stream().mapToDouble(SharedConcept::weight).sum())
                .isCloseTo(paper.shares().getOrDefault("concepts", 0.0), within(0.002));
        assertThat(paper.score()).isPositive();
    }

    private static SharedConcept concept(Related paper, String label) {
        return paper.concepts().stream()
                .filter(concept -> concept.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static RelatedQuestion with(
            RelatedQuestion question,
            List<PaperRef> not,
            Optional<ConceptKind> kind,
            YearRange years,
            Set<String> seen) {
        return new RelatedQuestion(
                question.seeds(), not, Optional.empty(), question.weights(), Optional.empty(), kind, years, seen, 10);
    }

    private static RelatedQuestion question(SmallGraph graph, String paper) {
        return RelatedQuestion.of(graph.ask(view -> new PaperFinder(view).require(paper)), 10);
    }

    private static RelatedAnswer related(SmallGraph graph, String paper, int limit) {
        return ask(graph, RelatedQuestion.of(graph.ask(view -> new PaperFinder(view).require(paper)), limit));
    }

    private static RelatedAnswer ask(SmallGraph graph, RelatedQuestion question) {
        return graph.ask(view -> new RelatedPapers(view, graph.index()).answer(question));
    }

    /** @param worthWhile pairs of a paper and a feature, of which a seed of these graphs has some 3,000 */
    private static List<Ranking.Scored> ranked(
            SmallGraph graph, RelatedQuestion question, Demand demand, long worthWhile) {
        return new Ranking(graph.index(), question, demand, worthWhile, 60)
                .best()
                .papers();
    }

    /** A few words are in nearly every paper, most in few. */
    private static String papersOfCommonWords(int papers, Random random) {
        StringBuilder corpus = new StringBuilder();
        for (int i = 0; i < papers; i++) {
            corpus.append("= s%d | t:p%d | Paper %d | | %d |\n".formatted(i, i, i, 2000 + i % 20));
            for (int word = 0; word < 40; word++) {
                corpus.append("word")
                        .append((int) (400 * Math.pow(random.nextDouble(), 4)))
                        .append(' ');
            }
            corpus.append("{m|method:m%d|uses|0.9}.\n\n".formatted(random.nextInt(50)));
        }
        return corpus.toString();
    }

    private static String paper(int number, Random random) {
        StringBuilder text =
                new StringBuilder("= s%d | t:p%d | Paper %d | | 2000 |\n".formatted(number, number, number));
        for (int concept = 0; concept < 30; concept++) {
            if (random.nextInt(30) < 40 / (concept + 2)) {
                text.append("{m|method:m%d|%s|0.9} ".formatted(concept, ROLES.get(random.nextInt(ROLES.size()))));
            }
        }
        if (random.nextInt(3) == 0) {
            text.append("{it|cites:t:p%d} ".formatted(random.nextInt(5)));
        }
        return text.append("words\n\n").toString();
    }
}
