package org.papergraph.extractor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes lists of authors apart. Names stay as they are written. */
final class AuthorNames {

    private static final Pattern AND = Pattern.compile("\\s*,?\\s+(?:and|&)\\s+|\\s*;\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.?[ -]?)+");

    private AuthorNames() {}

    /**
     * The names in a list of which nobody knows the style: "A One, B Two and C Three", "One, Ann and Two, Bob",
     * "A One; B Two", "One, A., Two, B. C.". A comma is part of a name if each of the parts between "and" or semicolons has
     * just one, or if initials stand behind every second.
     */
    static List<String> split(String authors) {
        List<String> parts = joinedByAnd(authors);
        if (parts.isEmpty()) {
            return parts;
        }
        boolean oneCommaEach = parts.stream().allMatch(AuthorNames::hasOneComma);
        if (oneCommaEach && (parts.size() > 1 || isSurnameFirst(parts.get(0)))) {
            return parts;
        }
        List<String> pieces = parts.stream()
                .flatMap(COMMA::splitAsStream)
                .filter(piece -> !piece.isEmpty())
                .toList();
        return isPairs(pieces) ? pairs(pieces) : pieces;
    }

    /** The names in a list that has "and" (or a semicolon) between all of them, as BibTeX has it. */
    static List<String> joinedByAnd(String authors) {
        return AND.splitAsStream(SourceText.oneLine(authors))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean hasOneComma(String part) {
        return part.indexOf(',') > 0 && part.indexOf(',') == part.lastIndexOf(',');
    }

    /** Whether "X, Y" is one name, "Surname, Given": "Ann One, Bob Two" is two, for more than one word stands in front. */
    private static boolean isSurnameFirst(String part) {
        return part.lastIndexOf(' ', part.indexOf(',')) < 0;
    }

    private static boolean isPairs(List<String> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (INITIALS.matcher(pieces.get(i)).matches() != (i % 2 == 1)) {
                return false;
            }
        }
        return pieces.size() % 2 == 0;
    }

    private static List<String> pairs(List<String> pieces) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i += 2) {
            names.add(pieces.get(i) + ", " + pieces.get(i + 1));
        }
        return names;
    }
}
