package org.papergraph.extractor.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.papergraph.ontology.Summary;

/**
 * Tells whether a summary must be read again: the first 128 bits of the SHA-256 of all that is known of it, the places
 * where it stood included, and of the extractor that reads it.
 */
public final class ContentDigest {

    private static final int LENGTH = 32;

    private ContentDigest() {}

    /**
     * The digest of a summary's content.
     *
     * @param extractor what tells one extractor from another: version, lexicon and models
     */
    public static String of(Summary summary, String extractor) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(extractor.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(summary.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
