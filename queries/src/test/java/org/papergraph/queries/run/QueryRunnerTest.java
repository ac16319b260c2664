package org.papergraph.queries.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.queries.QueryException;
import org.papergraph.queries.SmallGraph;
import org.papergraph.queries.catalogue.NamedQuery;
import org.papergraph.queries.catalogue.QueryCatalogue;

@ExtendWith(SmallGraph.Given.class)
class QueryRunnerTest {

    private static final String SELECT =
            "SELECT ?name { ?a foaf:name ?name FILTER(STRSTARTS(?name, \"K\")) } ORDER BY ?name";
    private static final String CONSTRUCT =
            "CONSTRUCT { ?p dcterms:title ?t } { ?p dcterms:title ?t ; dcterms:date \"2015\"^^xsd:gYear }";

    @Test
    void rowsAreWrittenAsTheStandardsSay(SmallGraph graph) {
        assertThat(run(graph, SELECT, ResultFormat.CSV))
                .isEqualTo("name\r\nKaiming He\r\nKenton Lee\r\nKristina Toutanova\r\nKyunghyun Cho\r\n");
        assertThat(run(graph, SELECT, ResultFormat.TSV))
                .isEqualTo("?name\n\"Kaiming He\"\n\"Kenton Lee\"\n\"Kristina Toutanova\"\n\"Kyunghyun Cho\"\n");
        assertThat(run(graph, SELECT, ResultFormat.JSON))
                .contains("\"vars\": [ \"name\" ]")
                .contains("\"name\": { \"type\": \"literal\" , \"value\": \"Kaiming He\" }");
        assertThat(run(graph, SELECT, ResultFormat.XML))
                .contains("<variable name=\"name\"/>")
                .contains("<literal>Kaiming He</literal>");
        assertThat(run(graph, SELECT, ResultFormat.TABLE))
                .isEqualTo("name\n------------------\nKaiming He\nKenton Lee\nKristina Toutanova\nKyunghyun Cho\n");
    }

    @Test
    void yesAndNoAreWritten(SmallGraph graph) {
        assertThat(run(graph, "ASK { ?s foaf:name 'Kaiming He' }", ResultFormat.TABLE))
                .isEqualTo("yes\n");
        assertThat(run(graph, "ASK { ?s foaf:name 'Nobody' }", ResultFormat.TABLE))
                .isEqualTo("no\n");
        assertThat(run(graph, "ASK { ?s foaf:name 'Nobody' }", ResultFormat.JSON))
                .contains("\"boolean\" : false");
    }

    @ParameterizedTest
    @EnumSource(
            value = ResultFormat.class,
            names = {"TABLE", "TURTLE"})
    void aGraphIsWrittenAsTurtleInAFixedOrder(ResultFormat format, SmallGraph graph) {
        assertThat(run(graph, CONSTRUCT, format)).endsWith("""
                        <https://papergraph.org/data/paper/arxiv/1512.03385>
                                dcterms:title  "Deep Residual Learning for Image Recognition" .
                        """);
        assertThat(run(graph, "DESCRIBE <author/kaiminghe>", format)).isEqualTo("""
                        PREFIX foaf: <http://xmlns.com/foaf/0.1/>

                        <https://papergraph.org/data/author/kaiminghe>
                                a          foaf:Person;
                                foaf:name  "Kaiming He" .
                        """);
    }

    @ParameterizedTest
    @CsvSource({"CSV", "TSV", "JSON", "XML"})
    void aGraphIsNoTable(ResultFormat format, SmallGraph graph) {
        assertThatThrownBy(() -> run(graph, CONSTRUCT, format))
                .isInstanceOf(QueryException.class)
                .hasMessage("a graph cannot be written as " + format.label() + " (unfit-format); use --format turtle");
    }

    @Test
    void aTableIsNoGraph(SmallGraph graph) {
        assertThatThrownBy(() -> run(graph, SELECT, ResultFormat.TURTLE)).hasMessageContaining("(unfit-format)");
        assertThatThrownBy(() -> ResultFormat.of("yaml"))
                .hasMessage("no format is called yaml (unknown-format); use one of table, csv, tsv, json, xml, bibtex,"
                        + " turtle");
    }

    @Test
    void thePapersOfAnAnswerAreEntriesEachOnce(SmallGraph graph) {
        String citing = "SELECT ?p ?title ?q { ?p cito:cites ?q ; dcterms:title ?title } ORDER BY ?p ?q";

        assertThat(run(graph, citing, ResultFormat.BIBTEX))
                .startsWith("@")
                .contains("author = {Ashish Vaswani and Noam Shazeer and Niki Parmar}", "eprint = {1706.03762}")
                .containsOnlyOnce("{vaswani2017attention,");
    }

    @Test
    void whatHoldsNoPaperIsNoBibtex(SmallGraph graph) {
        assertThat(run(graph, "SELECT ?p { ?p a pg:Nothing }", ResultFormat.BIBTEX))
                .isEmpty();
        assertThatThrownBy(() -> run(graph, "SELECT ?t { ?p dcterms:title ?t }", ResultFormat.BIBTEX))
                .hasMessageContaining("no column of the answer holds papers")
                .hasMessageContaining("(unfit-format)");
        assertThatThrownBy(() -> run(graph, "ASK { ?p ?q ?r }", ResultFormat.BIBTEX))
                .hasMessageContaining("(unfit-format)");
        assertThatThrownBy(() -> run(graph, CONSTRUCT, ResultFormat.BIBTEX)).hasMessageContaining("(unfit-format)");
    }

    @Test
    void theDefaultGraphIsTheUnionOfTheNamedOnesAndNothingElse(SmallGraph graph) {
        assertThat(run(graph, "ASK { ?s ?p ?o FILTER(STRSTARTS(STR(?p), 'urn:')) }", ResultFormat.TABLE))
                .isEqualTo("no\n");
        assertThat(run(graph, "ASK { GRAPH <graph/summary/gan> { ?s cito:reviews ?o } }", ResultFormat.TABLE))
                .isEqualTo("yes\n");
    }

    @Test
    void whatATableShowsOfAnIriCanBePastedIntoAQuery(SmallGraph graph) {
        String shown = run(graph, "SELECT ?p { ?p dcterms:identifier 'arxiv:1706.03762' }", ResultFormat.TABLE)
                .lines()
                .toList()
                .get(2);

        assertThat(shown).isEqualTo("<paper/arxiv/1706.03762>");
        assertThat(run(graph, "ASK { " + shown + " a fabio:ResearchPaper }", ResultFormat.TABLE))
                .isEqualTo("yes\n");
        assertThat(run(graph, "SELECT DISTINCT ?t { " + shown + " a ?t }", ResultFormat.TABLE))
                .contains("fabio:ResearchPaper");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE WHERE { ?s ?p ?o }",
                "INSERT DATA { <a> pg:uses <b> }",
                "DROP ALL",
                "LOAD <file:///etc/passwd>",
                "CLEAR DEFAULT ; CREATE GRAPH <x>"
            })
    void anUpdateIsRefused(String update, SmallGraph graph) {
        assertThatThrownBy(() -> run(graph, update, ResultFormat.TABLE))
                .isInstanceOf(QueryException.class)
                .hasMessage("query is an update, and the graph is changed by build alone (read-only);"
                        + " change the sources and build again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://example.org/sparql> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT ?where { ?s ?p ?o } }",
                "SELECT * { { SELECT ?s { OPTIONAL { SERVICE <http://example.org/> { ?s ?p ?o } } } } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <http://example.org/> { ?s ?p ?o } } }",
                "SELECT (EXISTS { SERVICE <http://example.org/> { ?s ?p ?o } } AS ?x) {}",
                "CONSTRUCT { ?s ?p ?o } { SERVICE <http://example.org/> { ?s ?p ?o } }"
            })
    void anotherEndpointIsNeverAsked(String query, SmallGraph graph) {
        assertThatThrownBy(() -> run(graph, query, ResultFormat.TABLE))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("(service-refused)");
    }

    @Test
    void fromMeansTheseGraphsOfTheStoreAndNeverAFile(SmallGraph graph) {
        assertThat(run(graph, "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", ResultFormat.CSV))
                .isEqualTo("s,p,o\r\n");
        assertThat(run(graph, "SELECT ?s FROM <graph/summary/gan> { ?s a pg:Summary }", ResultFormat.TABLE))
                .endsWith("-\n<summary/gan>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * { ?s ?p }|query:1:18: unexpected } (query-syntax); expected ",
                "SELECT *\\n{ ?s ?p ?o|query:2:10: the query ends too early (query-syntax); expected ",
                "SELECT * { ?s nope:x ?o }|query:1:15: Unresolved prefixed name: nope:x (query-syntax); declare ",
                "SELECT * { ?s ?p \"open }|query:1:25: the query ends too early (query-syntax)",
                "SELECT (1 AS ?x) { ?x ?p ?o }|query: Variable used when already in-scope: ?x in (1 AS ?x) (query-syntax)",
                "SELECT ?a { ?a pg:uses ?b } GROUP BY ?b|query: ",
                "SELECT * { ?s ?p § }|query:1:18: unexpected § (query-syntax)",
                "nonsense here|query:1:9: unexpected nonsense (query-syntax)"
            })
    void aSyntaxErrorIsOneLineWithItsPlace(String query, String message, SmallGraph graph) {
        assertThatThrownBy(() -> run(graph, query.replace("\\n", "\n"), ResultFormat.TABLE))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("(query-syntax); ")
                .message()
                .hasLineCount(1);
    }

    @Test
    void aWrongParameterIsNamed(SmallGraph graph) {
        QueryCatalogue catalogue = QueryCatalogue.own();
        NamedQuery using = catalogue.query("papers-using").orElseThrow();
        NamedQuery years = catalogue.query("papers-of-years").orElseThrow();

        assertThatThrownBy(() -> run(graph, using, Map.of()))
                .hasMessage("papers-using needs concept: the method, dataset, task or metric (missing-parameter);"
                        + " add -p concept=…");
        assertThatThrownBy(() -> run(graph, using, Map.of("concept", "BERT", "conept", "BERT")))
                .hasMessage("papers-using has no parameter conept (unknown-parameter); it takes concept");
        assertThatThrownBy(() -> run(graph, years, Map.of("from", "last year")))
                .hasMessage("from is a year, not \"last year\" (bad-parameter); give four digits");
        assertThatThrownBy(() -> run(
                        graph, NamedQuery.parse("q", "# param: n integer many\nASK { ?s ?p ?n }"), Map.of("n", "x")))
                .hasMessage("n is a whole number, not \"x\" (bad-parameter); give digits only");
        assertThatThrownBy(() -> run(graph, NamedQuery.parse("q", "ASK {}"), Map.of("n", "x")))
                .hasMessage("q has no parameter n (unknown-parameter); it takes none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "'",
                "\\",
                "a\nb",
                "x\" . ?s ?p ?o } #",
                "} DROP ALL {",
                "?paper",
                "<http://example.org/>",
                "neurips\") || (true",
                "\u202E日本語\uD83D\uDE00"
            })
    void aValueIsATermAndNeverText(String value, SmallGraph graph) {
        NamedQuery venue = QueryCatalogue.own().query("papers-at-venue").orElseThrow();
        NamedQuery echo =
                NamedQuery.parse("echo", "# param: t text any\nSELECT (STRLEN(?t) AS ?n) { FILTER(ISLITERAL(?t)) }");

        assertThat(run(graph, venue, Map.of("venue", value))).isEqualTo("place,year,title,paper\r\n");
        assertThat(run(graph, echo, Map.of("t", value)))
                .isEqualTo("n\r\n" + value.codePointCount(0, value.length()) + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?m ?l { ?m skos:prefLabel ?l }",
                "SELECT * { ?m skos:prefLabel ?l }",
                "SELECT ?m (MIN(?x) AS ?l) { ?m skos:prefLabel ?x } GROUP BY ?m ORDER BY ?m",
                "SELECT ?m ?l { { SELECT ?m ?l { ?m skos:prefLabel ?l } } }"
            })
    void aParameterMayStandAnywhereInAQuery(String sparql, SmallGraph graph) {
        NamedQuery query = NamedQuery.parse("q", "# param: m method it\n" + sparql);

        assertThat(run(graph, query, Map.of("m", "bert"))).contains("BERT").hasLineCount(2);
    }

    @Test
    void aTableIsNeverWiderThanTheTerminalAndMovesNoCursor(SmallGraph graph) {
        String table = run(
                graph, "SELECT ?x ?s ?text { ?s pg:text ?text BIND(\"a\\u001B[2Jb\\rc\" AS ?x) }", ResultFormat.TABLE);

        assertThat(table.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(table).contains("a [2Jb c").doesNotContain("\u001B").doesNotContain("\r");
    }

    private static String run(SmallGraph graph, String sparql, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NamedQuery query = NamedQuery.parse("query", sparql);
        graph.ask(view ->
                new QueryRunner(view, graph::index, QueryLimits.DEFAULT).run(query, Map.of(), format, 100, out));
        return out.toString(UTF_8);
    }

    private static String run(SmallGraph graph, NamedQuery query, Map<String, String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.ask(view -> new QueryRunner(view, graph::index, QueryLimits.DEFAULT)
                .run(query, arguments, ResultFormat.CSV, 100, out));
        return out.toString(UTF_8);
    }
}
