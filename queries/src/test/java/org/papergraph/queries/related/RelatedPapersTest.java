package org.papergraph.queries.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.queries.Golden;
import org.papergraph.queries.SmallGraph;
import org.papergraph.queries.TestCorpus;
import org.papergraph.queries.find.PaperFinder;

@ExtendWith(SmallGraph.Given.class)
class RelatedPapersTest {

    private static final List<String> ROLES =
            List.of("introduces", "uses", "evaluatedOn", "comparesWith", "addresses", "mentions");

    @Test
    void theReasonsAreToldAndAddUpToTheScore(SmallGraph graph) {
        RelatedAnswer answer = related(graph, "roberta", 10);

        assertThat(answer.papers()).isNotEmpty();
        Related bert = answer.papers().get(0);
        assertThat(bert.key()).isEqualTo("arxiv:1810.04805");
        assertThat(bert.concepts()).extracting(SharedConcept::label).containsExactlyInAnyOrder("BERT", "GLUE", "SQuAD");
        assertThat(bert.concepts().get(0).seedRole().label()).isEqualTo("uses");
        assertThat(bert.concepts().get(0).role().label()).isEqualTo("introduces");
        assertThat(answer.papers()).allSatisfy(RelatedPapersTest::reasonsAddUp);
    }

    @Test
    void aWorkThatBothCiteIsAReason(SmallGraph graph) {
        Related note = related(graph, "attention", 10).papers().stream()
                .filter(paper -> paper.key().equals("text:0a1b2c"))
                .findFirst()
                .orElseThrow();

        assertThat(note.citations()).extracting(SharedCitation::key).containsExactly("arxiv:1409.0473");
        assertThat(note.concepts()).extracting(SharedConcept::label).containsExactly("self-attention");
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
        assertThat(related(graph, "empty", 5).emptyBecause())
                .contains("no concept and no cited work was found in its summary");
        assertThat(related(graph, "title:glovevectors", 5).emptyBecause())
                .contains("the graph has no summary of it, it is only cited");
        assertThat(related(graph, "gan", 5).emptyBecause())
                .contains("no other paper has a concept or a cited work in common with it");
        assertThatThrownBy(() -> related(graph, "gan", 0)).isInstanceOf(IllegalArgumentException.class);
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
            RelatedAnswer answer = related(graph, "seed", 5);

            assertThat(answer.papers().get(0).key()).isEqualTo("t:r");
            assertThat(answer.papers().get(0).score())
                    .isGreaterThan(10 * answer.papers().get(1).score());
            // Equal scores come in the order of their IRIs.
            assertThat(answer.papers())
                    .extracting(Related::key)
                    .containsExactly("t:r", "t:h0", "t:h1", "t:h10", "t:h11");
        }
    }

    @Test
    void theRankingIsThatOfAllCosinesWhateverTheOrderOfTheInput() {
        Random random = new Random(5);
        for (int round = 0; round < 4; round++) {
            List<String> papers = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                papers.add(paper(i, random));
            }
            List<String> shuffled = new ArrayList<>(papers);
            Collections.shuffle(shuffled, random);
            try (SmallGraph graph = SmallGraph.of(TestCorpus.parse(String.join("", papers)));
                    SmallGraph other = SmallGraph.of(TestCorpus.parse(String.join("", shuffled)))) {
                for (int limit : List.of(1, 3, 10, 100)) {
                    RelatedAnswer answer = related(graph, "s7", limit);

                    assertThat(answer).isEqualTo(related(other, "s7", limit));
                    List<Double> scores =
                            answer.papers().stream().map(Related::score).toList();
                    assertThat(scores).isEqualTo(cosines(papers, 7, limit));
                    assertThat(answer.papers()).allSatisfy(RelatedPapersTest::reasonsAddUp);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"roberta", "attention", "gan"})
    void theAnswerIsWrittenAsTheGoldenFilesSay(String paper, SmallGraph graph) {
        RelatedAnswer answer = related(graph, paper, 3);

        Golden.compareAnswer(Golden.folder("related").resolve(paper), answer, new RelatedText(100).of(answer));
    }

    private static void reasonsAddUp(Related paper) {
        double sum = paper.concepts().stream()
                        .mapToDouble(SharedConcept::weight)
                        .sum()
                + paper.citations().stream().mapToDouble(SharedCitation::weight).sum();
        assertThat(sum).isCloseTo(paper.score(), within(0.002));
        assertThat(paper.score()).isBetween(0.0, 1.0);
    }

    private static RelatedAnswer related(SmallGraph graph, String paper, int limit) {
        return graph.ask(view -> new RelatedPapers(view).related(new PaperFinder(view).require(paper), limit));
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

    /** The same by the definition, slowly: every cosine of the vectors that are read off the corpus' text. */
    private static List<Double> cosines(List<String> papers, int seed, int limit) {
        List<Map<String, Double>> vectors = new ArrayList<>();
        Map<String, Integer> frequency = new HashMap<>();
        for (String paper : papers) {
            Map<String, Double> vector = new HashMap<>();
            java.util.regex.Matcher mark = java.util.regex.Pattern.compile(
                            "\\{\\w+\\|([^|}]+)(?:\\|(\\w+)\\|[^}]*)?\\}")
                    .matcher(paper);
            while (mark.find()) {
                double role =
                        mark.group(2) == null ? 0.5 : RoleWeights.of(org.papergraph.ontology.Role.of(mark.group(2)));
                vector.put(mark.group(1), role);
                frequency.merge(mark.group(1), 1, Integer::sum);
            }
            vectors.add(vector);
        }
        vectors.forEach(vector -> vector.replaceAll((feature, role) -> {
            int df = frequency.getOrDefault(feature, 0);
            return role * Math.log(1 + (papers.size() - df + 0.5) / (df + 0.5));
        }));
        Map<String, Double> wanted = vectors.remove(seed);
        return vectors.stream()
                .filter(vector -> vector.keySet().stream().anyMatch(wanted::containsKey))
                .map(vector -> dot(wanted, vector) / Math.sqrt(dot(wanted, wanted) * dot(vector, vector)))
                .map(cosine -> Math.round(cosine * 10_000) / 10_000.0)
                .sorted(Comparator.reverseOrder())
                .limit(limit)
                .collect(Collectors.toList());
    }

    private static double dot(Map<String, Double> one, Map<String, Double> other) {
        return one.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * other.getOrDefault(entry.getKey(), 0.0))
                .sum();
    }
}
