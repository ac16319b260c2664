package org.papergraph.extractor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes lists of authors apart. */
final class AuthorNames {

    private static final Pattern AND = Pattern.compile("\\s*,?\\s+(?:and|&)\\s+|\\s*;\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private AuthorNames() {}

    /**
     * The names in "A One, B Two and C Three", "One, A and Two, B", "A One; B Two". Where "and" or a semicolon stands
     * between all of them, a comma is part of a name.
     */
    static List<String> split(String authors) {
        String line = SourceText.oneLine(authors);
        String[] parts = AND.split(line);
        List<String> names = new ArrayList<>();
        boolean surnamesFirst = parts.length > 1 && isSurnameFirst(parts[0]) && isSurnameFirst(parts[parts.length - 1]);
        for (String part : parts) {
            if (surnamesFirst) {
                names.add(part);
            } else {
                names.addAll(List.of(COMMA.split(part)));
            }
        }
        names.removeIf(String::isBlank);
        return names;
    }

    /** Whether it is one name written "Surname, Given". */
    private static boolean isSurnameFirst(String part) {
        return part.indexOf(',') > 0 && part.indexOf(',') == part.lastIndexOf(',');
    }
}
