package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.papergraph.bench.crf.KnownNames.Found;
import org.papergraph.extractor.nlp.Described;
import org.papergraph.extractor.nlp.Piece;
import org.papergraph.extractor.text.AnalysedText;

/** Says of each piece where it stands in a name of a list, and how sure that name is. */
record ListHints(KnownNames names) implements Hints {

    private static final List<String> NOTHING = List.of("l-", "-");

    @Override
    public List<List<List<String>>> of(AnalysedText text, List<Described> sentences) {
        return sentences.stream()
                .map(sentence ->
                        told(sentence.pieces().stream().map(Piece::text).toList()))
                .toList();
    }

    /** What is said of each word. */
    List<List<String>> told(List<String> words) {
        List<List<String>> told = new ArrayList<>(Collections.nCopies(words.size(), NOTHING));
        for (Found found : names.find(words)) {
            for (int i = found.first(); i <= found.last(); i++) {
                told.set(i, List.of("l" + position(found, i), "l" + found.match()));
            }
        }
        return told;
    }

    private static String position(Found found, int word) {
        if (found.first() == found.last()) {
            return "S";
        }
        return word == found.first() ? "B" : word == found.last() ? "E" : "I";
    }
}
