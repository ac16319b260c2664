package org.papergraph.extractor.combine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.ontology.Span;

/**
 * Under which headings and list items the blocks of a text stand, and what those announce: the items below "Datasets" are
 * datasets, those below "Baselines" methods.
 */
final class Outline {

    /** What is announced when nothing is. */
    static final String NOTHING = "";

    private static final int MOST_WORDS = 8;
    private static final int PARAGRAPH = 9;
    private static final int ITEM = 10;
    private static final int TAB = 4;

    private static final Map<String, String> TOPICS = topics();

    private final List<Span> blocks;
    private final List<String> announced = new ArrayList<>();
    private final List<String> above = new ArrayList<>();

    Outline(AnalysedText text) {
        this.blocks = text.readable().blocks();
        int[] levels = new int[blocks.size()];
        int[] parents = new int[blocks.size()];
        String source = text.readable().source();
        for (int i = 0; i < levels.length; i++) {
            Span block = blocks.get(i);
            levels[i] = level(
                    source,
                    text.readable().toSource(block.start(), block.start() + 1).start());
            int parent = i - 1;
            while (parent >= 0 && levels[parent] >= levels[i]) {
                parent = parents[parent];
            }
            parents[i] = parent;
            announced.add(topic(block.of(text.text()), levels[i] != PARAGRAPH));
            above.add(parent < 0 ? NOTHING : first(announced.get(parent), above.get(parent)));
        }
    }

    private static String first(String one, String other) {
        return one.equals(NOTHING) ? other : one;
    }

    /** What the nearest line above that announces anything announces; {@link #NOTHING} if none does. */
    String above(Vote vote) {
        int block = block(vote.start());
        return block < 0 ? NOTHING : above.get(block);
    }

    /** What the words before a colon announce of what stands behind it in the same block. */
    String before(Vote vote) {
        int block = block(vote.start());
        if (block < 0) {
            return NOTHING;
        }
        String text = vote.text().text();
        int colon = text.indexOf(':', blocks.get(block).start());
        return colon < 0 || colon >= vote.start()
                ? NOTHING
                : topic(text.substring(blocks.get(block).start(), colon), true);
    }

    /** Whether a vote is all of its block, a full stop or the like aside. */
    boolean isWhole(Vote vote) {
        int block = block(vote.start());
        return block >= 0
                && vote.start() - blocks.get(block).start() <= 1
                && blocks.get(block).end() - vote.end() <= 1;
    }

    private int block(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).end() <= offset) {
                low = middle + 1;
            } else if (blocks.get(middle).start() > offset) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** Headings from 1, then paragraphs, then list items by their indent. */
    private static int level(String source, int at) {
        int start = source.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int indent = 0;
        int hashes = 0;
        for (int i = start; i < at; i++) {
            char c = source.charAt(i);
            if (c == '#') {
                hashes++;
            } else if (c == ' ') {
                indent++;
            } else if (c == '\t') {
                indent += TAB;
            } else if ("*-+\u2022".indexOf(c) >= 0 && i + 1 < at && source.charAt(i + 1) <= ' ') {
                return ITEM + indent;
            }
        }
        return hashes > 0 ? hashes : PARAGRAPH;
    }

    /** What a short line announces; the last word that tells. */
    private static String topic(String line, boolean anyEnd) {
        if (!anyEnd && !line.endsWith(":")) {
            return NOTHING;
        }
        String topic = NOTHING;
        int words = 0;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || !Character.isLetterOrDigit(line.charAt(i))) {
                if (i > start) {
                    topic = TOPICS.getOrDefault(line.substring(start, i).toLowerCase(Locale.ROOT), topic);
                    if (++words > MOST_WORDS) {
                        return NOTHING;
                    }
                }
                start = i + 1;
            }
        }
        return topic;
    }

    private static Map<String, String> topics() {
        try (InputStream in = Objects.requireNonNull(Outline.class.getResourceAsStream("outline-topics.tsv"))) {
            Map<String, String> topics = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    for (String word : line.substring(tab + 1).split(" ", -1)) {
                        topics.put(word, line.substring(0, tab));
                    }
                }
            }
            return Map.copyOf(topics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
