package org.papergraph.extractor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.extractor.text.LatexText;

/**
 * Takes BibTeX's lists of names apart: "First von Last", "von Last, First" and "von Last, Jr, First", with "and" between
 * them (Patashnik 1988, "BibTeXing", section 4); what stands in braces is one word.
 */
final class BibtexNames {

    private static final Set<String> NOBODY = Set.of("others", "et al.", "et al");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "v");
    private static final Pattern NAME_PART =
            Pattern.compile("\\s*(given|family|prefix|suffix)\\s*=(.*)", Pattern.DOTALL);

    private BibtexNames() {}

    /** The names, LaTeX decoded; "and others" is nobody. */
    static List<String> split(String field) {
        List<String> parts = parts(field, true);
        if (parts.size() == 1 && isOtherList(parts.get(0))) {
            return AuthorNames.split(LatexText.decode(field));
        }
        return parts.stream()
                .map(BibtexNames::name)
                .filter(name -> !name.isEmpty() && !NOBODY.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** One name as it is best understood: a surname in front is kept there, a suffix goes to the end. */
    static String name(String raw) {
        List<String> parts = parts(raw, false);
        if (parts.stream().allMatch(part -> NAME_PART.matcher(part).matches())) {
            return ofNamedParts(parts);
        }
        List<String> words = parts.stream().map(BibtexNames::plain).toList();
        return switch (words.size()) {
            case 0 -> "";
            // A comma that stood in braces is none between the parts of a name.
            case 1 -> words.get(0).replace(",", "");
            case 2 -> (words.get(0) + ", " + words.get(1)).strip().replaceFirst("^, |,$", "");
            default -> joined(words.get(2), words.get(0), words.get(1));
        };
    }

    private static String ofNamedParts(List<String> parts) {
        String[] values = {"", "", "", ""};
        List<String> names = List.of("given", "prefix", "family", "suffix");
        for (String part : parts) {
            Matcher matcher = NAME_PART.matcher(part);
            if (matcher.matches()) {
                values[names.indexOf(matcher.group(1))] = plain(matcher.group(2));
            }
        }
        return joined(values);
    }

    private static String joined(String... words) {
        return SourceText.oneLine(String.join(" ", words));
    }

    private static String plain(String latex) {
        return SourceText.oneLine(LatexText.decode(latex));
    }

    /** Whether it is no list of BibTeX's, but "A One, B Two, C Three" or "One, A.; Two, B.". */
    private static boolean isOtherList(String name) {
        List<String> parts = parts(name, false);
        if (name.contains(";")) {
            return !name.contains("\\") && !name.contains("&");
        }
        return parts.size() > 2
                && plain(parts.get(0)).contains(" ")
                && !NAME_PART.matcher(parts.get(0)).matches()
                && parts.subList(1, 3).stream()
                        .map(part -> plain(part).toLowerCase(Locale.ROOT))
                        .noneMatch(SUFFIXES::contains);
    }

    /** The parts between the word "and", or between commas, that stand outside of braces. */
    private static List<String> parts(String text, boolean atAnd) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{' || c == '}') {
                depth = Math.max(0, depth + (c == '{' ? 1 : -1));
            } else if (depth == 0 && (atAnd ? isAnd(text, i) : c == ',')) {
                parts.add(text.substring(start, i));
                i += atAnd ? 3 : 0;
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** Whether the white space at a place is followed by "and" and more white space. */
    private static boolean isAnd(String text, int i) {
        return Character.isWhitespace(text.charAt(i))
                && text.regionMatches(true, i + 1, "and", 0, 3)
                && i + 4 < text.length()
                && Character.isWhitespace(text.charAt(i + 4));
    }
}
