package org.papergraph.extractor.nlp;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.ontology.ConceptKind;

/**
 * A sentence with the probability of each label for each piece. Labels are kinds without begin and inside: two names of one
 * kind side by side are one.
 */
public final class LabelledSentence {

    /**
     * A run of pieces of one kind.
     *
     * @param start offset into the readable text
     * @param end exclusive
     * @param probability the least of its pieces' probabilities of being of that kind, 0 to 1
     */
    public record Name(int start, int end, ConceptKind kind, double probability) {}

    private final List<Piece> pieces;
    private final List<String> labels;
    private final double[][] probabilities;

    private LabelledSentence(List<Piece> pieces, List<String> labels, double[][] probabilities) {
        this.pieces = pieces;
        this.labels = labels;
        this.probabilities = probabilities;
    }

    /** Labels a sentence. */
    public static LabelledSentence of(Described sentence, CrfModel model) {
        return new LabelledSentence(sentence.pieces(), model.labels(), model.probabilities(sentence));
    }

    /**
     * The names, in order.
     *
     * @param least a piece belongs to one if the probability that it belongs to any is at least this
     */
    public List<Name> names(double least) {
        List<Name> names = new ArrayList<>();
        int first = 0;
        while (first < pieces.size()) {
            int label = label(first, least);
            int end = first + 1;
            while (end < pieces.size() && label(end, least) == label) {
                end++;
            }
            if (label != 0) {
                names.add(name(
                        first,
                        end,
                        label,
                        pieces.get(first).start(),
                        pieces.get(end - 1).end()));
            }
            first = end;
        }
        return names;
    }

    /** The most likely label of a piece, 0 if it is rather in no name. */
    private int label(int piece, double least) {
        return 1 - probabilities[piece][0] < least ? 0 : best(probabilities[piece]);
    }

    private Name name(int first, int last, int label, int start, int end) {
        double probability = 1;
        for (int i = first; i < last; i++) {
            probability = Math.min(probability, probabilities[i][label]);
        }
        return new Name(start, end, ConceptKind.of(labels.get(label)), probability);
    }

    /** The label with the highest number, no name left out. */
    private static int best(double[] numbers) {
        int best = 1;
        for (int y = 2; y < numbers.length; y++) {
            best = numbers[y] > numbers[best] ? y : best;
        }
        return best;
    }
}
