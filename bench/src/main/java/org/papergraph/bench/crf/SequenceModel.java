package org.papergraph.bench.crf;

import java.util.List;

/** Says how likely each label of each piece of a sentence is, and each pair of labels side by side. */
interface SequenceModel {

    /** The first is that of what is in no name; it is what stands before a sentence, too. */
    List<String> labels();

    ChainCrf.Beliefs beliefs(FeaturedSentence sentence);
}
