package org.papergraph.queries.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.QueryException;
import org.papergraph.queries.SmallGraph;

/** What every finder promises. */
@ExtendWith(SmallGraph.Given.class)
class FinderContractTest {

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\"",
            "'",
            "\\",
            "<>",
            "< >",
            "<http://[>",
            "\" . ?s ?p ?o } DROP ALL #",
            "?x",
            "http://",
            "urn:",
            "a\nb\r\n",
            "\u0000",
            "\uD800",
            "\u202Etfel",
            "日本語",
            "é́́",
            ".*",
            "((((((((a+)+)+)+",
            "x".repeat(100_000),
            "a/".repeat(20_000));

    private record Kind(String name, Function<GraphView, Finder<? extends Reference>> finder, Node type) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> finders() {
        return Stream.of(
                new Kind("papers", PaperFinder::new, Vocabulary.RESEARCH_PAPER),
                new Kind("concepts", ConceptFinder::new, Vocabulary.SKOS_CONCEPT),
                new Kind("authors", AuthorFinder::new, Vocabulary.PERSON));
    }

    @ParameterizedTest
    @MethodSource("finders")
    void aNodeIsFoundByItsIriHoweverItIsWritten(Kind kind, SmallGraph graph) {
        graph.ask(view -> {
            List<Node> nodes = view.subjects(Vocabulary.TYPE, kind.type());
            assertThat(nodes).isNotEmpty();
            for (Node node : nodes) {
                String iri = node.getURI();
                String relative = iri.substring(view.base().length());
                for (String name : List.of(iri, "<" + iri + ">", "<" + relative + ">", relative, "  " + iri + "\n")) {
                    assertThat(kind.finder().apply(view).require(name).iri())
                            .as(name)
                            .isEqualTo(iri);
                }
            }
            return true;
        });
    }

    @ParameterizedTest
    @MethodSource("finders")
    void aLabelFindsItsNodeOrListsItAmongOthers(Kind kind, SmallGraph graph) {
        graph.ask(view -> {
            Finder<? extends Reference> finder = kind.finder().apply(view);
            for (Node node : view.subjects(Vocabulary.TYPE, kind.type())) {
                String label = finder.require(node.getURI()).label();
                for (String name : List.of(label, label.toUpperCase(java.util.Locale.ROOT), " " + label + " ")) {
                    assertThat(iris(finder.find(name))).as(name).contains(node.getURI());
                }
            }
            return true;
        });
    }

    @ParameterizedTest
    @MethodSource("finders")
    void noNameIsTooHostile(Kind kind, SmallGraph graph) {
        List<String> names = new ArrayList<>(HOSTILE);
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            names.add(random.ints(1 + random.nextInt(30), 0, 0x2FFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        graph.ask(view -> {
            Finder<? extends Reference> finder = kind.finder().apply(view);
            for (String name : names) {
                Finding<? extends Reference> finding = finder.find(name);
                if (finding.value().isEmpty()) {
                    assertThatThrownBy(() -> finder.require(name)).isInstanceOf(QueryException.class);
                }
            }
            return true;
        });
    }

    @ParameterizedTest
    @MethodSource("finders")
    void whatIsNotThereIsNotFoundAndSaysSo(Kind kind, SmallGraph graph) {
        graph.ask(view -> {
            Finder<? extends Reference> finder = kind.finder().apply(view);
            assertThat(finder.find("zzqx vvkw")).isInstanceOf(Finding.NotFound.class);
            assertThatThrownBy(() -> finder.require("zzqx vvkw"))
                    .isInstanceOf(QueryException.class)
                    .hasMessage("the graph has no " + finder.sought() + " called \"zzqx vvkw\" (unknown-"
                            + finder.sought() + "); nothing has a name like it");
            return true;
        });
    }

    private static List<String> iris(Finding<? extends Reference> finding) {
        if (finding instanceof Finding.Ambiguous<? extends Reference> several) {
            return several.candidates().stream().map(Reference::iri).toList();
        }
        return finding.value().stream().map(Reference::iri).toList();
    }
}
