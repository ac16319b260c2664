package org.papergraph.extractor.combine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * In how many of 100,000 abstracts a name occurs, to the power of two: what many authors write is a name, what one wrote
 * seldom is. Names are kept as 32-bit hashes of their keys, so one in some 20,000 unknown names is taken for a known one.
 */
public final class NameFrequencies {

    private final int[] hashes;
    private final byte[] buckets;

    private NameFrequencies(int[] hashes, byte[] buckets) {
        this.hashes = hashes;
        this.buckets = buckets;
    }

    /** The frequencies that come with papergraph. */
    public static NameFrequencies own() {
        try (InputStream in = NameFrequencies.class.getResourceAsStream("names.bin.gz")) {
            if (in == null) {
                throw new IllegalStateException("names.bin.gz is missing from the class path");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NameFrequencies read(InputStream in) throws IOException {
        try (DataInputStream data =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16))) {
            int[] hashes = new int[data.readInt()];
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = data.readInt();
            }
            return new NameFrequencies(hashes, data.readNBytes(hashes.length));
        }
    }

    /** Writes the frequencies of names that occur in at least so many texts. */
    public static void write(Map<String, Integer> counts, int least, OutputStream out) throws IOException {
        TreeMap<Integer, Integer> byHash = new TreeMap<>();
        counts.forEach((name, count) -> {
            if (count >= least) {
                byHash.merge(name.hashCode(), count, Math::max);
            }
        });
        try (DataOutputStream data = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(out)))) {
            data.writeInt(byHash.size());
            for (int hash : byHash.keySet()) {
                data.writeInt(hash);
            }
            for (int count : byHash.values()) {
                data.writeByte(32 - Integer.numberOfLeadingZeros(count));
            }
        }
    }

    /** 0 for a name that occurs in fewer than three texts, else the number of binary digits of the count. */
    public int magnitude(String key) {
        int at = Arrays.binarySearch(hashes, key.hashCode());
        return at < 0 ? 0 : buckets[at];
    }
}
