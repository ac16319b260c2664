package org.papergraph.bench.crf;

import java.util.List;

/**
 * Models whose probabilities count as one.
 *
 * @param fields that were each given other features, drawn by chance: a model that has all of them leans on the few that tell most in
 *     training, and learns little of what the others tell where those are missing (Sutton, Sindelar and McCallum, "Reducing Weight
 *     Undertraining in Structured Discriminative Learning", NAACL 2006)
 * @param nets that err in other places; none, or they count for a fixed share of the whole
 */
record Committee(List<ChainCrf> fields, List<RecurrentNet> nets) {

    /** What the nets count for, however many of each there are. */
    private static final double SHARE_OF_NETS = 0.4;

    /** What the models think of a sentence, in the mean. */
    SpanBeliefs beliefs(FeaturedSentence sentence) {
        SpanBeliefs ofFields = SpanBeliefs.of(sentence, fields);
        return nets.isEmpty() ? ofFields : ofFields.mixed(SpanBeliefs.of(sentence, nets), SHARE_OF_NETS);
    }
}
