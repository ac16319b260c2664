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
        List<String> words = pieces.stream().map(Piece::text).toList();
        List<List<String>> hints = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            hints.add(inRun(words.get(i)) ? List.of(told(words, i, 1), told(words, i, -1)) : NOTHING);
        }
        return hints;
    }

    /** The first word outside of the run, and whether a comma or an "and" lies between. */
    private static String told(List<String> words, int from, int step) {
        int end = end(words, from, step);
        String word = end < 0 || end >= words.size() ? "^" : words.get(end).toLowerCase(Locale.ROOT);
        List<String> between = step > 0 ? words.subList(from, end) : words.subList(end + 1, from + 1);
        return word + (between.stream().anyMatch(RunHints::isComma) ? "," : "");
    }

    /** Where a run ends that goes on from a word: the first word that is not in it, or the place before or behind all words. */
    static int end(List<String> words, int from, int step) {
        int i = from;
        while (i >= 0 && i < words.size() && inRun(words.get(i))) {
            i += step;
        }
        return i;
    }

    /** Whether a word parts the members of a list. */
    static boolean isComma(String word) {
        return COMMAS.contains(word);
    }

    private static boolean inRun(String piece) {
        return LINKS.contains(piece) || piece.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
