package org.papergraph.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewNodesTest {

    private static final RecordFactory RECORDS = new RecordFactory(16, 8);

    private final BPlusTree tree = BPlusTreeFactory.makeMem(16, 16, 8);
    private final BPlusTree base = BPlusTreeFactory.makeMem(16, 16, 8);
    private final Map<Long, Record> expected = new HashMap<>();

    @BeforeEach
    void letTreesBeChanged() {
        tree.nonTransactional();
        base.nonTransactional();
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "1000, 0", "100000, 0", "10, 500", "1000, 500", "100000, 500"})
    void findsWhatWasInsertedAndWhatWasThereHoweverMuchIsHeldInMemory(int most, int there) {
        fill(base, there);

        NewNodes nodes = insertSome(new NewNodes(tree, base, hashes(base), most));

        assertThat(records(new StoredTuples(base), new StoredTuples(tree), nodes.sorted()))
                .isEqualTo(inOrder(expected.values()));
        assertThat(base.size()).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "1000, 0", "100000, 0", "10, 500", "1000, 500", "100000, 500"})
    void theTreeThatItIsAddedToHoldsAllInTheEnd(int most, int there) {
        fill(tree, there);

        insertSome(new NewNodes(tree, tree, SeenHashes.all(), most)).insertAll();

        assertThat(records(new StoredTuples(tree))).isEqualTo(inOrder(expected.values()));
    }

    private NewNodes insertSome(NewNodes nodes) {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            long seed = random.nextInt(3_000);
            Record record = record(seed, i);
            Record found = nodes.find(RECORDS.create(record.getKey()));
            if (expected.containsKey(seed)) {
                assertThat(found).isEqualTo(expected.get(seed));
            } else {
                assertThat(found).isNull();
                assertThat(nodes.insert(record)).isTrue();
                expected.put(seed, record);
            }
        }
        return nodes;
    }

    private static SeenHashes hashes(BPlusTree index) {
        SeenHashes hashes = SeenHashes.none(index.size());
        index.iterator().forEachRemaining(record -> {
            ByteBuffer hash = ByteBuffer.wrap(record.getKey());
            hashes.add(hash.getLong(), hash.getLong());
        });
        return hashes;
    }

    private void fill(BPlusTree index, int size) {
        for (long seed = 0; seed < size; seed++) {
            expected.put(seed, record(seed, -seed));
            index.insert(record(seed, -seed));
        }
    }

    private static List<Record> records(SortedTuples... sources) {
        List<Record> records = new ArrayList<>();
        try (MergedTuples all = new MergedTuples(List.of(sources))) {
            new TupleRecords(all, SortedTuples.NONE, RECORDS)
                    .forEachRemaining(record -> records.add(RECORDS.create(
                            record.getKey().clone(), record.getValue().clone())));
        }
        return records;
    }

    private static List<Record> inOrder(Collection<Record> records) {
        return records.stream()
                .sorted(Comparator.comparing(Record::getKey, java.util.Arrays::compareUnsigned))
                .toList();
    }

    private static Record record(long seed, long id) {
        Random random = new Random(seed);
        byte[] key = new byte[16];
        random.nextBytes(key);
        return RECORDS.create(key, ByteBuffer.allocate(8).putLong(id).array());
    }
}
