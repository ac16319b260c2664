package org.papergraph.bench.crf;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The part of a data set's name that is its own, without an article in front and without "dataset", "test set" or the like behind. */
record NameCore(int first, int last) {

    private static final Set<String> HEADS = Set.of(
            "dataset",
            "datasets",
            "data",
            "set",
            "sets",
            "corpus",
            "corpora",
            "benchmark",
            "benchmarks",
            "database",
            "databases",
            "collection",
            "collections",
            "task",
            "tasks",
            "challenge",
            "images",
            "test",
            "training",
            "train",
            "validation",
            "treebank",
            "bank",
            "dev",
            "split");

    private static final Set<String> ARTICLES = Set.of(
            "the",
            "a",
            "an",
            "our",
            "this",
            "these",
            "both",
            "original",
            "full",
            "standard",
            "popular",
            "public",
            "large",
            "new",
            "own",
            "-");

    /** The core of a stretch of words, both ends inclusive; at least one word is left. */
    static NameCore of(List<String> words, int first, int last) {
        int from = first;
        int to = last;
        while (to > from && (isHead(words.get(to)) || words.get(to).equals("-"))) {
            to--;
        }
        while (from < to && ARTICLES.contains(words.get(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        return new NameCore(from, to);
    }

    /** Whether a word says what kind of thing a name is of. */
    static boolean isHead(String word) {
        return HEADS.contains(word.toLowerCase(Locale.ROOT));
    }

    int size() {
        return last - first + 1;
    }
}
