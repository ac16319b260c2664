package org.papergraph.queries.topic;

/**
 * The vector of a word.
 *
 * @param numbers in units of the scale; not to be changed
 * @param scale what 1 stands for
 */
@SuppressWarnings("ArrayRecordComponent")
public record TopicRow(float[] numbers, float scale) {}
