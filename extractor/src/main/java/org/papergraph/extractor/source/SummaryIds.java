package org.papergraph.extractor.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.ontology.PaperMetadata;

/**
 * Makes ids for summaries whose source gives them none, from nothing but what they say: {@code text-} and 16 hexadecimal
 * digits of the SHA-256 of the letters and digits of the text, so that copies that lost only hyphens have one id. A record
 * without a summary's text is named by its paper's first identifier, else by its abstract or title.
 */
final class SummaryIds {

    private static final int DIGITS = 16;

    private SummaryIds() {}

    static String of(PaperMetadata paper, Optional<String> abstractText, String text) {
        if (!text.isEmpty()) {
            return "text-" + digest(text);
        }
        return paper.identifiers().stream()
                .findFirst()
                .map(Object::toString)
                .orElseGet(() -> "text-" + digest(abstractText.or(paper::title).orElse("")));
    }

    private static String digest(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        // What is nothing but signs must still differ from what is nothing but other signs.
        String key = kept.isEmpty() ? text : kept.toString().toLowerCase(Locale.ROOT);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
