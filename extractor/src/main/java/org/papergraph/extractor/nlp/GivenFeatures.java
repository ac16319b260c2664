package org.papergraph.extractor.nlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.io.Serial;
import java.util.Collection;
import java.util.List;

/** Hands CoreNLP the features that {@link SequenceFeatures} has found; CoreNLP makes it by its class name. */
public final class GivenFeatures extends FeatureFactory<CoreLabel> {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Features of a piece. */
    static final class Single extends Strings {}

    /** Features of the step from the piece before. */
    static final class Pair extends Strings {}

    /** A list of strings. */
    abstract static class Strings implements CoreAnnotation<List<String>> {

        @SuppressWarnings("unchecked")
        @Override
        public Class<List<String>> getType() {
            return (Class<List<String>>) (Class<?>) List.class;
        }
    }

    @Override
    public Collection<String> getCliqueFeatures(PaddedList<CoreLabel> pieces, int position, Clique clique) {
        CoreLabel piece = pieces.get(position);
        if (clique.equals(cliqueC)) {
            return piece.get(Single.class);
        }
        return clique.equals(cliqueCpC) ? piece.get(Pair.class) : List.of();
    }

    /** The pieces of a sentence as CoreNLP takes them. */
    static List<CoreLabel> labels(Described sentence) {
        List<CoreLabel> labels = new java.util.ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            CoreLabel label = new CoreLabel(4);
            label.setWord(sentence.pieces().get(i).text());
            label.set(Single.class, WrittenFeatures.single(sentence, i));
            label.set(Pair.class, WrittenFeatures.pair(sentence, i));
            labels.add(label);
        }
        return labels;
    }
}
