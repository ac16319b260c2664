package org.papergraph.queries.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * Reads what a space of words has out of the word index, weighed as BM25 does (Robertson et al. 1995). The note of a pair
 * is how often the paper has the word. Words that only one paper has are left out: nobody shares them.
 */
final class WordSpaces {

    private final WordIndex words;
    private final int papers;
    private final ToIntFunction<String> numbers;

    WordSpaces(WordIndex words, int papers, ToIntFunction<String> numbers) {
        this.words = words;
        this.papers = papers;
        this.numbers = numbers;
    }

    SpaceTable read(Space space) throws IOException {
        SpaceTable table = new SpaceTable();
        int[] lengths = new int[papers];
        Run run = new Run(table);
        words.forEach(space, numbers, (word, paper, count) -> {
            lengths[paper] += count;
            run.add(word, paper, count);
        });
        run.end();
        weigh(table, lengths, space);
        return table;
    }

    private void weigh(SpaceTable table, int[] lengths, Space space) {
        long all = Arrays.stream(lengths).asLongStream().sum();
        long having = Arrays.stream(lengths).filter(length -> length > 0).count();
        double average = having == 0 ? 1 : (double) all / papers;
        // A facet has few words, so their number and the length tell less.
        double k1 = space == Space.WORDS ? WordIndex.K1 : 1.2;
        double b = space == Space.WORDS ? WordIndex.B : 0.5;
        for (int i = 0; i < table.size(); i++) {
            double count = table.weight(i);
            double length = lengths[table.paper(i)];
            table.weight(i, (float) (count / (count + k1 * (1 - b + b * length / average))));
        }
    }

    /** The papers of one word, which come in a row. */
    private static final class Run {

        private final SpaceTable table;
        private String word = "";
        private int[] papers = new int[64];
        private int[] counts = new int[64];
        private int size;

        Run(SpaceTable table) {
            this.table = table;
        }

        void add(String next, int paper, int count) {
            if (!next.equals(word)) {
                end();
                word = next;
            }
            if (size == papers.length) {
                papers = Arrays.copyOf(papers, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
            }
            papers[size] = paper;
            counts[size++] = count;
        }

        void end() {
            if (size > 1) {
                int feature = table.feature(word, "", SpaceTable.NO_KIND);
                for (int i = 0; i < size; i++) {
                    table.add(papers[i], feature, counts[i], (byte) Math.min(counts[i], Byte.MAX_VALUE));
                }
            }
            size = 0;
        }
    }
}
