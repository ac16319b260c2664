package org.papergraph.graph.rdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * An author's name with the given names first, however the source writes it: "Zhang, Zhilu" and "Zhilu Zhang" are one.
 *
 * @param display the name as it is shown
 * @param key its letters and digits in lower case, without diacritics; empty if it has none
 */
record AuthorName(String display, String key) {

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    static AuthorName of(String asWritten) {
        String name = asWritten.strip().replaceAll("\\s+", " ");
        int comma = name.indexOf(',');
        if (comma > 0 && comma == name.lastIndexOf(',')) {
            String family = name.substring(0, comma).strip();
            String given = name.substring(comma + 1).strip();
            name = SUFFIXES.contains(given.toLowerCase(Locale.ROOT)) ? family + " " + given : given + " " + family;
        }
        return new AuthorName(name.strip(), key(name));
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return Normalizer.normalize(key, Normalizer.Form.NFC);
    }
}
