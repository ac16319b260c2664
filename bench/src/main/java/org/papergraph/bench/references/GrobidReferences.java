package org.papergraph.bench.references;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.extractor.cite.ReferencePart;

/**
 * Reads references in the training format of GROBID: one {@code <bibl>} each, its parts marked by {@code <author>}, {@code
 * <title level="a|m|j|s">}, {@code <date>} and others.
 */
final class GrobidReferences {

    private static final Pattern ENTRY = Pattern.compile("<bibl>(.*?)</bibl>", Pattern.DOTALL);
    private static final Map<String, String> ENTITIES =
            Map.of("&quot;", "\"", "&apos;", "'", "&lt;", "<", "&gt;", ">", "&amp;", "&");

    private final StringBuilder text = new StringBuilder();
    private final List<ReferencePart> parts = new ArrayList<>();

    private GrobidReferences() {}

    /**
     * Reads all references of a file, white space made single.
     *
     * @throws IOException if the file cannot be read
     */
    static List<MarkedReference> read(Path file) throws IOException {
        List<MarkedReference> references = new ArrayList<>();
        Matcher matcher = ENTRY.matcher(Files.readString(file));
        while (matcher.find()) {
            references.add(new GrobidReferences().read(matcher.group(1)));
        }
        return references;
    }

    private MarkedReference read(String marked) {
        boolean article = marked.contains("<title level=\"a\">");
        boolean titled = false;
        ReferencePart part = ReferencePart.OTHER;
        for (int at = 0; at < marked.length(); ) {
            if (marked.charAt(at) == '<') {
                int end = marked.indexOf('>', at);
                String tag = marked.substring(at + 1, end);
                titled |= tag.startsWith("/") && part == ReferencePart.TITLE;
                part = part(tag, article, titled);
                at = end + 1;
            } else {
                at += character(marked, at, part);
            }
        }
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new MarkedReference(text.substring(0, end), parts.subList(0, end));
    }

    private static ReferencePart part(String tag, boolean article, boolean titled) {
        if (tag.startsWith("author")) {
            return ReferencePart.AUTHOR;
        }
        if (tag.startsWith("date")) {
            return ReferencePart.DATE;
        }
        if (tag.startsWith("title")) {
            boolean own = tag.contains("\"a\"") || (tag.contains("\"m\"") && !article);
            return own && !titled ? ReferencePart.TITLE : ReferencePart.VENUE;
        }
        return ReferencePart.OTHER;
    }

    /** Takes one character, and gives how many stand for it in the file. */
    private int character(String marked, int at, ReferencePart part) {
        String written = ENTITIES.keySet().stream()
                .filter(entity -> marked.startsWith(entity, at))
                .findFirst()
                .orElse(marked.substring(at, at + 1));
        char c = ENTITIES.getOrDefault(written, written).charAt(0);
        boolean space = Character.isWhitespace(c);
        if (!space || (text.length() > 0 && text.charAt(text.length() - 1) != ' ')) {
            text.append(space ? ' ' : c);
            parts.add(part);
        }
        return written.length();
    }
}
