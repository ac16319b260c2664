package org.papergraph.extractor.link;

/** A name, by its key, in one summary. */
record OwnName(String summary, String key) {}
