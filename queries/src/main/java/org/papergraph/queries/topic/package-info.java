/**
 * What texts are about, beyond the words that they share: latent semantic analysis (Deerwester et al., "Indexing by Latent
 * Semantic Analysis", JASIS 1990).
 *
 * <p>A {@link org.papergraph.queries.topic.TopicModel} has a vector for each of many words, learned from what words stand together
 * in abstracts (by {@code org.papergraph.bench.related.TrainTopics}); a {@link org.papergraph.queries.topic.TopicSum} makes the
 * vector of a text of them. Two texts are alike by the angle of their vectors. The vector of a text hangs on nothing but the text
 * and the model, so it never changes when other papers come.
 */
@NullMarked
package org.papergraph.queries.topic;

import org.jspecify.annotations.NullMarked;
