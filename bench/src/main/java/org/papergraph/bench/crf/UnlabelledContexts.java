package org.papergraph.bench.crf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where words stand in texts that nobody has annotated: how often before "dataset" and the like, how often behind "on". */
final class UnlabelledContexts {

    private static final int LONGEST = 8;
    private static final String EDGE = "^";

    private static final Set<String> BEHIND = Set.of(
            "dataset",
            "datasets",
            "data",
            "corpus",
            "corpora",
            "benchmark",
            "benchmarks",
            "database",
            "databases",
            "test",
            "validation",
            "challenge",
            "images",
            "collection",
            "benchmarking",
            "leaderboard",
            "treebank",
            "suite");

    private static final Set<String> BEFORE =
            Set.of("on", "datasets", "dataset", "benchmarks", "benchmark", "corpus", "from");

    /** Places where the same words stand. */
    static final class Places {
        private int all;
        private int texts;
        private int lastText;
        private int capital;
        private int beforeHead;
        private int behindOn;
        private int behindAny;

        /** How many there are. */
        int all() {
            return all;
        }

        /** In how many texts. */
        int texts() {
            return texts;
        }

        /** How many begin with a capital. */
        int capital() {
            return capital;
        }

        /** How many have "dataset" or the like behind. */
        int beforeHead() {
            return beforeHead;
        }

        /** How many have "on" in front. */
        int behindOn() {
            return behindOn;
        }

        /** How many have "on", "from", "dataset" or the like in front. */
        int behindAny() {
            return behindAny;
        }
    }

    private static final Places NOWHERE = new Places();

    private final Map<String, Places> places = new HashMap<>();
    private int texts;

    /** Counts nothing yet; it is the words of these texts that are to be looked for. */
    UnlabelledContexts(List<String> sought) {
        for (String text : sought) {
            List<String> words = lower(UnlabelledTexts.split(text));
            for (int first = 0; first < words.size(); first++) {
                StringBuilder form = new StringBuilder();
                for (int last = first; last < Math.min(words.size(), first + LONGEST); last++) {
                    form.append(last > first ? " " : "").append(words.get(last));
                    places.computeIfAbsent(form.toString(), any -> new Places());
                }
            }
        }
    }

    /** Counts in all texts of a file that has one with a title and an abstract a line. */
    void read(Path abstracts) throws IOException {
        UnlabelledTexts.each(abstracts, this::add);
    }

    /** Counts in one text more. */
    void add(String text) {
        texts++;
        List<String> written = UnlabelledTexts.split(text);
        List<String> words = lower(written);
        for (int first = 0; first < words.size(); first++) {
            StringBuilder form = new StringBuilder(words.get(first));
            Places found = places.get(form.toString());
            for (int last = first; found != null; last++) {
                count(found, written.get(first), words, first, last);
                boolean ends = last + 1 == words.size();
                found = ends
                        ? null
                        : places.get(
                                form.append(' ').append(words.get(last + 1)).toString());
            }
        }
    }

    private void count(Places found, String written, List<String> words, int first, int last) {
        String before = first == 0 ? EDGE : words.get(first - 1);
        String behind = last + 1 == words.size() ? EDGE : words.get(last + 1);
        found.all++;
        found.texts += found.lastText == texts ? 0 : 1;
        found.lastText = texts;
        found.capital += Character.isUpperCase(written.charAt(0)) ? 1 : 0;
        found.beforeHead += BEHIND.contains(behind) ? 1 : 0;
        found.behindOn += before.equals("on") ? 1 : 0;
        found.behindAny += BEFORE.contains(before) ? 1 : 0;
    }

    /** The places of the same words, whatever their case. */
    Places of(List<String> words) {
        return places.getOrDefault(String.join(" ", lower(UnlabelledTexts.split(String.join(" ", words)))), NOWHERE);
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
