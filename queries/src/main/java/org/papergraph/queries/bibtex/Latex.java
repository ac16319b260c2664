package org.papergraph.queries.bibtex;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as LaTeX: signs escaped, accented letters as commands where LaTeX has them, all else as it stands. */
final class Latex {

    /** A formula in a title is LaTeX already. */
    private static final Pattern FORMULA = Pattern.compile("\\$(?!\\s)(?:[^${}]++|\\{[^${}]*+\\}){1,200}+(?<!\\s)\\$");

    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            Map.entry((int) '{', "\\textbraceleft{}"),
            Map.entry((int) '}', "\\textbraceright{}"),
            Map.entry((int) '~', "\\textasciitilde{}"),
            Map.entry((int) '^', "\\textasciicircum{}"),
            Map.entry((int) '`', "\\textasciigrave{}"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '%', "\\%"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '_', "\\_"),
            Map.entry((int) '–', "--"),
            Map.entry((int) '—', "---"),
            Map.entry((int) '“', "``"),
            Map.entry((int) '”', "''"),
            Map.entry((int) 'ß', "{\\ss}"),
            Map.entry((int) 'ø', "{\\o}"),
            Map.entry((int) 'Ø', "{\\O}"),
            Map.entry((int) 'ł', "{\\l}"),
            Map.entry((int) 'Ł', "{\\L}"),
            Map.entry((int) 'æ', "{\\ae}"),
            Map.entry((int) 'Æ', "{\\AE}"),
            Map.entry((int) 'œ', "{\\oe}"),
            Map.entry((int) 'Œ', "{\\OE}"),
            Map.entry((int) 'å', "{\\aa}"),
            Map.entry((int) 'Å', "{\\AA}"),
            Map.entry((int) 'ı', "{\\i}"));

    private static final Map<Integer, String> ACCENTS = accents();

    private Latex() {}

    static String encode(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length() + 16);
        Matcher formula = FORMULA.matcher(composed);
        int at = 0;
        while (formula.find()) {
            letters(composed.substring(at, formula.start()), out);
            out.append(formula.group());
            at = formula.end();
        }
        letters(composed.substring(at), out);
        return out.toString();
    }

    /** An identifier or link stands as it is, but for what would break the entry; a percent-encoded brace is the same. */
    static String encodeIdentifier(String text) {
        return text.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }

    private static void letters(String text, StringBuilder out) {
        int before = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            String sign = SIGNS.getOrDefault(c, "");
            if (!sign.isEmpty()) {
                out.append(sign);
            } else if ((c == '-' || c == '\'') && before == c) {
                // Two of them would be a dash, or a quotation mark.
                out.append("{}").appendCodePoint(c);
            } else {
                out.append(accented(c));
            }
            before = c;
        }
    }

    /** {@code {\"o}} for "ö"; the letter itself where LaTeX has no such accent. */
    private static String accented(int c) {
        String letter = Character.toString(c);
        String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
        if (c < 0x80 || parts.length() != 2 || parts.charAt(0) >= 0x80) {
            return letter;
        }
        String accent = ACCENTS.getOrDefault((int) parts.charAt(1), "");
        char base = parts.charAt(0);
        boolean isWord = !accent.isEmpty() && Character.isLetter(accent.charAt(accent.length() - 1));
        if (accent.isEmpty()) {
            return letter;
        }
        return isWord
                ? "{" + accent + "{" + base + "}}"
                : "{" + accent + (base == 'i' || base == 'j' ? "\\" + base : String.valueOf(base)) + "}";
    }

    private static Map<Integer, String> accents() {
        Map<Integer, String> accents = new HashMap<>();
        String[] pairs = {
            "\u0301", "\\'", "\u0300", "\\`", "\u0302", "\\^", "\u0308", "\\\"", "\u0303", "\\~", "\u0304", "\\=",
            "\u0307", "\\.", "\u0327", "\\c", "\u0328", "\\k", "\u030C", "\\v", "\u0306", "\\u", "\u030B", "\\H",
            "\u030A", "\\r", "\u0323", "\\d", "\u0331", "\\b"
        };
        for (int i = 0; i < pairs.length; i += 2) {
            accents.put(pairs[i].codePointAt(0), pairs[i + 1]);
        }
        return Map.copyOf(accents);
    }
}
