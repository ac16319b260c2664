package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.papergraph.ontology.ConceptKind;

/**
 * Writes tokens as running text again: no space before a comma, hyphenated words in one, single digits joined to numbers.
 * Each sentence is a paragraph.
 */
final class TextBuilder {

    /** A span over tokens of a sentence, both ends inclusive. */
    record TokenSpan(int first, int last, ConceptKind kind) {}

    private static final Set<String> NO_SPACE_BEFORE = Set.of(
            ",", ".", ";", ":", ")", "]", "%", "?", "!", "'s", "n't", "'", "’s", "'re", "'ve", "}", "”", "-", "/", "–",
            "@-@");
    private static final Set<String> NO_SPACE_AFTER = Set.of("(", "[", "-", "/", "{", "“", "–");
    /** What our reader takes for markup. */
    private static final String MARKUP = "[$\\\\<>`*|#~^]+";

    private final StringBuilder text = new StringBuilder();
    private final List<TaggedText.Tag> tags = new ArrayList<>();
    private final NavigableMap<Integer, String> speech = new TreeMap<>();
    private final boolean digitsSplit;

    TextBuilder(boolean digitsSplit) {
        this.digitsSplit = digitsSplit;
    }

    void sentence(List<String> tokens, List<TokenSpan> spans) {
        sentence(tokens, spans, List.of());
    }

    /** @param parts of speech of the tokens; or none */
    void sentence(List<String> tokens, List<TokenSpan> spans, List<String> parts) {
        int[] starts = new int[tokens.size()];
        int[] ends = new int[tokens.size()];
        String before = "";
        boolean first = true;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i).replaceAll(MARKUP, "");
            String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
            if (!token.isEmpty() && !first && spaced(before, token, i > 1 ? tokens.get(i - 2) : "", next)) {
                text.append(' ');
            }
            starts[i] = text.length();
            text.append(token);
            ends[i] = text.length();
            if (!token.isEmpty()) {
                before = token;
                first = false;
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            if (ends[i] > starts[i]) {
                speech.put(starts[i], parts.get(i));
            }
        }
        for (TokenSpan span : spans) {
            addTag(starts[span.first()], ends[span.last()], span.kind());
        }
        text.append("\n\n");
    }

    /** Some annotated spans begin with a token that is nothing but a space. */
    private void addTag(int start, int end, ConceptKind kind) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            tags.add(new TaggedText.Tag(from, to, kind));
        }
    }

    private boolean spaced(String before, String token, String beforeThat, String next) {
        if (NO_SPACE_BEFORE.contains(token) || NO_SPACE_AFTER.contains(before)) {
            return false;
        }
        if (!digitsSplit) {
            // "2.0" as three tokens
            return !(before.equals(".") && isNumber(token) && isNumber(beforeThat));
        }
        boolean digit = isDigit(token);
        if (digit && isDigit(before)) {
            return false;
        }
        if (digit && before.equals(".") && isDigit(beforeThat)) {
            return false;
        }
        if (digit) {
            return !takesDigit(before, next);
        }
        // "3 D", "1 6 k", "word 2 vec"
        return !(isDigit(before) && token.matches("[DdxkKMB]|vec|th|nd|rd|st|seq"));
    }

    /** "ResNet 5 0" and "F 1" were one word, "Table 3" was not. */
    private static boolean takesDigit(String word, String next) {
        boolean capitalInside = word.length() > 1 && word.substring(1).chars().anyMatch(Character::isUpperCase);
        boolean letter = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean lowerPair = word.matches("[a-z]{2,}") && next.matches("vec|seq|text|image|video|sql|pix");
        return capitalInside || letter || lowerPair || (word.endsWith("v") && word.length() > 3);
    }

    private static boolean isNumber(String token) {
        return !token.isEmpty() && token.chars().allMatch(Character::isDigit);
    }

    private static boolean isDigit(String token) {
        return token.length() == 1 && Character.isDigit(token.charAt(0));
    }

    TaggedText build(String id) {
        return new TaggedText(id, text.toString(), List.copyOf(tags), speech);
    }

    /** A copy of a text that has lost hyphens, as saved pages do; a seeded share of them. */
    static TaggedText withoutHyphens(TaggedText tagged, double share, Random random) {
        String text = tagged.text();
        StringBuilder out = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            places[i] = out.length();
            boolean inner = text.charAt(i) == '-'
                    && i > 0
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1));
            if (!inner || random.nextDouble() >= share) {
                out.append(text.charAt(i));
            }
        }
        places[text.length()] = out.length();
        List<TaggedText.Tag> tags = tagged.tags().stream()
                .map(tag -> new TaggedText.Tag(places[tag.start()], places[tag.end()], tag.kind()))
                .filter(tag -> tag.end() > tag.start())
                .toList();
        NavigableMap<Integer, String> speech = new TreeMap<>();
        tagged.speech().forEach((start, part) -> speech.put(places[start], part));
        return new TaggedText(tagged.id(), out.toString(), tags, speech);
    }
}
