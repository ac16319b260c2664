package org.papergraph.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TupleRunsTest {

    private static final int KEY = TupleOrder.WIDTH * Long.BYTES;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"0, 0, 10", "1, 0, 10", "3000, 0, 10000", "3000, 700, 100", "5000, 5000, 2048", "0, 5, 1"})
    void whatWasAddedAndNotDeletedComesInTheOrderOfEveryIndexEachOnce(int added, int deleted, int capacity) {
        Random random = new Random(added);
        TreeSet<List<Long>> expected = new TreeSet<>(byIds(TupleOrder.GSPO));
        try (TupleRuns insertions = new TupleRuns(folder, "inserted", capacity);
                TupleRuns deletions = new TupleRuns(folder, "deleted", capacity)) {
            for (List<Long> quad : quads(random, added)) {
                expected.add(quad);
                insertions.add(quad.get(0), quad.get(1), quad.get(2), quad.get(3));
            }
            for (List<Long> quad : quads(random, deleted)) {
                expected.remove(quad);
                deletions.add(quad.get(0), quad.get(1), quad.get(2), quad.get(3));
            }
            insertions.finish();
            deletions.finish();
            for (TupleOrder order : TupleOrder.values()) {
                assertThat(keys(insertions, deletions, order))
                        .containsExactlyElementsOf(expected.stream()
                                .sorted(byIds(order))
                                .map(quad -> key(quad, order))
                                .toList());
            }
        }
        assertThat(folder).as("nothing is left behind").isEmptyDirectory();
    }

    private static List<byte[]> keys(TupleRuns insertions, TupleRuns deletions, TupleOrder order) {
        List<byte[]> keys = new ArrayList<>();
        try (MergedTuples inserted = new MergedTuples(insertions.in(order));
                MergedTuples deleted = new MergedTuples(deletions.in(order))) {
            new TupleRecords(inserted, deleted, new RecordFactory(KEY, 0))
                    .forEachRemaining(record -> keys.add(record.getKey().clone()));
        }
        return keys;
    }

    private static byte[] key(List<Long> quad, TupleOrder order) {
        return IdIndexes.key(
                quad.get(order.column(0)),
                quad.get(order.column(1)),
                quad.get(order.column(2)),
                quad.get(order.column(3)));
    }

    private static Comparator<List<Long>> byIds(TupleOrder order) {
        return Comparator.comparing(quad -> key(quad, order), java.util.Arrays::compareUnsigned);
    }

    /** Few different ids, so that many quads come twice; some with the highest bit, as ids of numbers have it. */
    private static List<List<Long>> quads(Random random, int count) {
        List<List<Long>> quads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            quads.add(List.of(
                    (long) random.nextInt(8),
                    (long) random.nextInt(8),
                    (long) random.nextInt(8),
                    random.nextInt(8) | (random.nextLong() & Long.MIN_VALUE)));
        }
        return quads;
    }
}
