package org.papergraph.extractor.cite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference string of the shared sample with its parts as an annotator marked them.
 *
 * @param text the reference as it stands
 * @param authors the characters of all authors
 * @param title the title of the article, or of the book if there is no article
 * @param year the year in the first date
 */
record ReferenceSample(String text, Optional<String> authors, Optional<String> title, Optional<Integer> year) {

    private static final Pattern BIBL = Pattern.compile("<bibl>(.*?)</bibl>", Pattern.DOTALL);
    private static final Pattern AUTHOR = Pattern.compile("<author>(.*?)</author>", Pattern.DOTALL);
    private static final Pattern ARTICLE = Pattern.compile("<title level=\"a\">(.*?)</title>", Pattern.DOTALL);
    private static final Pattern BOOK = Pattern.compile("<title level=\"m\">(.*?)</title>", Pattern.DOTALL);
    private static final Pattern DATE = Pattern.compile("<date>.*?((?:1[5-9]|20)\\d\\d).*?</date>", Pattern.DOTALL);

    /** Reads a file of GROBID's training format. */
    static List<ReferenceSample> read(Path file) throws IOException {
        List<ReferenceSample> samples = new ArrayList<>();
        Matcher matcher = BIBL.matcher(Files.readString(file));
        while (matcher.find()) {
            String marked = matcher.group(1);
            Optional<String> article = first(ARTICLE, marked);
            samples.add(new ReferenceSample(
                    plain(marked),
                    first(AUTHOR, marked),
                    article.isPresent() ? article : first(BOOK, marked),
                    first(DATE, marked).map(Integer::valueOf)));
        }
        return samples;
    }

    private static Optional<String> first(Pattern pattern, String marked) {
        Matcher matcher = pattern.matcher(marked);
        return matcher.find() ? Optional.of(plain(matcher.group(1))) : Optional.empty();
    }

    private static String plain(String marked) {
        return marked.replaceAll("<[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    boolean titleIs(Optional<String> parsed) {
        return key(title.orElse("")).equals(key(parsed.orElse("")));
    }

    /** Whether the first of the parsed names is the first of the marked ones, no more and no less. */
    boolean firstAuthorIs(List<String> parsed) {
        if (authors.isEmpty() || parsed.isEmpty()) {
            return authors.isEmpty() && parsed.isEmpty();
        }
        String name = parsed.get(0);
        int at = authors.get().indexOf(name);
        if (at < 0 || at > 3) {
            return false;
        }
        String rest = authors.get().substring(at + name.length()).strip();
        boolean ends = rest.matches("(?s)(?:[,;&./(:]|and\\b|et\\b|und\\b|y\\b).*");
        boolean initials = rest.matches("(?s),?\\s?\\p{Lu}\\.?(?:[\\s,-].*)?");
        return rest.isEmpty() || (ends && !initials);
    }

    private static String key(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
