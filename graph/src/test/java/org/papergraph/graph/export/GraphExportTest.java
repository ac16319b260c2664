package org.papergraph.graph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.graph.GeneratedCorpus;
import org.papergraph.graph.Samples;
import org.papergraph.graph.store.Absent;
import org.papergraph.graph.store.Corpus;
import org.papergraph.graph.store.KnowledgeGraph;
import org.papergraph.ontology.LinkedPaper;

class GraphExportTest {

    private static final String HOSTILE =
            "BERT </rdf:RDF> & \"SQuAD\" \\u0041 \r\n\t ]]> \u2028 \u0000 \uD800 \uD83D\uDE00 e\u0301 after Vaswani et al. 2017";

    @TempDir
    private Path folder;

    @Test
    void theSamePapersInAnyOrderAndInAnyNumberOfUpdatesGiveTheSameBytes() throws IOException {
        GeneratedCorpus corpus = new GeneratedCorpus("only");
        List<LinkedPaper> papers = corpus.papers(25).collect(Collectors.toCollection(ArrayList::new));
        Map<ExportFormat, String> expected = built("once", List.of(List.copyOf(papers)), corpus);
        for (int seed = 0; seed < 2; seed++) {
            Collections.shuffle(papers, new Random(seed));
            List<List<LinkedPaper>> updates =
                    List.of(List.copyOf(papers.subList(0, 7)), List.copyOf(papers.subList(3, 19)), List.copyOf(papers));

            assertThat(built("shuffled" + seed, updates, corpus)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatSaysExactlyWhatTheGraphSays(ExportFormat format) throws IOException {
        try (KnowledgeGraph graph = KnowledgeGraph.openOrCreate(folder.resolve("g"), Optional.empty())) {
            graph.update(Samples.corpus(Samples.paper("1"), Samples.paper("2", HOSTILE)), Absent.REMOVE);
            byte[] file = exported(graph, format);

            DatasetGraph read = RDFParser.source(new ByteArrayInputStream(file))
                    .lang(lang(format))
                    .toDatasetGraph();

            if (format.hasGraphs()) {
                assertThat(quads(read)).isEqualTo(graph.read(GraphExportTest::quads));
            } else {
                assertThat(triples(read)).isEqualTo(graph.read(GraphExportTest::triples));
            }
        }
    }

    @Test
    void quadsThatDoNotFitIntoMemoryAreSortedToo() {
        Random random = new Random(1);
        List<Quad> all = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            Node node = org.apache.jena.graph.NodeFactory.createURI("http://example.org/" + random.nextInt(50));
            Node text = org.apache.jena.graph.NodeFactory.createLiteralString(
                    HOSTILE.substring(random.nextInt(9)).replace("\uD800", ""));
            all.add(Quad.create(node, node, node, text));
        }
        List<Quad> expected = all.stream().distinct().sorted(new QuadOrder()).toList();
        List<Quad> sorted = new ArrayList<>();
        try (SortedQuads quads = new SortedQuads(64)) {
            all.forEach(quads::add);
            quads.forEach(sorted::add);
        }
        assertThat(sorted).isEqualTo(expected);
    }

    @Test
    void aStreamThatBreaksIsAnIOException() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        try (KnowledgeGraph graph = KnowledgeGraph.openOrCreate(folder.resolve("g"), Optional.empty())) {
            graph.update(Samples.corpus(Samples.paper("1")), Absent.REMOVE);
            for (ExportFormat format : ExportFormat.values()) {
                assertThatThrownBy(() -> GraphExport.write(graph, format, broken))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("Broken pipe");
            }
        }
    }

    private Map<ExportFormat, String> built(String name, List<List<LinkedPaper>> updates, GeneratedCorpus corpus)
            throws IOException {
        try (KnowledgeGraph graph = KnowledgeGraph.openOrCreate(folder.resolve(name), Optional.empty())) {
            for (List<LinkedPaper> papers : updates) {
                graph.update(new Corpus(papers.stream(), corpus.concepts(), "1.0"), Absent.REMOVE);
            }
            Map<ExportFormat, String> files = new EnumMap<>(ExportFormat.class);
            for (ExportFormat format : ExportFormat.values()) {
                files.put(format, new String(exported(graph, format), StandardCharsets.UTF_8));
            }
            return files;
        }
    }

    private static byte[] exported(KnowledgeGraph graph, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphExport.write(graph, format, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("urn:papergraph:");
        return out.toByteArray();
    }

    private static Lang lang(ExportFormat format) {
        return switch (format) {
            case TURTLE -> Lang.TURTLE;
            case NTRIPLES -> Lang.NTRIPLES;
            case NQUADS -> Lang.NQUADS;
            case TRIG -> Lang.TRIG;
            case JSONLD -> Lang.JSONLD;
            case RDFXML -> Lang.RDFXML;
        };
    }

    private static Set<Quad> quads(DatasetGraph dataset) {
        Set<Quad> quads = new HashSet<>();
        dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
        return quads;
    }

    private static Set<Triple> triples(DatasetGraph dataset) {
        Set<Triple> triples = new HashSet<>();
        Stream.of(dataset.getUnionGraph(), dataset.getDefaultGraph())
                .forEach(graph -> graph.find().forEachRemaining(triples::add));
        // What the store notes for itself.
        triples.removeIf(triple -> triple.getPredicate().getURI().startsWith("urn:papergraph:"));
        return triples;
    }
}
