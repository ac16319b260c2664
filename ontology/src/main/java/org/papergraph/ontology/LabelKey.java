package org.papergraph.ontology;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is left of a label when case, spaces, punctuation, diacritics and a plural s are ignored: two labels with one key
 * are one name. "batch-norm", "Batch norms" and "BatchNorm" all give "batchnorm".
 */
public final class LabelKey {

    private LabelKey() {}

    /** The key of a label; empty if it has neither letter nor digit. */
    public static String of(String label) {
        StringBuilder kept = new StringBuilder(label.length());
        if (!keepAscii(label, kept)) {
            kept.setLength(0);
            Normalizer.normalize(label, Normalizer.Form.NFKD)
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(kept::appendCodePoint);
        }
        int length = kept.length();
        boolean plural = length > 3 && kept.charAt(length - 1) == 's' && kept.charAt(length - 2) != 's';
        return plural ? kept.substring(0, length - 1) : kept.toString();
    }

    /** Keeps letters and digits one by one, as nearly all labels allow; false for the others, which need more care. */
    private static boolean keepAscii(String label, StringBuilder kept) {
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                kept.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                kept.append((char) (c - 'A' + 'a'));
            } else if (c >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
