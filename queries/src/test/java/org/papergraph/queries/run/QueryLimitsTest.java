package org.papergraph.queries.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.queries.QueryException;
import org.papergraph.queries.SmallGraph;
import org.papergraph.queries.catalogue.NamedQuery;
import org.papergraph.queries.chart.ChartKind;
import org.papergraph.queries.chart.ChartRequest;

/** No query takes longer, or answers more, than it may, whatever it asks. */
@ExtendWith(SmallGraph.Given.class)
class QueryLimitsTest {

    private static final String NAMES =
            "SELECT ?name { ?a foaf:name ?name FILTER(STRSTARTS(?name, \"K\")) } ORDER BY ?name";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?j) }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i",
                "SELECT DISTINCT ?x { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i BIND(1 AS ?x) FILTER(CONCAT(STR(?a), STR(?i)) = \"x\") }",
                "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(CONCAT(STR(?a), STR(?i)) = \"x\") }",
                "CONSTRUCT { ?a ?b ?l } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                "DESCRIBE ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                "SELECT (COUNT(*) AS ?n) { (?m ?l) pg:mostUsed (?p \"method\" \"mentions\") . ?a ?b ?c . ?d ?e ?f ."
                        + " ?p1 pg:search (\"attention\" 9 ?s) . ?g ?h ?i FILTER(?a != ?g) }",
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?p a fabio:ResearchPaper . ?p pg:related (?o ?s 9) }",
                "SELECT (COUNT(*) AS ?n) { ?a (!pg:x|^!pg:x)* ?b . ?c (!pg:x|^!pg:x)* ?d . ?b (!pg:x|^!pg:x)* ?c }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER NOT EXISTS { ?x ?y ?z . ?u ?v ?w FILTER(?x = ?w) } }"
            })
    void aQueryThatTakesTooLongIsStopped(String sparql, SmallGraph graph) {
        NamedQuery query = NamedQuery.parse("slow", sparql);
        QueryLimits limits = new QueryLimits(Duration.ofMillis(300), Optional.empty());
        ResultFormat format = sparql.matches("(?s)(CONSTRUCT|DESCRIBE).*") ? ResultFormat.TURTLE : ResultFormat.CSV;
        long begun = System.nanoTime();

        assertThatThrownBy(() -> graph.ask(view -> new QueryRunner(view, graph::index, limits)
                        .run(query, Map.of(), format, 80, OutputStream.nullOutputStream())))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("slow took longer than 0.3 s")
                .hasMessageContaining("(query-timeout)");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aTimeLimitHoldsForAChartToo(SmallGraph graph) {
        NamedQuery query = NamedQuery.parse(
                "slow", "SELECT ?a (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } GROUP BY ?a");
        QueryLimits limits = new QueryLimits(Duration.ofMillis(300), Optional.empty());

        assertThatThrownBy(() -> graph.ask(view -> new QueryRunner(view, graph::index, limits)
                        .chart(query, Map.of(), new ChartRequest(ChartKind.BAR, List.of()))))
                .hasMessageContaining("(query-timeout)");
    }

    @Test
    void aRowLimitCutsAndSaysSo(SmallGraph graph) {
        NamedQuery names = NamedQuery.parse("names", NAMES);
        NamedQuery own = NamedQuery.parse("names", "# limit: 1\n" + NAMES);

        assertThat(outcome(graph, names, Optional.of(2L))).isEqualTo(new QueryOutcome(2, true));
        assertThat(outcome(graph, names, Optional.of(4L))).isEqualTo(new QueryOutcome(4, false));
        assertThat(outcome(graph, names, Optional.empty())).isEqualTo(new QueryOutcome(4, false));
        assertThat(outcome(graph, own, Optional.empty())).isEqualTo(new QueryOutcome(1, true));
        assertThat(outcome(graph, own, Optional.of(3L))).isEqualTo(new QueryOutcome(3, true));
        assertThat(outcome(graph, names, Optional.of(0L))).isEqualTo(new QueryOutcome(0, true));
    }

    @Test
    void aRowLimitHoldsForTriplesToo(SmallGraph graph) {
        NamedQuery query = NamedQuery.parse("all", "CONSTRUCT WHERE { ?s foaf:name ?o }");
        NamedQuery described = NamedQuery.parse("all", "DESCRIBE ?s { ?s foaf:name ?o }");

        assertThat(outcome(graph, query, Optional.of(3L), ResultFormat.TURTLE)).isEqualTo(new QueryOutcome(3, true));
        assertThat(outcome(graph, described, Optional.of(3L), ResultFormat.TURTLE))
                .isEqualTo(new QueryOutcome(3, true));
    }

    @Test
    void aRowLimitHoldsForWhatTheIndexAnswers(SmallGraph graph) {
        NamedQuery query = NamedQuery.parse("used", "SELECT ?m { (?m ?l) pg:mostUsed (?p \"method\" \"mentions\") }");

        assertThat(outcome(graph, query, Optional.of(2L))).isEqualTo(new QueryOutcome(2, true));
    }

    private static QueryOutcome outcome(SmallGraph graph, NamedQuery query, Optional<Long> limit) {
        List<QueryOutcome> outcomes = List.of(
                        ResultFormat.TABLE, ResultFormat.CSV, ResultFormat.TSV, ResultFormat.JSON, ResultFormat.XML)
                .stream()
                .map(format -> outcome(graph, query, limit, format))
                .distinct()
                .toList();
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    private static QueryOutcome outcome(SmallGraph graph, NamedQuery query, Optional<Long> limit, ResultFormat format) {
        QueryLimits limits = new QueryLimits(Duration.ofSeconds(60), limit);
        return graph.ask(view -> new QueryRunner(view, graph::index, limits)
                .run(query, Map.of(), format, 100, new ByteArrayOutputStream()));
    }
}
