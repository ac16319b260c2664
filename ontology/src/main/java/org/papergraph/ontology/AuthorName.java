package org.papergraph.ontology;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An author's name with the given names first, however the source writes it: "Zhang, Zhilu" and "Zhilu Zhang" are one, and so
 * are "Matsen IV, Frederick A.", "Matsen, Frederick A., IV" and "Frederick A. Matsen IV".
 *
 * @param display the name as it is shown
 * @param key its letters and digits in lower case, without diacritics; empty if it has none
 */
public record AuthorName(String display, String key) {

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.\\-\u2010\u2011]+");

    /** Reads a name; one with more commas than any name has is shown as it stands. */
    public static AuthorName of(String asWritten) {
        String written = SPACES.matcher(asWritten.strip()).replaceAll(" ");
        List<String> parts =
                COMMA.splitAsStream(written).filter(part -> !part.isEmpty()).toList();
        String name = switch (parts.size()) {
            case 2 -> isSuffix(parts.get(1)) ? join(parts, 0, 1) : join(parts, 1, 0);
            case 3 ->
                isSuffix(parts.get(2)) ? join(parts, 1, 0, 2) : isSuffix(parts.get(1)) ? join(parts, 2, 0, 1) : written;
            default -> written;
        };
        return new AuthorName(name.strip(), key(name));
    }

    private static boolean isSuffix(String part) {
        return SUFFIXES.contains(part.toLowerCase(Locale.ROOT));
    }

    private static String join(List<String> parts, int... order) {
        List<String> sorted = new ArrayList<>();
        for (int part : order) {
            sorted.add(parts.get(part));
        }
        return String.join(" ", sorted);
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

    /**
     * The keys of the words of the name without a suffix, the surname's last word at the end: "ludwig", "van", "der", "rohe".
     * Initials are words of one letter.
     */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(display)) {
            String key = key(word);
            if (!key.isEmpty()) {
                words.add(key);
            }
        }
        if (words.size() > 2 && SUFFIXES.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return List.copyOf(words);
    }
}
