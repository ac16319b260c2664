package org.papergraph.queries.index;

/** The columns of an index file, in the order in which they stand there. */
enum Section {
    /** UTF-8, as one. */
    STATE,
    /** UTF-8, as one; see {@link WordFiles}. */
    WORD_FILES,
    /** Longs. */
    STATISTICS,
    PAPER_IRI_AT,
    PAPER_IRI,
    PAPER_LABEL_AT,
    PAPER_LABEL,
    /** The ids of a paper's summaries, one a line. */
    PAPER_IDS_AT,
    PAPER_IDS,
    /** Ints; {@link PaperTable#UNDATED} if not known. */
    PAPER_YEAR,
    /** Ints; the same for papers of the same title. */
    PAPER_TITLE,
    /** Ints: the number of each space's first feature, and one beyond the last. */
    SPACE_AT,
    /** Floats: what a stored weight of 1 stands for. */
    SPACE_UNIT,
    FEATURE_KEY_AT,
    FEATURE_KEY,
    FEATURE_LABEL_AT,
    FEATURE_LABEL,
    /** Bytes: the ordinal of a concept's kind; -1 of other features. */
    FEATURE_KIND,
    /** Floats. */
    FEATURE_IDF,
    /** Longs, then ints: the papers of each feature, see {@link PackedPair}. */
    INVERTED_AT,
    INVERTED_PAIR,
    /** Ints: how many papers have a feature. */
    INVERTED_FREQUENCY,
    /** Longs, then ints, shorts and bytes: the features of each paper. */
    FORWARD_AT,
    FORWARD_FEATURE,
    FORWARD_WEIGHT,
    FORWARD_NOTE,
    /** Ints, as many for each concept as there are roles: the papers that it is this to. */
    ROLE_COUNTS,
    /** Longs and ints: hashes of the keys of all labels of concepts, in order, and the concepts. */
    LABEL_HASH,
    LABEL_CONCEPT,
    /** Ints: for each word the place of its vector; -1 if it has none. */
    WORD_TOPIC,
    /** Floats, then bytes: the vectors of words, see {@link org.papergraph.queries.topic.TopicRows}. */
    TOPIC_SCALE,
    TOPIC_ROW,
    /** Floats: the mean of all texts. */
    TOPIC_MEAN,
    /** Bytes: a vector for each paper, see {@link PaperTopics}. */
    PAPER_TOPIC,
    /** Longs: for each paper the signs of its vector, see {@link TopicSigns}. */
    PAPER_SIGNS
}
