package org.papergraph.queries.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.queries.QueryException;
import org.papergraph.queries.SmallGraph;
import org.papergraph.queries.catalogue.NamedQuery;
import org.papergraph.queries.catalogue.QueryCatalogue;
import org.papergraph.queries.run.QueryLimits;
import org.papergraph.queries.run.QueryRunner;

@ExtendWith(SmallGraph.Given.class)
class ChartReaderTest {

    private static final String YEARS = "SELECT ?year ?papers { VALUES (?year ?papers) {"
            + " ('2014'^^xsd:gYear 2) ('2017'^^xsd:gYear 1) ('2015'^^xsd:gYear 5) } }";
    private static final String LINES = "SELECT ?year ?method ?papers { VALUES (?year ?method ?papers) {"
            + " ('2014'^^xsd:gYear 'few' 1) ('2014'^^xsd:gYear 'many' 7) ('2015'^^xsd:gYear 'many' 2) } }";

    @Test
    void aLineGoesAlongYearsAndACountOfAYearWithoutARowIsNone(SmallGraph graph) {
        ChartData data = data(graph, YEARS, ChartKind.LINE);

        assertThat(data.places()).containsExactly("2014", "2015", "2016", "2017");
        assertThat(data.series()).containsExactly(series("papers", 2, 5, 0, 1));
        assertThat(data.xTitle()).isEqualTo("year");
        assertThat(data.yTitle()).isEqualTo("papers");
        assertThat(data.remarks()).isEmpty();
    }

    @Test
    void whatIsNoCountIsNotMadeUpForAYearWithoutARow(SmallGraph graph) {
        ChartData data = data(graph, YEARS.replace(" 1)", " 0.5)"), ChartKind.LINE);

        assertThat(data.series().get(0).values().get(2)).isEmpty();
    }

    @Test
    void rowsOfOneYearAreLinesOfTheirOwnTheHeaviestFirst(SmallGraph graph) {
        ChartData data = data(graph, LINES, ChartKind.LINE);

        assertThat(data.places()).containsExactly("2014", "2015");
        assertThat(data.series()).containsExactly(series("many", 7, 2), series("few", 1, 0));
        assertThat(data(graph, LINES, ChartKind.BAR).series()).isEqualTo(data.series());
    }

    @Test
    void barsStandForTheFirstText(SmallGraph graph) {
        ChartData data = data(graph, "top-datasets", ChartKind.BAR);

        assertThat(data.title()).isEqualTo("Most used datasets");
        assertThat(data.xTitle()).isEqualTo("dataset");
        assertThat(data.places()).startsWith("GLUE", "SQuAD").doesNotHaveDuplicates();
        assertThat(data.series())
                .singleElement()
                .satisfies(series -> assertThat(series.values()).startsWith(OptionalDouble.of(2)));
    }

    @Test
    void barsOfOneNameAreToldApartByTheNextText(SmallGraph graph) {
        ChartData data = data(
                graph,
                "SELECT ?method ?dataset ?n { VALUES (?method ?dataset ?n) { ('A' 'X' 1) ('A' 'Y' 2) ('B' 'X' 3) } }",
                ChartKind.BAR);

        assertThat(data.places()).containsExactly("A, X", "A, Y", "B, X");
    }

    @Test
    void whatStandsForARowMayBeAnIriAlone(SmallGraph graph) {
        ChartData data = data(
                graph,
                "SELECT ?c (COUNT(DISTINCT ?p) AS ?papers) { ?p pg:evaluatedOn ?c } GROUP BY ?c ORDER BY ?c",
                ChartKind.BAR);

        assertThat(data.places()).contains("<concept/dataset/glue>");
    }

    @Test
    void severalColumnsAreDrawnIfTheyAreNamed(SmallGraph graph) {
        ChartData data = data(
                graph,
                "growing-concepts",
                new ChartRequest(ChartKind.BAR, List.of("later", "earlier")),
                QueryLimits.DEFAULT);

        assertThat(data.series()).extracting(ChartSeries::name).containsExactly("later", "earlier");
        assertThat(data.yTitle()).isEmpty();
    }

    @Test
    void aTitleSaysWhatWasAsked(SmallGraph graph) {
        NamedQuery trend = QueryCatalogue.own().query("concept-trend").orElseThrow();
        ChartData data = graph.ask(view -> new QueryRunner(view, graph::index, QueryLimits.DEFAULT)
                .chart(trend, Map.of("concept", "Transformer"), new ChartRequest(ChartKind.LINE, List.of("percent"))));

        assertThat(data.title()).isEqualTo("A concept by year: Transformer");
        assertThat(data.yTitle()).isEqualTo("percent");
    }

    @Test
    void moreThanCanBeReadIsLeftOutAndToldOf(SmallGraph graph) {
        String rows = IntStream.range(0, 50)
                .mapToObj(i -> "('m%02d' %d)".formatted(i, i))
                .collect(Collectors.joining(" "));
        String lines = IntStream.range(0, 12)
                .mapToObj(i -> "(2015 'm%02d' %d) (2016 'm%02d' 1)".formatted(i, i, i))
                .collect(Collectors.joining(" "));
        ChartData bars = data(graph, "SELECT * { VALUES (?name ?n) { " + rows + " } }", ChartKind.BAR);
        ChartData several = data(graph, "SELECT * { VALUES (?year ?name ?n) { " + lines + " } }", ChartKind.LINE);
        ChartData cut = data(
                graph,
                "SELECT * { VALUES (?name ?n) { " + rows + " } }",
                new ChartRequest(ChartKind.BAR, List.of()),
                new QueryLimits(QueryLimits.DEFAULT.time(), Optional.of(5L)));

        assertThat(bars.places()).hasSize(40);
        assertThat(bars.remarks()).containsExactly("the first 40 of 50 rows are drawn");
        assertThat(several.series())
                .hasSize(8)
                .first()
                .extracting(ChartSeries::name)
                .isEqualTo("m11");
        assertThat(several.remarks()).containsExactly("8 of 12 series are drawn, those with the largest sums");
        assertThat(cut.remarks()).containsExactly("there are more than 5 rows; the others are not drawn");
    }

    @Test
    void aRowWithoutAYearIsToldOf(SmallGraph graph) {
        ChartData data =
                data(graph, "SELECT * { VALUES (?year ?n) { (UNDEF 4) ('2014'^^xsd:gYear 2) } }", ChartKind.LINE);

        assertThat(data.places()).containsExactly("2014");
        assertThat(data.remarks()).containsExactly("1 row has no year and cannot be drawn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?name { ?a foaf:name ?name }",
                "SELECT ?n { VALUES ?n { 1 2 3 } }",
                "SELECT ?year { VALUES ?year { '2014'^^xsd:gYear } }",
                "SELECT * { VALUES (?name ?n) { ('a' 1) ('b' 'x') } }",
                "SELECT * { VALUES (?name ?n) { ('a' 1) ('b' 'INF'^^xsd:double) } }",
                "SELECT * { VALUES (?year ?n) { ('2014'^^xsd:gYear 1) ('2014'^^xsd:gYear 2) } }",
                "ASK {}",
                "CONSTRUCT WHERE { ?s foaf:name ?o }"
            })
    void whatHasNothingToDrawIsRefused(String query, SmallGraph graph) {
        assertThatThrownBy(() -> data(graph, query, ChartKind.BAR))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("(unfit-chart)");
    }

    @Test
    void aLineNeedsYearsOrNumbers(SmallGraph graph) {
        assertThatThrownBy(() -> data(graph, "top-datasets", ChartKind.LINE))
                .hasMessage("no column of the answer holds years or other numbers for a line to go along (unfit-chart);"
                        + " use --chart bar");
    }

    @Test
    void noRowsAreNoChart(SmallGraph graph) {
        assertThatThrownBy(() -> data(graph, "SELECT ?a ?b { ?a pg:nothing ?b }", ChartKind.BAR))
                .hasMessageContaining("(empty-chart)");
    }

    @Test
    void aColumnIsThereOrNamed(SmallGraph graph) {
        assertThatThrownBy(() ->
                        data(graph, YEARS, new ChartRequest(ChartKind.LINE, List.of("paper")), QueryLimits.DEFAULT))
                .hasMessage("the answer has no column paper (unknown-column); it has year, papers");
    }

    @Test
    void theEndingSaysWhatPictureItIs() {
        assertThat(ChartFormat.of(Path.of("a/b.SVG"))).isEqualTo(ChartFormat.SVG);
        assertThat(ChartFormat.of(Path.of("b.tar.png"))).isEqualTo(ChartFormat.PNG);
        assertThatThrownBy(() -> ChartFormat.of(Path.of("svg")))
                .hasMessage("the ending of svg does not say what picture it is (unknown-ending);"
                        + " end it with .svg or .png");
    }

    private static ChartSeries series(String name, double... values) {
        return new ChartSeries(
                name, Arrays.stream(values).mapToObj(OptionalDouble::of).toList());
    }

    private static ChartData data(SmallGraph graph, String query, ChartKind kind) {
        return data(graph, query, new ChartRequest(kind, List.of()), QueryLimits.DEFAULT);
    }

    private static ChartData data(SmallGraph graph, String query, ChartRequest request, QueryLimits limits) {
        NamedQuery named = QueryCatalogue.own().resolve(query);
        return graph.ask(view -> new QueryRunner(view, graph::index, limits).chart(named, Map.of(), request));
    }
}
