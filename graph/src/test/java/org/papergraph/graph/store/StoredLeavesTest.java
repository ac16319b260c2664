package org.papergraph.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.dboe.base.block.BlockMgr;
import org.apache.jena.dboe.base.block.BlockMgrFactory;
import org.apache.jena.dboe.base.file.BufferChannel;
import org.apache.jena.dboe.base.file.BufferChannelMem;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredLeavesTest {

    private static final int BLOCK = 8192;

    @TempDir
    private Path folder;

    /** Packed first; then as many are inserted and deleted at random places, so that some leaves lie elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "32, 0, 0",
        "32, 1, 0",
        "32, 300, 0",
        "32, 100000, 0",
        "32, 100000, 1",
        "32, 100000, 30000",
        "32, 0, 20000",
        "24, 50000, 0",
        "24, 50000, 500"
    })
    void givesWhatTheTreeGives(int width, int packed, int changes) throws IOException {
        RecordFactory factory = new RecordFactory(width, 0);
        Random random = new Random(packed + changes);
        Path leaves = folder.resolve("leaves");
        BPlusTree tree = packed(factory, records(random, factory, packed), leaves);
        for (Record record : records(random, factory, changes)) {
            tree.insert(record);
        }
        List<Record> all = new ArrayList<>();
        tree.iterator().forEachRemaining(all::add);
        for (int i = 0; i < changes / 2; i++) {
            tree.delete(all.get(random.nextInt(all.size())));
        }

        List<Long> expected = ids(new StoredTuples(tree));
        try (StoredLeaves stored = new StoredLeaves(tree, leaves)) {
            assertThat(ids(stored)).isEqualTo(expected);
            assertThat(stored.next(new Tuple())).as("nothing after the end").isFalse();
        }
        tree.close();
    }

    @Test
    void aFileThatIsTooShortIsSaidToBeSo() throws IOException {
        RecordFactory factory = new RecordFactory(32, 0);
        Path leaves = folder.resolve("leaves");
        BPlusTree tree = packed(factory, records(new Random(7), factory, 50_000), leaves);
        Path copy = java.nio.file.Files.copy(leaves, folder.resolve("copy"));
        try (RandomAccessFile file = new RandomAccessFile(copy.toFile(), "rw")) {
            file.setLength(100L * BLOCK);
        }
        try (StoredLeaves stored = new StoredLeaves(tree, copy)) {
            assertThatThrownBy(() -> ids(stored)).hasMessageContaining("ends before its leaf");
        }
        tree.close();
    }

    /** Kept in mapped memory, as TDB2 has it. */
    private static BPlusTree packed(RecordFactory factory, List<Record> records, Path leaves) throws IOException {
        BPlusTreeParams params = new BPlusTreeParams(BPlusTreeParams.calcOrder(BLOCK, factory.recordLength()), factory);
        BufferChannel state = BufferChannelMem.create("state");
        BlockMgr inner = BlockMgrFactory.createMem("inner", BLOCK);
        if (!records.isEmpty()) {
            BlockMgr packed = new PackedLeaves(leaves, BLOCK);
            BPlusTreeRewriter.packIntoBPlusTree(records.iterator(), params, factory, state, inner, packed);
            packed.close();
        }
        BPlusTree tree = BPlusTreeFactory.createNonTxn(
                params, state, inner, BlockMgrFactory.createMMapFile(leaves.toString(), BLOCK));
        tree.nonTransactional();
        return tree;
    }

    private static List<Record> records(Random random, RecordFactory factory, int count) {
        TreeSet<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
        while (keys.size() < count) {
            byte[] key = new byte[factory.keyLength()];
            random.nextBytes(key);
            keys.add(key);
        }
        return keys.stream().map(factory::create).toList();
    }

    private static List<Long> ids(SortedTuples tuples) {
        List<Long> ids = new ArrayList<>();
        for (Tuple tuple = new Tuple(); tuples.next(tuple); ) {
            for (int i = 0; i < TupleOrder.WIDTH; i++) {
                ids.add(tuple.id(i));
            }
        }
        return ids;
    }
}
