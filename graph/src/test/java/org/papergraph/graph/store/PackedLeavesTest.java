package org.papergraph.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.dboe.base.block.Block;
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
import org.junit.jupiter.params.provider.ValueSource;

class PackedLeavesTest {

    private static final int BLOCK = 8192;
    private static final int PART = 64;
    private static final int RING = 3 * PART;
    private static final RecordFactory RECORDS = new RecordFactory(32, 0);
    /** That fit into a leaf. */
    private static final int FULL = (BLOCK - 8) / 32;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                FULL,
                FULL + 1,
                3 * FULL,
                PART * FULL,
                2 * PART * FULL,
                2 * PART * FULL + 1,
                (RING - 1) * FULL,
                RING * FULL,
                RING * FULL + 1,
                (RING + 1) * FULL + 7,
                3 * RING * FULL + FULL / 3
            })
    void aTreeIsPackedIntoTheSameFileAsWithTheBlocksOfTdb2(int count) throws IOException {
        List<Record> records = records(count);
        BlockMgr theirs = BlockMgrFactory.createStdFile(folder.resolve("theirs").toString(), BLOCK, 100, 100);
        BlockMgr ours = new PackedLeaves(folder.resolve("ours"), BLOCK);

        pack(records, theirs);
        pack(records, ours);

        assertThat(leaves(folder.resolve("ours"))).isEqualTo(leaves(folder.resolve("theirs")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_000, 100_000})
    void aPackedTreeIsReadByTdb2(int count) throws IOException {
        List<Record> records = records(count);
        BufferChannel state = BufferChannelMem.create("state");
        BlockMgr inner = BlockMgrFactory.createMem("inner", BLOCK);
        try (Closing ours = new Closing(new PackedLeaves(folder.resolve("leaves"), BLOCK))) {
            BPlusTreeRewriter.packIntoBPlusTree(records.iterator(), params(), RECORDS, state, inner, ours.blocks());
        }
        BlockMgr leaves =
                BlockMgrFactory.createMMapFile(folder.resolve("leaves").toString(), BLOCK);
        BPlusTree tree = BPlusTreeFactory.createNonTxn(params(), state, inner, leaves);
        tree.nonTransactional();

        tree.check();
        List<Record> read = new ArrayList<>();
        tree.iterator().forEachRemaining(read::add);
        assertThat(read).isEqualTo(records);
        leaves.close();
    }

    @Test
    void onlyTheLastBlocksCanBeLookedAt() throws IOException {
        try (Closing ours = new Closing(new PackedLeaves(folder.resolve("leaves"), BLOCK))) {
            for (int id = 0; id < RING + 1; id++) {
                Block block = ours.blocks().allocate(BLOCK);
                assertThat(block.getId()).isEqualTo(id);
                block.getByteBuffer().putInt(0, id);
            }
            for (int id = 2 * PART; id < RING + 1; id++) {
                assertThat(ours.blocks().getRead(id).getByteBuffer().getInt(0)).isEqualTo(id);
            }
            assertThatThrownBy(() -> ours.blocks().getWrite(2 * PART - 1)).hasMessageContaining("not held");
            assertThatThrownBy(() -> ours.blocks().getRead(RING + 1)).hasMessageContaining("not held");
        }
    }

    /** Of a device that knows no direct I/O. */
    @Test
    void whatCannotBeWrittenPastTheCacheIsWrittenThroughIt() throws Exception {
        Path device = Path.of("/dev/null");
        org.assertj.core.api.Assumptions.assumeThat(Files.isWritable(device)).isTrue();
        try (AsynchronousFileChannel channel = UncachedFile.write(device)) {
            assertThat(channel.write(UncachedFile.buffer(BLOCK), 0).get()).isEqualTo(BLOCK);
        }
    }

    @Test
    void anEarlierFileIsReplaced() throws IOException {
        Path file = Files.write(folder.resolve("leaves"), new byte[3 * BLOCK]);
        try (Closing ours = new Closing(new PackedLeaves(file, BLOCK))) {
            ours.blocks().allocate(BLOCK);
        }
        assertThat(file).hasSize(BLOCK);
    }

    /** {@link BlockMgr} is closeable in a way of Jena's own. */
    private record Closing(BlockMgr blocks) implements AutoCloseable {

        @Override
        public void close() {
            blocks.close();
        }
    }

    private static BPlusTreeParams params() {
        return new BPlusTreeParams(BPlusTreeParams.calcOrder(BLOCK, RECORDS.recordLength()), RECORDS);
    }

    private static void pack(List<Record> records, BlockMgr leaves) {
        BlockMgr inner = BlockMgrFactory.createMem("inner", BLOCK);
        BPlusTreeRewriter.packIntoBPlusTree(
                records.iterator(), params(), RECORDS, BufferChannelMem.create("state"), inner, leaves);
        leaves.close();
    }

    /** Sorted, each once. */
    private static List<Record> records(int count) {
        Random random = new Random(count);
        TreeSet<byte[]> keys = new TreeSet<>(java.util.Arrays::compareUnsigned);
        while (keys.size() < count) {
            byte[] key = new byte[32];
            random.nextBytes(key);
            keys.add(key);
        }
        return keys.stream().map(RECORDS::create).toList();
    }

    /** The records of each leaf, and the leaf that it says comes next; what lies behind the records means nothing. */
    private static List<String> leaves(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<String> leaves = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += BLOCK) {
            java.nio.ByteBuffer leaf = java.nio.ByteBuffer.wrap(bytes, at, BLOCK);
            int count = leaf.getInt();
            int link = leaf.getInt();
            String records = java.util.HexFormat.of().formatHex(bytes, at + 8, at + 8 + count * 32);
            leaves.add(count + " " + link + " " + records);
        }
        return leaves;
    }
}
