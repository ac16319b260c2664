package org.papergraph.queries.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.queries.SmallGraph;

@ExtendWith(SmallGraph.Given.class)
class PaperSearchTest {

    @Test
    void aPaperIsFoundByTheWordsOfItsSummaryWithTheSentence(SmallGraph graph) {
        FoundPaper found = search(graph, "human baselines").papers().get(0);

        assertThat(found.key()).isEqualTo("arxiv:1810.04805");
        assertThat(found.sentence())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("passes the human baseline"));
    }

    @Test
    void phrasesAndSignsNarrowTheSearch(SmallGraph graph) {
        assertThat(keys(graph, "\"skip connections\"")).containsExactly("arxiv:1512.03385");
        assertThat(keys(graph, "\"connections skip\"")).isEmpty();
        assertThat(keys(graph, "+glue -RoBERTa"))
                .doesNotContain("arxiv:1907.11692")
                .isNotEmpty();
        assertThat(keys(graph, "-glue")).isEmpty();
        assertThat(keys(graph, "the of and")).isEmpty();
        assertThat(keys(graph, "")).isEmpty();
    }

    @Test
    void noTextIsAnError(SmallGraph graph) {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                text.appendCodePoint("+-\"*?:()[]{}^~\\/ aß漢\u0301\uD83D\uDE00".codePointAt(random.nextInt(20)));
            }
            assertThat(search(graph, text.toString()).words()).isEqualTo(text.toString());
        }
        assertThat(search(graph, "frobnicate ".repeat(5_000)).papers()).isEmpty();
    }

    private static List<String> keys(SmallGraph graph, String words) {
        return search(graph, words).papers().stream().map(FoundPaper::key).toList();
    }

    private static SearchAnswer search(SmallGraph graph, String words) {
        return graph.ask(view -> new PaperSearch(view, graph.index()).search(words, 5));
    }
}
