package org.papergraph.queries.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.papergraph.queries.topic.TopicModel;
import org.papergraph.queries.topic.TopicRow;
import org.papergraph.queries.topic.TopicSum;

/** The topics of all papers, while an index is made: of each a vector of length 1, all 0 if nothing is known. */
final class TopicTable {

    /** The vectors of so many papers are summed up at once: four bytes a number, where one is left. */
    private static final int AT_A_TIME = 1 << 17;

    private final TopicModel model;
    private final int papers;
    private final byte[] vectors;

    TopicTable(TopicModel model, int papers) {
        this.model = model;
        this.papers = papers;
        this.vectors = new byte[Math.multiplyExact(papers, model.dimensions())];
    }

    /** Reads the words of all papers. */
    void read(WordIndex words, int[] numbers) throws IOException {
        for (int from = 0; from < papers; from += AT_A_TIME) {
            int first = from;
            int size = Math.min(AT_A_TIME, papers - from);
            TopicSum[] sums = new TopicSum[size];
            float[] mean = model.mean();
            Arrays.setAll(sums, paper -> new TopicSum(mean));
            // Papers of one word come in a row.
            String[] last = {""};
            List<TopicRow> row = new ArrayList<>();
            words.forEach(Space.WORDS, numbers, (word, paper, count) -> {
                if (!word.equals(last[0])) {
                    last[0] = word;
                    row.clear();
                    model.vector(word).ifPresent(row::add);
                }
                if (!row.isEmpty() && paper >= first && paper - first < size) {
                    sums[paper - first].add(row.get(0), count);
                }
            });
            for (int paper = 0; paper < size; paper++) {
                put(first + paper, sums[paper].vector());
            }
        }
    }

    /** @param vector of length 1, or all 0 */
    void put(int paper, float[] vector) {
        System.arraycopy(PaperTopics.stored(vector), 0, vectors, paper * model.dimensions(), vector.length);
    }

    /** @param words the features of {@link Space#WORDS} */
    void write(IndexFileWriter out, List<String> words) throws IOException {
        List<Integer> rows = new ArrayList<>();
        out.section(Section.WORD_TOPIC);
        for (String word : words) {
            int row = model.row(word);
            out.put(row < 0 ? -1 : rows.size());
            if (row >= 0) {
                rows.add(row);
            }
        }
        out.section(Section.TOPIC_SCALE);
        for (int row : rows) {
            out.put(model.vectors().scale(row));
        }
        out.section(Section.TOPIC_ROW);
        for (int row : rows) {
            out.put(model.vectors().bytes(row));
        }
        out.section(Section.TOPIC_MEAN);
        for (float value : model.mean()) {
            out.put(value);
        }
        out.section(Section.PAPER_TOPIC).put(vectors);
        out.section(Section.PAPER_SIGNS);
        for (int paper = 0; paper < papers; paper++) {
            for (long signs : TopicSigns.of(vectors, paper * model.dimensions(), model.dimensions())) {
                out.put(signs);
            }
        }
    }
}
