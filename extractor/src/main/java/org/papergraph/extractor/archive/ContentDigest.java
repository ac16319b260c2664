package org.papergraph.extractor.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

/**
 * Tells whether two summaries are the same, character for character: the first 128 bits of the SHA-256 of all that a source
 * says in one. Where it stands does not count, so that a line put before it does not make it another.
 */
public final class ContentDigest {

    private static final int LENGTH = 32;
    private static final List<SourceLocation> NOWHERE = List.of(new SourceLocation("-", 0));

    private ContentDigest() {}

    /** The digest of a summary's content: 32 hexadecimal digits. */
    public static String of(Summary summary) {
        Summary content = new Summary(summary.id(), summary.paper(), summary.abstractText(), summary.text(), NOWHERE);
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
