package org.papergraph.queries.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.queries.QueryException;

class QueryCatalogueTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/papergraph/queries/catalogue");

    private final QueryCatalogue catalogue = QueryCatalogue.own();

    static Stream<NamedQuery> queries() {
        return QueryCatalogue.own().queries().stream();
    }

    @Test
    void theIndexListsEveryFileOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".rq"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .toList();
            assertThat(catalogue.queries()).extracting(NamedQuery::name).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aQuerySaysWhatItIs(NamedQuery query) {
        assertThat(query.title()).isNotBlank().isNotEqualTo(query.name());
        assertThat(query.description()).endsWith("?");
        assertThat(query.parameters())
                .allSatisfy(p -> assertThat(p.description()).isNotBlank());
        assertThat(query.example().keySet())
                .containsExactlyElementsOf(
                        query.parameters().stream().map(Parameter::name).toList());
    }

    @Test
    void aWiderQueryIsThereAndTakesTheSameParameters() {
        List<NamedQuery> withWider =
                queries().filter(query -> query.wider().isPresent()).toList();

        assertThat(withWider).isNotEmpty().allSatisfy(query -> {
            NamedQuery wider = catalogue.resolve(query.wider().orElseThrow());
            assertThat(wider.parameters())
                    .extracting(Parameter::name, Parameter::type)
                    .containsExactlyElementsOf(query.parameters().stream()
                            .map(parameter -> tuple(parameter.name(), parameter.type()))
                            .toList());
        });
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aQueryUsesItsParametersAndFixesItsOrder(NamedQuery named) {
        Query query = new Query();
        query.getPrefixMapping().setNsPrefixes(Vocabulary.PREFIXES);
        QueryFactory.parse(query, named.text(), "https://example.org/", null);

        assertThat(query.getOrderBy()).isNotEmpty();
        for (Parameter parameter : named.parameters()) {
            assertThat(named.text()).contains("?" + parameter.name());
            assertThat(query.getProjectVars()).doesNotContain(Var.alloc(parameter.name()));
        }
    }

    @Test
    void aHeaderIsRead() {
        NamedQuery query = NamedQuery.parse("mine", """
                # title: A title
                # answers: Which is
                # answers: it?
                # a remark: is nothing
                # param: concept concept the concept, any [of them] [BERT]
                # param: n integer how many
                # example: n=3
                # example: concept=a=b
                # limit: 7
                # wider: yours

                SELECT * { ?s ?p ?concept FILTER(?s > ?n) }
                # title: not in the header
                """);

        assertThat(query.title()).isEqualTo("A title");
        assertThat(query.description()).isEqualTo("Which is it?");
        assertThat(query.parameters())
                .containsExactly(
                        new Parameter(
                                "concept", ParameterType.CONCEPT, "the concept, any [of them]", Optional.of("BERT")),
                        new Parameter("n", ParameterType.INTEGER, "how many", Optional.empty()));
        assertThat(query.example())
                .containsExactly(java.util.Map.entry("n", "3"), java.util.Map.entry("concept", "a=b"));
        assertThat(query.limit()).contains(7L);
        assertThat(query.wider()).contains("yours");
    }

    @ParameterizedTest
    @CsvSource({
        "'# param: x', 'q.rq:2: a parameter is written # param: name type what it is for [default]'",
        "'# param: x animal a cat', 'q.rq:2: no parameter is of type animal'",
        "'# param: 1x text a cat', 'q.rq:2: not a parameter name: 1x'",
        "'# param: x text a word', 'q.rq:2: the query has no variable ?x'",
        "'# example: x', 'q.rq:2: an example is written # example: name=value, one a line'",
        "'# limit: many', 'q.rq:2: a limit is written # limit: 25'"
    })
    void aBadHeaderLineIsNamedWithItsPlace(String line, String message) {
        assertThatThrownBy(() -> NamedQuery.parse("q.rq", "# title: t\n" + line + "\nASK { ?y ?xy ?z }"))
                .isInstanceOf(QueryException.class)
                .hasMessage(message + " (query-header); see docs/queries.md");
    }

    @Test
    void aNameAFileAndSparqlAreToldApart(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.rq"), "\uFEFF# title: Mine\nASK {}", UTF_8);

        assertThat(catalogue.resolve("papers-using").name()).isEqualTo("papers-using");
        assertThat(catalogue.resolve(file.toString()).title()).isEqualTo("Mine");
        assertThat(catalogue.resolve("ASK{}").text()).isEqualTo("ASK{}");
        assertThat(catalogue.resolve("select * where { ?s ?p ?o }").parameters())
                .isEmpty();
    }

    @Test
    void whatIsNoneOfThemIsNamed(@TempDir Path folder) throws IOException {
        Path latin = Files.write(folder.resolve("latin.rq"), new byte[] {'#', (byte) 0xE9, '\n'});

        assertThatThrownBy(() -> catalogue.resolve("paper-using"))
                .hasMessageStartingWith("no query is called paper-using (unknown-query); did you mean papers-using, ");
        assertThatThrownBy(() -> catalogue.resolve("xyz"))
                .hasMessage("no query is called xyz (unknown-query); papergraph queries lists all");
        assertThatThrownBy(() -> catalogue.resolve("nowhere/none.rq"))
                .hasMessageStartingWith("nowhere/none.rq: the file does not exist (unreadable-query)");
        assertThatThrownBy(() -> catalogue.resolve(latin.toString()))
                .hasMessageContaining("is not readable UTF-8 (unreadable-query)");
    }
}
