package org.papergraph.extractor.cite;

import java.util.Set;

/** How much a string has the look of a title. */
enum TitleShape {
    /** No title. */
    NONE,
    /** It could be one: a capital in front, no sentence: "How to train your MAML". */
    POSSIBLE,
    /** It is written as titles are: "Obfuscated Gradients Give a False Sense of Security". */
    CAPITALISED;

    private static final Set<String> SMALL = Set.copyOf(java.util.List.of(
            "a", "an", "the", "of", "for", "in", "on", "and", "or", "with", "to", "from", "by", "at", "via", "as", "is",
            "are", "be", "may", "not", "do", "does", "that", "than", "into", "vs", "without", "through", "over",
            "under", "using", "using", "your", "you", "we", "our", "its", "it", "can", "but", "against", "beyond",
            "between", "towards", "toward", "like", "all", "need", "what", "how", "why", "when", "for", "de", "la",
            "und", "der", "die"));

    /** Whether a word is written small in titles. */
    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    /** Judges a string without quotes and final comma or full stop. */
    static TitleShape of(String text) {
        if (text.length() < 8
                || text.length() > 250
                || text.indexOf('=') >= 0
                || text.indexOf('$') >= 0
                || text.indexOf('\\') >= 0
                || text.indexOf('{') >= 0
                || text.contains("://")
                || text.contains("->")
                || text.contains(" + ")
                || text.startsWith("This is ")
                || text.startsWith("We ")
                || text.startsWith("It is ")
                || text.contains("\n\n")) {
            return NONE;
        }
        int first = text.codePointAt(0);
        if ((!Character.isUpperCase(first) && !Character.isDigit(first) && !isOddlyCased(text)) || endsSentence(text)) {
            return NONE;
        }
        Words words = new Words(text);
        int content = 0;
        int capital = 0;
        int all = 0;
        for (int i = 0; i < words.count(); i++) {
            if (!words.isWord(i)) {
                continue;
            }
            all++;
            String word = words.word(i);
            if (!SMALL.contains(word)) {
                content++;
                capital += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        if (all < 2) {
            return NONE;
        }
        // "Paris is to France as Rome is to what" is a sentence about names.
        boolean wordy = (all - content) * 2 > content * 3;
        return all >= 3 && content >= 2 && !wordy && capital * 10 >= content * 7 ? CAPITALISED : POSSIBLE;
    }

    /** "mixup: Beyond…", "word2vec Explained". */
    private static boolean isOddlyCased(String text) {
        int colon = text.indexOf(':');
        return colon > 1
                && colon < 25
                && colon + 2 < text.length()
                && Character.isUpperCase(text.charAt(colon + 2))
                && text.lastIndexOf(' ', colon) < 0;
    }

    /** Whether a full stop and a new sentence stand inside. */
    private static boolean endsSentence(String text) {
        int dot = text.indexOf(". ");
        while (dot > 0) {
            boolean abbreviation = dot >= 2 && !Character.isLetter(text.charAt(dot - 2));
            if (!abbreviation) {
                return true;
            }
            dot = text.indexOf(". ", dot + 1);
        }
        return false;
    }
}
