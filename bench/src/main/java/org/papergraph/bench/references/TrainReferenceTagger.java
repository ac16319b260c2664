package org.papergraph.bench.references;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains the reference tagger on nine of ten references, or scores the parser that ships on the tenth.
 *
 * <p>{@code TrainReferenceTagger REFERENCES.xml MODEL} trains; without {@code MODEL} it prints the score.
 */
public final class TrainReferenceTagger {

    private static final int HELD_OUT = 10;
    private static final int ROUNDS = 12;
    private static final long SEED = 1;

    private TrainReferenceTagger() {}

    public static void main(String[] arguments) throws IOException {
        List<MarkedReference> all = GrobidReferences.read(Path.of(arguments[0]));
        if (arguments.length < 2) {
            System.out.println(ReferenceScore.of(heldOut(all)));
            return;
        }
        try (OutputStream model = Files.newOutputStream(Path.of(arguments[1]))) {
            PerceptronTraining.train(part(all, false), ROUNDS, SEED).write(model);
        }
    }

    /** Every tenth reference, from the first on: those that are never trained on. */
    static List<MarkedReference> heldOut(List<MarkedReference> all) {
        return part(all, true);
    }

    private static List<MarkedReference> part(List<MarkedReference> all, boolean heldOut) {
        return IntStream.range(0, all.size())
                .filter(i -> (i % HELD_OUT == 0) == heldOut)
                .mapToObj(all::get)
                .toList();
    }
}
