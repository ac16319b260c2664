package org.papergraph.queries.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads what a space of words has out of the word index, weighed as BM25 does (Robertson et al. 1995). The note of a pair
 * is how often the paper has the word. Words that only one paper has are left out: nobody shares them.
 */
final class WordSpaces {

    private final WordIndex words;
    private final int papers;
    /** For each document of the word index its paper. */
    private final int[] numbers;

    private final Path folder;

    /**
     * @param numbers of papers, by document
     * @param folder where files may be made
     */
    WordSpaces(WordIndex words, int papers, int[] numbers, Path folder) {
        this.words = words;
        this.papers = papers;
        this.numbers = numbers;
        this.folder = folder;
    }

    /** Goes through the words twice, first to count: lists that grow would take twice the memory. */
    SpaceContents read(Space space) throws IOException {
        Counting counting = new Counting(papers);
        words.forEach(space, numbers, counting);
        counting.endWord();
        int[] order = SpaceContents.order(counting.keys);
        int[] ends = new int[order.length];
        float[] idf = new float[order.length];
        int end = 0;
        for (int place = 0; place < order.length; place++) {
            int frequency = counting.frequencies.get(order[place]);
            idf[place] = SpaceTable.idf(papers, frequency);
            end = Math.addExact(end, frequency);
            ends[place] = end;
        }
        int[] places = SpaceContents.places(order);
        PairColumns pairs = PairColumns.of(end, folder);
        Filling filling = new Filling(counting, space, places, ends, idf, pairs);
        words.forEach(space, numbers, filling);
        return new SpaceContents(
                SpaceContents.inOrder(counting.keys, order),
                List.of(),
                new byte[0],
                idf,
                places,
                new Postings(ends, pairs, filling.unit));
    }

    /** The words that several papers have, and how long each paper is. */
    private static final class Counting implements WordIndex.Counts {

        private final int[] lengths;
        private final List<String> keys = new ArrayList<>();
        private final List<Integer> frequencies = new ArrayList<>();
        private String word = "";
        private int frequency;

        Counting(int papers) {
            this.lengths = new int[papers];
        }

        @Override
        public void accept(String next, int paper, int count) {
            lengths[paper] += count;
            if (!next.equals(word)) {
                endWord();
                word = next;
            }
            frequency++;
        }

        void endWord() {
            if (frequency > 1) {
                keys.add(word);
                frequencies.add(frequency);
            }
            frequency = 0;
        }
    }

    /** The same words once more, with the papers that have them. */
    private static final class Filling implements WordIndex.Counts {

        private final Counting counted;
        private final int[] places;
        private final int[] ends;
        private final float[] idf;
        private final double average;
        private final double k1;
        private final double b;
        private final PairColumns pairs;
        private final float unit;
        /** Which of the words that count the next one is, and what it is called. */
        private int number;

        private String expected = "";
        private String word = "";
        private int at;
        private int place = -1;

        Filling(Counting counted, Space space, int[] places, int[] ends, float[] idf, PairColumns pairs) {
            this.counted = counted;
            this.places = places;
            this.ends = ends;
            this.idf = idf;
            this.pairs = pairs;
            float rarest = 0;
            for (float one : idf) {
                rarest = Math.max(rarest, one);
            }
            // What stands behind the idf in a weight is less than 1.
            this.unit = Postings.unit(rarest);
            long all = Arrays.stream(counted.lengths).asLongStream().sum();
            this.average = all == 0 ? 1 : (double) all / counted.lengths.length;
            // A facet has few words, so their number and the length tell less.
            this.k1 = space == Space.WORDS ? WordIndex.K1 : 1.2;
            this.b = space == Space.WORDS ? WordIndex.B : 0.5;
            expect();
        }

        private void expect() {
            expected = number < counted.keys.size() ? counted.keys.get(number) : "";
        }

        @Override
        public void accept(String next, int paper, int count) {
            if (!next.equals(word)) {
                word = next;
                boolean counts = next.equals(expected);
                place = counts ? places[number] : -1;
                if (counts) {
                    at = place == 0 ? 0 : ends[place - 1];
                    number++;
                    expect();
                }
            }
            if (place >= 0) {
                double length = counted.lengths[paper];
                float weight = idf[place] * (float) (count / (count + k1 * (1 - b + b * length / average)));
                pairs.put(at++, paper, Postings.stored(weight, unit), (byte) Math.min(count, Byte.MAX_VALUE));
            }
        }
    }
}
