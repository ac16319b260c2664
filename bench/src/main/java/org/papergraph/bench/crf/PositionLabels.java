package org.papergraph.bench.crf;

import java.util.Arrays;
import java.util.List;
import org.papergraph.bench.crf.SpanBeliefs.Stretch;
import org.papergraph.ontology.ConceptKind;

/**
 * Labels that say where in a name a piece is: at its begin, in its middle, at its end, or all of it. With them a model can part names that
 * stand side by side, and learns by every feature what names begin and end with (Ratinov and Roth, "Design Challenges and
 * Misconceptions in Named Entity Recognition", CoNLL 2009).
 *
 * @param begin which of a model's labels it is, and so on; -1 if the model has none, as no name that it saw was so long
 */
record PositionLabels(ConceptKind kind, int begin, int middle, int end, int single) {

    private static final String BEGIN = "B ";
    private static final String MIDDLE = "I ";
    private static final String END = "E ";
    private static final String SINGLE = "S ";

    /** The sentence with such labels instead of its own. */
    static FeaturedSentence label(AnnotatedSentence annotated) {
        FeaturedSentence sentence = annotated.sentence();
        String[] labels = new String[sentence.size()];
        Arrays.fill(labels, FeaturedTexts.OUTSIDE);
        for (Stretch name : annotated.names()) {
            for (int i = name.first(); i <= name.last(); i++) {
                labels[i] = position(name, i) + name.kind().label();
            }
        }
        return new FeaturedSentence(
                sentence.words(),
                sentence.places(),
                sentence.features(),
                sentence.steps(),
                List.of(labels),
                sentence.speech());
    }

    private static String position(Stretch name, int piece) {
        if (name.first() == name.last()) {
            return SINGLE;
        }
        return piece == name.first() ? BEGIN : piece == name.last() ? END : MIDDLE;
    }

    /** Those of a model, one for each kind; none if its labels are others. */
    static List<PositionLabels> of(List<String> labels) {
        return labels.stream()
                .filter(label -> List.of(BEGIN, MIDDLE, END, SINGLE).stream().anyMatch(label::startsWith))
                .map(label -> label.substring(BEGIN.length()))
                .distinct()
                .map(kind -> new PositionLabels(
                        ConceptKind.of(kind),
                        labels.indexOf(BEGIN + kind),
                        labels.indexOf(MIDDLE + kind),
                        labels.indexOf(END + kind),
                        labels.indexOf(SINGLE + kind)))
                .toList();
    }
}
