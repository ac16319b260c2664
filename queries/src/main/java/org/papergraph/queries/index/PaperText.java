package org.papergraph.queries.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/**
 * What a paper is searched by.
 *
 * @param title its title, or what it is called
 * @param texts the abstracts and texts of its summaries
 */
record PaperText(String title, List<String> texts) {

    /** Changes whenever the form of the word index does, so that all is indexed anew. */
    private static final String FORM = "1";

    /** 16 bytes: the same for the same text. */
    byte[] digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(FORM.getBytes(StandardCharsets.UTF_8));
            sha.update(title.getBytes(StandardCharsets.UTF_8));
            for (String text : texts) {
                sha.update((byte) 0);
                sha.update(text.getBytes(StandardCharsets.UTF_8));
            }
            return Arrays.copyOf(sha.digest(), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
