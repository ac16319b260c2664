package org.papergraph.bench.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.extractor.archive.ExtractionArchive;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Lexicon;

/** A corpus of any size: real extractions as far as there are any, then made ones. */
final class Papers {

    static final long SEED = 20_261_126;

    private final PaperGenerator generator = new PaperGenerator(SEED, Lexicon.own());
    private final Optional<ExtractionArchive> real;

    /** @param real the folder {@code extractions} of a graph, if there is one */
    Papers(Optional<Path> real) throws IOException {
        this.real = real.isPresent() ? Optional.of(ExtractionArchive.open(real.get())) : Optional.empty();
    }

    /** The papers of these numbers in their order; to be closed. */
    Stream<Extraction> from(int from, int to) {
        int known = real.map(archive -> archive.summaries().size()).orElse(0);
        Stream<Extraction> made =
                IntStream.range(Math.max(from, known), Math.max(to, known)).mapToObj(generator::extraction);
        if (from >= known) {
            return made;
        }
        Stream<Extraction> read = real.orElseThrow().extractions().skip(from).limit(Math.min(to, known) - (long) from);
        return Stream.concat(read, made);
    }
}
