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
        boolean plain = true;
        for (int i = 0; i < label.length() && plain; i++) {
            plain = label.charAt(i) < 0x80;
        }
        String decomposed = plain ? label : Normalizer.normalize(label, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        int length = kept.length();
        boolean plural = length > 3 && kept.charAt(length - 1) == 's' && kept.charAt(length - 2) != 's';
        return plural ? kept.substring(0, length - 1) : kept.toString();
    }
}
