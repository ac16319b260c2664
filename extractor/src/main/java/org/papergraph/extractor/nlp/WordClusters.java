package org.papergraph.extractor.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Groups of words that stand in like contexts; a word seen too rarely is in none. Immutable. */
public final class WordClusters {

    /** No groups at all. */
    public static final WordClusters NONE = new WordClusters(Map.of());

    private static final String UNKNOWN = "?";

    private final Map<String, String> groups;

    public WordClusters(Map<String, String> groups) {
        this.groups = Map.copyOf(groups);
    }

    /** The groups that come with papergraph. */
    public static WordClusters own() {
        try (InputStream in = WordClusters.class.getResourceAsStream("clusters.txt.gz")) {
            if (in == null) {
                throw new IllegalStateException("clusters.txt.gz is missing from the class path");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads lines of words parted by spaces: each line is a group. Words that lost their hyphens go where the whole ones are. */
    public static WordClusters read(InputStream gzip) {
        Map<String, String> groups = new HashMap<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(gzip), StandardCharsets.UTF_8))) {
            int group = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String name = Integer.toString(group++);
                for (String word : line.split(" ", -1)) {
                    groups.put(word, name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> joined = new HashMap<>();
        new TreeMap<>(groups).forEach((word, group) -> joined.putIfAbsent(word.replace("-", ""), group));
        joined.putAll(groups);
        return new WordClusters(joined);
    }

    /** The group of a word in lower case. */
    public String of(String lower) {
        return groups.getOrDefault(lower, UNKNOWN);
    }
}
