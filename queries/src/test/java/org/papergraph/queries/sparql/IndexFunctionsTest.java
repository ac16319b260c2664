package org.papergraph.queries.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.queries.QueryException;
import org.papergraph.queries.SmallGraph;
import org.papergraph.queries.catalogue.NamedQuery;
import org.papergraph.queries.find.PaperFinder;
import org.papergraph.queries.related.Related;
import org.papergraph.queries.related.RelatedPapers;
import org.papergraph.queries.related.RelatedQuestion;
import org.papergraph.queries.run.QueryLimits;
import org.papergraph.queries.run.QueryRunner;
import org.papergraph.queries.run.ResultFormat;

@ExtendWith(SmallGraph.Given.class)
class IndexFunctionsTest {

    @Test
    void relatedPapersAreThoseOfTheCommand(SmallGraph graph) {
        List<String> expected = graph.ask(view -> new RelatedPapers(view, graph.index())
                .answer(RelatedQuestion.of(new PaperFinder(view).require("roberta"), 3)).papers().stream()
                        .map(Related::iri)
                        .toList());

        assertThat(rows(graph, "SELECT ?o { <paper/arxiv/1907.11692> pg:related (?o ?s 3) }"))
                .isEqualTo(expected);
    }

    @Test
    void aPaperThatIsFoundCanBeAskedOn(SmallGraph graph) {
        assertThat(rows(graph, "SELECT ?o { ?p pg:search ('baseline' 1) . ?p pg:related (?o ?s 1) }"))
                .hasSize(1);
        assertThat(rows(graph, "SELECT ?s { ?p pg:search ('baseline' 1 ?s) }")).hasSize(1);
    }

    @Test
    void countsAreThoseOfPlainSparql(SmallGraph graph) {
        String counted = "SELECT (CONCAT(STR(?n), ' ', ?l) AS ?row) { %s } ORDER BY ?row";
        assertThat(rows(graph, counted.formatted("(?c ?l) pg:mostUsed (?n 'dataset' 'evaluatedOn,uses')")))
                .isNotEmpty()
                .isEqualTo(rows(graph, counted.formatted("""
                        { SELECT ?c (COUNT(DISTINCT ?p) AS ?n)
                          { ?c a pg:Dataset . ?p pg:evaluatedOn|pg:uses ?c } GROUP BY ?c }
                        ?c skos:prefLabel ?l""")));
        assertThat(
                        rows(
                                graph,
                                "SELECT ?n { (<concept/method/bert> <concept/dataset/glue>) pg:together (?n 'method' 'dataset') }"))
                .containsExactly("2");
    }

    @Test
    void whatIsAlreadyKnownNarrowsTheRows(SmallGraph graph) {
        assertThat(rows(graph, "SELECT ?n { (?c 'BERT') pg:mostUsed (?n 'method' 'uses') }"))
                .containsExactly("1");
        assertThat(rows(graph, "SELECT ?n { (?n ?n) pg:mostUsed (?n 'method' 'uses') }"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?unknown pg:related (?o ?s 3)",
                "<paper/arxiv/1907.11692> pg:related (?o ?s 0)",
                "?p pg:search (?words)",
                "(?c ?l) pg:mostUsed (?n 'thing' 'uses')",
                "(?c ?l) pg:mostUsed (?n 'method' 'likes')"
            })
    void aWrongArgumentIsTold(String pattern, SmallGraph graph) {
        assertThatThrownBy(() -> rows(graph, "SELECT * { " + pattern + " }"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("bad-argument");
    }

    private static List<String> rows(SmallGraph graph, String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.ask(view -> new QueryRunner(view, graph::index, QueryLimits.DEFAULT)
                .run(NamedQuery.parse("query", query), Map.of(), ResultFormat.CSV, 100, out));
        return out.toString(UTF_8).lines().skip(1).toList();
    }
}
