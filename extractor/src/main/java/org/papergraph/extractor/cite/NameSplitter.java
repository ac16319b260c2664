package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a run of authors' names at its marks, when it has not the form that {@link AuthorBlock} reads. */
final class NameSplitter {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:;|,|&|\\band\\b|\\bAND\\b|\\bund\\b|\\bet\\b(?!\\.?\\s?al)|\\by\\b)\\s*");
    private static final Pattern OTHERS = Pattern.compile(
            "[\\s,;]*\\bet\\b\\.?\\s?al\\b.*+|[\\s,;]*(?:and|&)\\s+others\\b.*+|\\s*\\(?\\b[Ee]ds?\\b\\.?\\)?.*+",
            Pattern.DOTALL);
    private static final Pattern INITIALS =
            Pattern.compile("(?:\\p{Lu}\\p{Ll}?[\\s.\\-\u2010]*){1,4}(?:[JS]r\\.?)?|Jr\\.?|Sr\\.?|I{2,3}");

    private NameSplitter() {}

    /** The names; initials go with the surname before them if a comma stands between. */
    static List<String> split(String run) {
        String names = OTHERS.matcher(run).replaceFirst("");
        boolean semicolons = names.indexOf(';') >= 0;
        List<String> found = new ArrayList<>();
        int start = 0;
        Matcher matcher = SEPARATOR.matcher(names);
        boolean comma = false;
        while (start <= names.length()) {
            boolean more = matcher.find();
            int end = more ? matcher.start() : names.length();
            String piece = names.substring(start, end).strip();
            boolean given = comma
                    && !found.isEmpty()
                    && (semicolons || INITIALS.matcher(piece).matches());
            if (given && !piece.isEmpty()) {
                found.set(found.size() - 1, found.get(found.size() - 1) + ", " + piece);
            } else if (!piece.isEmpty()) {
                found.add(piece);
            }
            if (!more) {
                break;
            }
            comma = matcher.group().strip().equals(",");
            start = matcher.end();
        }
        return found;
    }
}
