package org.papergraph.extractor.text;

import java.text.Normalizer;

/**
 * Plain text of a field written in LaTeX, as bibliographies have it: {@code G{\"o}del} is "Gödel", {@code \O{}rsted}
 * "Ørsted", {@code {BERT}} "BERT". Formulas between dollars stay as they stand, for {@link MarkupReader} knows what to do
 * with them. Anything that is no LaTeX is left alone; nothing is an error. Linear in the text's length.
 */
public final class LatexText {

    /** How far the end of an argument that is dropped is looked for. */
    private static final int LONGEST_ARGUMENT = 1_000;

    private static final int MOST_ACCENTS = 3;
    private static final int LONGEST_FORMULA = 2_000;

    private final String source;
    private final StringBuilder out;
    private int at;

    private LatexText(String source) {
        this.source = source;
        this.out = new StringBuilder(source.length());
    }

    /** The text that LaTeX would print, in Normalization Form C; white space stays as it is. */
    public static String decode(String latex) {
        boolean plain = latex.chars().noneMatch(c -> "\\{}~$`'-".indexOf(c) >= 0);
        return Normalizer.normalize(plain ? latex : new LatexText(latex).read(), Normalizer.Form.NFC);
    }

    private String read() {
        while (at < source.length()) {
            char c = source.charAt(at);
            switch (c) {
                case '\\' -> command();
                case '{', '}' -> at++;
                case '~' -> append(" ", 1);
                case '$' -> formula();
                case '-' -> dashes();
                case '`' -> quote("``", "“", "‘");
                case '\'' -> quote("''", "”", "'");
                default -> append(String.valueOf(c), 1);
            }
        }
        return out.toString();
    }

    private void append(String text, int length) {
        out.append(text);
        at += length;
    }

    private void dashes() {
        if (source.startsWith("---", at)) {
            append("—", 3);
        } else if (source.startsWith("--", at)) {
            append("–", 2);
        } else {
            append("-", 1);
        }
    }

    private void quote(String pair, String asPair, String asOne) {
        boolean two = source.startsWith(pair, at);
        append(two ? asPair : asOne, two ? 2 : 1);
    }

    private void formula() {
        String mark = source.startsWith("$$", at) ? "$$" : "$";
        int close = closing(at + mark.length(), mark);
        int end = close < 0 ? at + mark.length() : close + mark.length();
        append(source.substring(at, end), end - at);
    }

    private int closing(int from, String mark) {
        int limit = Math.min(source.length(), from + LONGEST_FORMULA);
        for (int i = from; i < limit; i++) {
            if (source.charAt(i) == '\\') {
                i++;
            } else if (source.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }

    private void command() {
        int end = at + 1;
        while (end < source.length() && isAsciiLetter(source.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            sign();
            return;
        }
        String name = source.substring(at + 1, end);
        at = end;
        if (LatexSymbols.LETTER_ACCENTS.containsKey(name)) {
            accent(LatexSymbols.LETTER_ACCENTS.getOrDefault(name, ""), "");
        } else if (LatexSymbols.DROPPED.contains(name)) {
            dropArguments(name.equals("href") ? 1 : Integer.MAX_VALUE);
        } else {
            skipSpace();
            out.append(LatexSymbols.NAMED.getOrDefault(name, ""));
        }
    }

    /** A command that is one character, no letter: an accent, an escaped sign, a space. */
    private void sign() {
        at++;
        if (at == source.length()) {
            return;
        }
        String name = source.substring(at, source.offsetByCodePoints(at, 1));
        at += name.length();
        if (LatexSymbols.SIGN_ACCENTS.containsKey(name)) {
            accent(LatexSymbols.SIGN_ACCENTS.getOrDefault(name, ""), name);
        } else {
            out.append(LatexSymbols.SIGNS.getOrDefault(name, name));
        }
    }

    /**
     * Puts an accent, or several, on what follows, in braces or not; braces need no closing, for they are dropped wherever
     * they stand.
     *
     * @param alone what is printed if nothing follows that can bear it
     */
    private void accent(String combining, String alone) {
        StringBuilder accents = new StringBuilder(combining);
        int base = afterBraces(at);
        while (accents.length() < MOST_ACCENTS && !accentAt(base).isEmpty()) {
            accents.insert(0, accentAt(base));
            base = afterBraces(base + 2);
        }
        boolean dotless = source.startsWith("\\i", base) || source.startsWith("\\j", base);
        base += dotless ? 1 : 0;
        if (base < source.length() && Character.isLetter(source.codePointAt(base))) {
            out.appendCodePoint(source.codePointAt(base)).append(accents);
            at = source.offsetByCodePoints(base, 1);
            if (dotless) {
                skipSpace();
            }
        } else {
            out.append("'`^~".contains(alone) ? alone : "");
        }
    }

    private int afterBraces(int from) {
        int i = from;
        while (i < source.length() && (source.charAt(i) == '{' || Character.isWhitespace(source.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** The accent that is called at a place, as a combining character; empty if none is. */
    private String accentAt(int place) {
        if (!source.startsWith("\\", place) || place + 2 >= source.length()) {
            return "";
        }
        String name = source.substring(place + 1, place + 2);
        boolean isWord = isAsciiLetter(source.charAt(place + 2));
        return LatexSymbols.SIGN_ACCENTS.getOrDefault(
                name, isWord ? "" : LatexSymbols.LETTER_ACCENTS.getOrDefault(name, ""));
    }

    private void dropArguments(int count) {
        for (int i = 0; i < count; i++) {
            int close = source.startsWith("{", at) ? closingBrace(at) : source.startsWith("[", at) ? bracket(at) : -1;
            if (close < 0) {
                return;
            }
            at = close + 1;
        }
    }

    private int bracket(int from) {
        int close = source.indexOf(']', from);
        return close > from + LONGEST_ARGUMENT ? -1 : close;
    }

    private int closingBrace(int from) {
        int depth = 0;
        int limit = Math.min(source.length(), from + LONGEST_ARGUMENT);
        for (int i = from; i < limit; i++) {
            char c = source.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private void skipSpace() {
        while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
