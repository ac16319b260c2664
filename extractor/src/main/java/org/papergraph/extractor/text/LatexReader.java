package org.papergraph.extractor.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads LaTeX inside a running text: a formula short enough to be part of a name keeps its letters ({@code $\beta$-VAE} is
 * read as "beta-VAE", {@code $L_0$ attack} as "L_0 attack"), any other leaves a gap; text commands keep their argument.
 */
final class LatexReader {

    private static final int LONGEST_FORMULA = 2_000;
    private static final int LONGEST_NAME_PART = 24;
    /** A command under an index or with one, as in {@code T^{\\Pi}}; {@code L_\\infty} and {@code \\ell_2} name norms. */
    private static final Pattern VARIABLE = Pattern.compile(
            "\\\\(?:bar|hat|tilde|mathbb|mathbf|mathcal|frac)\\b|[_^]\\{?\\\\(?!infty(?![a-zA-Z]))|\\\\(?!(?:infty|ell)(?![a-zA-Z]))[a-zA-Z]+ ?[_^]");

    private static final Map<Character, Character> ACCENTS = Map.of(
            '\'', '\u0301', '`', '\u0300', '^', '\u0302', '"', '\u0308', '~', '\u0303', '=', '\u0304', 'c', '\u0327',
            'v', '\u030C');

    private final String source;
    private final int end;
    private final ReadableText.Builder out;

    LatexReader(String source, int end, ReadableText.Builder out) {
        this.source = source;
        this.end = end;
        this.out = out;
    }

    /** Reads the formula or command at a place and tells where the text goes on. */
    int read(int at) {
        if (source.charAt(at) == '$') {
            return source.startsWith("$$", at) ? formula(at, 2, "$$") : dollar(at);
        }
        if (source.startsWith("\\(", at)) {
            return formula(at, 2, "\\)");
        }
        if (source.startsWith("\\[", at)) {
            return formula(at, 2, "\\]");
        }
        if (source.startsWith("\\begin{", at)) {
            return environment(at);
        }
        return command(at);
    }

    private int dollar(int at) {
        boolean currency = at + 1 < end && Character.isDigit(source.charAt(at + 1)) && closing(at, 40, "$") < 0;
        return currency ? plain(at) : formula(at, 1, "$");
    }

    private int plain(int at) {
        out.append(source.charAt(at), at);
        return at + 1;
    }

    private int closing(int from, int reach, String mark) {
        int limit = Math.min(end, from + reach);
        for (int i = from + 1; i < limit; i++) {
            if (source.charAt(i) == '\n' && source.startsWith("\n", i + 1)) {
                return -1;
            }
            if (source.startsWith(mark, i) && source.charAt(i - 1) != '\\') {
                return i;
            }
        }
        return -1;
    }

    private int formula(int at, int opening, String mark) {
        int close = closing(at + opening - 1, LONGEST_FORMULA, mark);
        if (close < 0) {
            return plain(at);
        }
        int start = at + opening;
        if (close - start <= LONGEST_NAME_PART && isNamePart(start, close)) {
            letters(start, close);
        } else {
            out.gap(at);
        }
        return close + mark.length();
    }

    private boolean isNamePart(int start, int close) {
        if (VARIABLE.matcher(source).region(start, close).find()) {
            return false;
        }
        for (int i = start; i < close; i++) {
            char c = source.charAt(i);
            if (!Character.isLetterOrDigit(c) && "\\{}_^+-* ".indexOf(c) < 0) {
                return false;
            }
        }
        return close > start;
    }

    private void letters(int start, int close) {
        for (int i = start; i < close; i++) {
            char c = source.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '_' || c == '+' || c == '-' || c == '*') {
                out.append(c, i);
            } else if (c == ' ') {
                out.space(i);
            }
        }
    }

    private int environment(int at) {
        int nameEnd = source.indexOf('}', at);
        if (nameEnd < 0 || nameEnd > at + 30) {
            return plain(at);
        }
        int close = closing(at, LONGEST_FORMULA, "\\end{" + source.substring(at + 7, nameEnd) + "}");
        if (close < 0) {
            return plain(at);
        }
        out.gap(at);
        return source.indexOf('}', close) + 1;
    }

    /** {@code \emph{x}} gives x, {@code \"{o}} gives ö, {@code \%} gives %; {@code \cite{x}} leaves a gap. */
    private int command(int at) {
        if (at + 1 >= end) {
            return at + 1;
        }
        char c = source.charAt(at + 1);
        Character accent = ACCENTS.get(c);
        int letter = source.startsWith("{", at + 2) ? at + 3 : at + 2;
        boolean accented = accent != null
                && letter < end
                && Character.isLetter(source.charAt(letter))
                && (!Character.isLetter(c) || letter == at + 3);
        if (accented) {
            String composed = Normalizer.normalize("" + source.charAt(letter) + accent, Normalizer.Form.NFC);
            out.append(composed.charAt(0), letter);
            return source.startsWith("}", letter + 1) && letter == at + 3 ? letter + 2 : letter + 1;
        }
        if (!Character.isLetter(c)) {
            out.append(c, at + 1);
            return at + 2;
        }
        int nameEnd = at + 1;
        while (nameEnd < end && nameEnd < at + 30 && Character.isLetter(source.charAt(nameEnd))) {
            nameEnd++;
        }
        boolean reference = source.substring(at + 1, nameEnd).matches("cite[a-z]*|ref|label|url|eqref|footnote");
        if (!source.startsWith("{", nameEnd)) {
            out.space(at);
            return nameEnd;
        }
        int close = closing(nameEnd, 300, "}");
        if (reference && close > 0) {
            out.gap(at);
            return close + 1;
        }
        // The argument is read as text; its closing brace goes with the punctuation.
        return nameEnd + 1;
    }
}
