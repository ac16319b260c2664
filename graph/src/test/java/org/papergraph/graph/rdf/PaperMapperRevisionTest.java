package org.papergraph.graph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.GeneratedCorpus;
import org.papergraph.graph.Samples;
import org.papergraph.ontology.LinkedPaper;

class PaperMapperRevisionTest {

    /** Of the mapping of that revision. */
    private static final int REVISION = 1;

    private static final String MAPPED = "72c98dd75b3b6daf892ab049422dc7b4fafff8d0c6127c22a3da96d9655ffe75";

    /**
     * Papers that did not change are not mapped again, so a graph would keep what an older papergraph made of them. Whoever changes
     * the mapping raises {@link PaperMapper#REVISION} and writes it down here with what the papers are mapped to now.
     */
    @Test
    void theMappingHasARevisionOfItsOwn() throws Exception {
        PaperMapper mapper = new PaperMapper(new IriMinter(IriMinter.DEFAULT_BASE), "1.0");
        GeneratedCorpus generated = new GeneratedCorpus("first");
        Stream<LinkedPaper> papers = Stream.concat(
                Stream.of(Samples.paper("1")), IntStream.range(0, 50).mapToObj(generated::paper));
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        papers.map(mapper::map)
                .forEach(graph -> sha.update((graph.name() + " " + graph.triples()).getBytes(StandardCharsets.UTF_8)));

        assertThat(PaperMapper.REVISION).isEqualTo(REVISION);
        assertThat(HexFormat.of().formatHex(sha.digest())).isEqualTo(MAPPED);
    }
}
