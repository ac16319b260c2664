package org.papergraph.queries.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.papergraph.queries.topic.TopicModel;
import org.papergraph.queries.topic.TopicSum;

/** The words of texts, counted in memory and weighed as {@link WordSpaces} does it. */
final class MadeWords {

    private final TextAnalysis analysis = new TextAnalysis();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    /** The words of each paper, one after the other. */
    private int[] words = new int[1 << 16];

    private int[] ends = new int[1 << 10];
    private int papers;

    int papers() {
        return papers;
    }

    void add(String text) {
        int end = papers == 0 ? 0 : ends[papers - 1];
        for (String word : analysis.words(text)) {
            if (end == words.length) {
                words = Arrays.copyOf(words, end + end / 2);
            }
            Integer known = numbers.putIfAbsent(word, keys.size());
            if (known == null) {
                keys.add(word);
            }
            words[end++] = known == null ? keys.size() - 1 : known;
        }
        if (papers == ends.length) {
            ends = Arrays.copyOf(ends, 2 * papers);
        }
        ends[papers++] = end;
    }

    /** The words that more than one paper has. */
    SpaceContents contents() {
        int[] frequencies = new int[keys.size()];
        forEach((paper, word, count) -> frequencies[word]++);
        int[] kept = IntStream.range(0, keys.size())
                .filter(word -> frequencies[word] > 1)
                .toArray();
        List<String> unordered = Arrays.stream(kept).mapToObj(keys::get).toList();
        int[] order = SpaceContents.order(unordered);
        int[] last = new int[order.length];
        int[] next = new int[keys.size()];
        float[] idf = new float[keys.size()];
        float[] rarity = new float[order.length];
        int end = 0;
        for (int place = 0; place < order.length; place++) {
            int word = kept[order[place]];
            next[word] = end;
            rarity[place] = SpaceTable.idf(papers, frequencies[word]);
            idf[word] = rarity[place];
            end = Math.addExact(end, frequencies[word]);
            last[place] = end;
        }
        return new SpaceContents(
                SpaceContents.inOrder(unordered, order),
                List.of(),
                new byte[0],
                rarity,
                SpaceContents.places(order),
                postings(last, next, frequencies, idf));
    }

    /** What each text is about. */
    void topics(TopicModel model, TopicTable table) {
        TopicSum[] sum = {new TopicSum(model.mean())};
        int[] last = new int[1];
        forEach((paper, word, count) -> {
            if (paper != last[0]) {
                table.put(last[0], sum[0].vector());
                sum[0] = new TopicSum(model.mean());
                last[0] = paper;
            }
            model.vector(keys.get(word)).ifPresent(row -> sum[0].add(row, count));
        });
        table.put(last[0], sum[0].vector());
    }

    private Postings postings(int[] last, int[] next, int[] frequencies, float[] idf) {
        int size = last.length == 0 ? 0 : last[last.length - 1];
        PairColumns pairs = PairColumns.onHeap(size);
        float rarest = 0;
        for (float one : idf) {
            rarest = Math.max(rarest, one);
        }
        float unit = Postings.unit(rarest);
        double average = (double) ends[papers - 1] / papers;
        forEach((paper, word, count) -> {
            if (frequencies[word] > 1) {
                double length = ends[paper] - (paper == 0 ? 0 : ends[paper - 1]);
                double norm = WordIndex.K1 * (1 - WordIndex.B + WordIndex.B * length / average);
                float weight = idf[word] * (float) (count / (count + norm));
                pairs.put(next[word]++, paper, Postings.stored(weight, unit), (byte) Math.min(count, Byte.MAX_VALUE));
            }
        });
        return new Postings(last, pairs, unit);
    }

    /** Takes how often a paper has a word. */
    @FunctionalInterface
    private interface Counts {
        void accept(int paper, int word, int count);
    }

    private void forEach(Counts action) {
        int start = 0;
        for (int paper = 0; paper < papers; paper++) {
            int[] own = Arrays.copyOfRange(words, start, ends[paper]);
            Arrays.sort(own);
            int from = 0;
            while (from < own.length) {
                int to = from + 1;
                while (to < own.length && own[to] == own[from]) {
                    to++;
                }
                action.accept(paper, own[from], to - from);
                from = to;
            }
            start = ends[paper];
        }
    }
}
