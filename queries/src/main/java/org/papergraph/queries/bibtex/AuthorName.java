package org.papergraph.queries.bibtex;

import java.util.List;
import java.util.Set;

/** An author's name, given names first, as BibTeX must be told it. */
final class AuthorName {

    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");
    private static final Set<String> OF_GROUPS = Set.of(
            "and",
            "team",
            "group",
            "collaboration",
            "consortium",
            "project",
            "inc.",
            "inc",
            "university",
            "institute",
            "lab",
            "labs",
            "the");

    private AuthorName() {}

    /**
     * "John Doe Jr." is "Doe, Jr., John" to BibTeX, which would take "Jr." for the surname; a group, or a name with a comma
     * in it, is held together by braces.
     */
    static String encode(String name) {
        List<String> words = List.of(name.strip().split("\\s+"));
        boolean group = words.stream().anyMatch(word -> OF_GROUPS.contains(word.toLowerCase(java.util.Locale.ROOT)));
        if (group || name.contains(",")) {
            return "{" + Latex.encode(name) + "}";
        }
        int last = words.size() - 1;
        if (words.size() > 2 && SUFFIXES.contains(words.get(last))) {
            int family = familyStart(words, last);
            return Latex.encode(String.join(" ", words.subList(family, last)) + ", " + words.get(last) + ", "
                    + String.join(" ", words.subList(0, family)));
        }
        return Latex.encode(String.join(" ", words));
    }

    /** The last word of the name, suffix aside: what it is sorted by. */
    static String surname(String name) {
        List<String> words = List.of(name.strip().split("\\s+"));
        int last = words.size() - 1;
        return words.get(last > 0 && SUFFIXES.contains(words.get(last)) ? last - 1 : last);
    }

    /** Particles in lower case belong to the surname. */
    private static int familyStart(List<String> words, int end) {
        int start = end - 1;
        while (start > 1 && Character.isLowerCase(words.get(start - 1).codePointAt(0))) {
            start--;
        }
        return start;
    }
}
