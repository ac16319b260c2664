package org.papergraph.graph.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.papergraph.graph.rdf.MappedGraph;

/** The first 128 bits of the SHA-256 of a graph's triples in their order: equal for equal graphs. */
final class Digest {

    private static final int BYTES = 16;

    private Digest() {}

    static String of(MappedGraph graph) {
        MessageDigest sha = sha256();
        for (Triple triple : graph.triples()) {
            add(triple.getSubject(), sha);
            add(triple.getPredicate(), sha);
            add(triple.getObject(), sha);
        }
        return HexFormat.of().formatHex(Arrays.copyOf(sha.digest(), BYTES));
    }

    /** A digest that grows: equal if the same was added in the same order. */
    static final class Running {

        private static final int BUFFER_BYTES = 1 << 10;

        private final MessageDigest sha = sha256();
        /** SHA-256 takes many bytes at once sooner than one by one. */
        private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);

        void add(String line) {
            add(line.getBytes(StandardCharsets.UTF_8));
            add(new byte[] {'\n'});
        }

        /** A text of any length, told apart from what follows. */
        void addText(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            addNumber(bytes.length);
            add(bytes);
        }

        void addNumber(long number) {
            if (buffer.remaining() < Long.BYTES) {
                flush();
            }
            buffer.putLong(number);
        }

        /** The digest of all that was added; nothing may be added afterwards. */
        String finish() {
            flush();
            return HexFormat.of().formatHex(Arrays.copyOf(sha.digest(), BYTES));
        }

        private void add(byte[] bytes) {
            if (buffer.remaining() < bytes.length) {
                flush();
            }
            if (bytes.length > buffer.capacity()) {
                sha.update(bytes);
            } else {
                buffer.put(bytes);
            }
        }

        private void flush() {
            sha.update(buffer.flip());
            buffer.clear();
        }
    }

    private static void add(Node node, MessageDigest sha) {
        if (node.isLiteral()) {
            sha.update((byte) '"');
            sha.update(node.getLiteralLexicalForm().getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(node.getLiteralDatatypeURI().getBytes(StandardCharsets.UTF_8));
        } else {
            sha.update(node.getURI().getBytes(StandardCharsets.UTF_8));
        }
        sha.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
