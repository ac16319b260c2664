package org.papergraph.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewNodesTest {

    private static final RecordFactory RECORDS = new RecordFactory(16, 8);

    private final BPlusTree tree = BPlusTreeFactory.makeMem(16, 16, 8);

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 100_000})
    void findsWhatWasInsertedHoweverMuchIsHeldInMemory(int most) {
        tree.nonTransactional();
        NewNodes nodes = new NewNodes(tree, most);
        Map<Long, Record> expected = new HashMap<>();
        Random random = new Random(most);
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

        Optional<Stream<Record>> toPack = nodes.toPack();
        List<Record> all = new ArrayList<>();
        toPack.ifPresentOrElse(
                packed -> packed.forEach(all::add), () -> tree.iterator().forEachRemaining(all::add));

        assertThat(toPack.isPresent()).isEqualTo(most >= expected.size());
        assertThat(all)
                .containsExactlyElementsOf(expected.values().stream()
                        .sorted(Comparator.comparing(Record::getKey, java.util.Arrays::compareUnsigned))
                        .toList());
    }

    private static Record record(long seed, long id) {
        Random random = new Random(seed);
        byte[] key = new byte[16];
        random.nextBytes(key);
        return RECORDS.create(key, ByteBuffer.allocate(8).putLong(id).array());
    }
}
