package org.papergraph.queries.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.queries.text.Printable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is written is read back, whatever things are called. */
class MapFormatTest {

    private static final String[] PIECES = {
        "\"",
        "\\",
        "\\\\",
        "\\N",
        "\\n",
        "&",
        "&amp;",
        "&lt;",
        "<b>",
        "]]>",
        "<!--",
        "-->",
        "{",
        "}",
        "[",
        ";",
        "->",
        "\u0000",
        "\u001B[2J",
        "\n",
        "\r\n",
        "\t",
        "\uFFFE",
        "\uFFFF",
        "\uD800",
        "\u202E",
        "\u2028",
        "日本語",
        "\uD83D\uDE00",
        "e\u0301",
        " ",
        "word",
        "a_very_long_word_without_any_space_in_it",
        "'",
        "%s",
        "$x$",
        "//",
        "/*",
        "#"
    };

    static List<Neighbourhood> maps() {
        Random random = new Random(20261126);
        return IntStream.range(0, 60).mapToObj(i -> map(random)).toList();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void graphmlIsReadBack(Neighbourhood map) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document xml = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(map, MapFormat.GRAPHML)));
        List<Element> nodes = elements(xml.getDocumentElement(), "node");
        List<Element> edges = elements(xml.getDocumentElement(), "edge");

        assertThat(nodes).hasSameSizeAs(map.nodes());
        assertThat(edges).hasSameSizeAs(map.edges());
        Map<String, String> iris = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            MapNode node = map.nodes().get(i);
            iris.put(nodes.get(i).getAttribute("id"), node.iri());
            // Lone surrogates and U+FFFE are no characters of XML.
            assertThat(data(nodes.get(i), "label")).isEqualTo(node.label().replaceAll("[\\uFFFE\\uFFFF]", "\uFFFD"));
            assertThat(data(nodes.get(i), "kind")).isEqualTo(node.kind());
            assertThat(data(nodes.get(i), "year"))
                    .isEqualTo(node.year().map(String::valueOf).orElse(""));
        }
        for (int i = 0; i < edges.size(); i++) {
            MapEdge edge = map.edges().get(i);
            assertThat(iris).containsEntry(edges.get(i).getAttribute("source"), edge.from());
            assertThat(iris).containsEntry(edges.get(i).getAttribute("target"), edge.to());
            assertThat(data(edges.get(i), "relation")).isEqualTo(edge.relation());
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void dotIsReadBack(Neighbourhood map) throws IOException {
        List<DotReader.Statement> statements = DotReader.read(new String(bytes(map, MapFormat.DOT), UTF_8));

        assertThat(statements).hasSize(map.nodes().size() + map.edges().size());
        Map<String, String> iris = new HashMap<>();
        for (int i = 0; i < map.nodes().size(); i++) {
            MapNode node = map.nodes().get(i);
            DotReader.Statement read = statements.get(i);
            iris.put(read.from(), node.iri());
            assertThat(read.to()).isEmpty();
            assertThat(read.attributes().get("tooltip")).isEqualTo(node.label());
            assertThat(read.attributes().getOrDefault("label", "").replaceAll("\\s", ""))
                    .isEqualTo((node.label()
                                    + node.year().map(year -> "(" + year + ")").orElse(""))
                            .replaceAll("\\s", ""));
        }
        for (int i = 0; i < map.edges().size(); i++) {
            DotReader.Statement read = statements.get(map.nodes().size() + i);
            assertThat(iris).containsEntry(read.from(), map.edges().get(i).from());
            assertThat(iris).containsEntry(read.to(), map.edges().get(i).to());
            assertThat(read.attributes())
                    .containsEntry("label", map.edges().get(i).relation());
        }
    }

    private static Neighbourhood map(Random random) {
        List<MapNode> nodes = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            nodes.add(new MapNode(
                    "https://example.org/" + i,
                    List.of("paper", "method", "dataset", "task", "metric", "author")
                            .get(random.nextInt(6)),
                    label(random),
                    random.nextBoolean() ? Optional.of(1900 + random.nextInt(200)) : Optional.empty(),
                    random.nextBoolean() ? Optional.of(label(random)) : Optional.empty(),
                    i));
        }
        List<MapEdge> edges = new ArrayList<>();
        for (int i = 0; i < random.nextInt(9); i++) {
            edges.add(new MapEdge(
                    nodes.get(random.nextInt(nodes.size())).iri(),
                    nodes.get(random.nextInt(nodes.size())).iri(),
                    random.nextBoolean() ? "uses" : "cites",
                    random.nextBoolean() ? Optional.of(random.nextInt(101) / 100.0) : Optional.empty()));
        }
        return new Neighbourhood(nodes, edges, Optional.empty());
    }

    /** As the finder gives it: without what moves a cursor. */
    private static String label(Random random) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i <= random.nextInt(8); i++) {
            label.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return Printable.of(label.toString());
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS("http://graphml.graphdrawing.org/xmlns", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String data(Element of, String key) {
        return elements(of, "data").stream()
                .filter(data -> data.getAttribute("key").equals(key))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static byte[] bytes(Neighbourhood map, MapFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(map, out);
        return out.toByteArray();
    }
}
