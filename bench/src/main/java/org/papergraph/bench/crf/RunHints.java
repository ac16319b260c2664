package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.papergraph.extractor.nlp.Described;
import org.papergraph.extractor.nlp.Piece;
import org.papergraph.extractor.text.AnalysedText;

/**
 * What stands at both ends of the run of capitals, numbers, commas and "and" that holds a piece: in "the A, B and C datasets" each
 * of the three is told of "datasets" and of "the", however far away they are.
 */
final class RunHints implements Hints {

    private static final Set<String> LINKS =
            Set.of(",", "and", "or", "&", "/", "(", ")", "[", "]", "-", "of", "'s", "+", "as", "well");

    private static final Set<String> COMMAS = Set.of(",", "and", "or", "&");
    private static final List<String> NOTHING = List.of("-", "-");

    @Override
    public List<List<List<String>>> of(AnalysedText text, List<Described> sentences) {
        return sentences.stream().map(sentence -> of(sentence.pieces())).toList();
    }

    private static List<List<String>> of(List<Piece> pieces) {
        List<List<String>> hints = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            hints.add(inRun(pieces.get(i).text()) ? List.of(end(pieces, i, 1), end(pieces, i, -1)) : NOTHING);
        }
        return hints;
    }

    /** The first word outside of the run, and whether a comma or an "and" lies between. */
    private static String end(List<Piece> pieces, int from, int step) {
        boolean comma = false;
        int i = from;
        while (i >= 0 && i < pieces.size() && inRun(pieces.get(i).text())) {
            comma |= COMMAS.contains(pieces.get(i).text());
            i += step;
        }
        String word = i < 0 || i >= pieces.size() ? "^" : pieces.get(i).text().toLowerCase(Locale.ROOT);
        return word + (comma ? "," : "");
    }

    private static boolean inRun(String piece) {
        return LINKS.contains(piece) || piece.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
