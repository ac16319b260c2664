package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The names of authors in running text, read from the last to the first: "Gers, Schmidhuber and Cummins", "van Hasselt",
 * "M. E. J. Newman".
 *
 * @param first the first word of the list
 * @param last its last word
 * @param surnames with their particles, in order; at least one
 * @param joined whether "and", "&" or a slash stands in it
 */
record NameList(int first, int last, List<String> surnames, boolean joined) {

    private static final int MOST_NAMES = 20;
    private static final int MOST_GIVEN = 4;

    NameList {
        surnames = List.copyOf(surnames);
    }

    /** One name: its first and last word, the first word of its surname, and how it is joined to the name on its right. */
    private record Piece(int first, int surname, int last, boolean comma) {}

    /**
     * Reads the list that ends with a word.
     *
     * @param certain whether an "et al." follows, so that the last word is a name whatever it looks like
     * @param concept tells words that name a concept, and so hardly an author in the middle of a list
     */
    static Optional<NameList> endingAt(Words words, int last, boolean certain, Predicate<String> concept) {
        List<Piece> pieces = new ArrayList<>();
        boolean joined = false;
        boolean comma = false;
        int end = last;
        while (pieces.size() < MOST_NAMES) {
            Optional<Piece> piece = nameEndingAt(words, end, certain && pieces.isEmpty(), comma);
            if (piece.isEmpty() || (comma && concept.test(words.word(piece.get().last())))) {
                break;
            }
            pieces.add(piece.get());
            int before = piece.get().first() - 1;
            if (isJoiner(words, before)) {
                boolean serial = words.is(before - 1, ',');
                end = serial ? before - 2 : before - 1;
                if (nameEndingAt(words, end, false, false).isEmpty()) {
                    break;
                }
                joined = true;
                comma = false;
            } else if (words.is(before, ',') && before > 0) {
                end = before - 1;
                comma = true;
            } else {
                break;
            }
        }
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of(words, kept(words, pieces, joined, certain), joined));
    }

    /** Without "and", a comma joins names only in brackets or at the beginning of a line: "see WordNet, Miller et al.". */
    private static List<Piece> kept(Words words, List<Piece> pieces, boolean joined, boolean certain) {
        int firstComma = 0;
        while (firstComma < pieces.size() && !pieces.get(firstComma).comma()) {
            firstComma++;
        }
        int before = pieces.get(pieces.size() - 1).first() - 1;
        boolean opened = words.is(before, '(')
                || words.is(before, '[')
                || words.is(before, ';')
                || words.breaksBefore(before + 1) > 0
                || words.is(before, '*')
                || words.is(before, '-')
                || (certain && Set.of("by", "of", "from", "see").contains(words.word(before)));
        if (firstComma == pieces.size() || (joined && !certain) || (opened && (joined || pieces.size() > 1))) {
            return pieces;
        }
        return pieces.subList(0, firstComma);
    }

    private static NameList of(Words words, List<Piece> pieces, boolean joined) {
        List<String> surnames = new ArrayList<>();
        for (Piece piece : pieces) {
            surnames.add(words.text().substring(words.start(piece.surname()), words.end(piece.last())));
        }
        Collections.reverse(surnames);
        return new NameList(
                pieces.get(pieces.size() - 1).first(), pieces.get(0).last(), surnames, joined && pieces.size() > 1);
    }

    private static boolean isJoiner(Words words, int at) {
        return words.is(at, "and")
                || words.is(at, '&')
                || words.is(at, '/')
                || words.is(at, "und")
                || (words.is(at, "et") && !words.is(at + 1, "al"))
                || words.is(at, '\u00b7');
    }

    private static Optional<Piece> nameEndingAt(Words words, int at, boolean certain, boolean comma) {
        int last = at;
        if (words.is(last, '.') && Names.isSuffix(words.word(last - 1))) {
            last--;
        }
        int surname = Names.isSuffix(words.word(last)) ? last - 1 : last;
        String word = words.word(surname);
        boolean fits = certain ? Names.hasNameShape(word) || Names.isCapitals(word) : Names.isSurname(word);
        if (!fits || (words.breaksBefore(surname + 1) > 1 && surname < last)) {
            return Optional.empty();
        }
        int first = surname;
        int surnameFirst = surname;
        for (int given = 0; given < MOST_GIVEN && words.breaksBefore(first) < 2; given++) {
            int before = first - 1;
            String left = words.word(before);
            if (words.is(before - 1, "\u00e0")) {
                break;
            }
            if (Names.isParticle(left)
                    || (surnameFirst == first
                            && Names.isParticle(left.toLowerCase(java.util.Locale.ROOT))
                            && left.length() > 1)) {
                boolean mark = before > 0 && left.equals("t") && Words.isApostrophe(words.first(before - 1));
                first = mark ? before - 1 : before;
                surnameFirst = first;
            } else if (words.is(before, '.') && Names.isInitial(words.word(before - 1))) {
                first = before - 1;
            } else if ((Names.isInitial(left) && words.breaksBefore(first) == 0) || Names.isSurname(left)) {
                first = before;
            } else {
                break;
            }
        }
        return Optional.of(new Piece(first, surnameFirst, last, comma));
    }
}
