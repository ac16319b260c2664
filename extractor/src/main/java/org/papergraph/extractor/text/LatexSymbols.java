package org.papergraph.extractor.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What LaTeX's commands for characters print. */
final class LatexSymbols {

    /** Accents that are called by a sign, as combining characters. */
    static final Map<String, String> SIGN_ACCENTS = Map.of(
            "'", "\u0301", "`", "\u0300", "^", "\u0302", "\"", "\u0308", "~", "\u0303", "=", "\u0304", ".", "\u0307");

    /** Accents that are called by a letter. */
    static final Map<String, String> LETTER_ACCENTS = Map.of(
            "c", "\u0327", "k", "\u0328", "v", "\u030C", "u", "\u0306", "H", "\u030B", "r", "\u030A", "d", "\u0323",
            "b", "\u0331", "t", "\u0361");

    /** Signs with a backslash that print something else than themselves. */
    static final Map<String, String> SIGNS =
            Map.of(",", " ", ";", " ", ":", " ", "\\", " ", "-", "", "/", "", "!", "", "*", "");

    /** Commands that go with their arguments: pointers, and what only sorts. */
    static final Set<String> DROPPED = Set.of(
            "cite",
            "citep",
            "citet",
            "footnote",
            "href",
            "label",
            "noopsort",
            "NOOPSORT",
            "ref",
            "SortNoop",
            "textcite",
            "color",
            "textcolor",
            "vspace",
            "hspace");

    /** Commands that stand for characters. All others print nothing but their arguments. */
    static final Map<String, String> NAMED = named();

    private static final String LETTERS =
            "ss ß SS SS o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ"
                    + " textendash – textemdash — endash – emdash — textquoteleft ‘ textquoteright ’ textquotedblleft “"
                    + " textquotedblright ” textquotesingle ' textquotedbl \" quotesinglbase ‚ quotedblbase „ guillemotleft «"
                    + " guillemotright » guilsinglleft ‹ guilsinglright › textasciitilde ~ textasciicircum ^ textasciigrave `"
                    + " textbackslash \\ backslash \\ textbar | textbraceleft { textbraceright } lbrace { rbrace }"
                    + " textless < textgreater > textunderscore _ textdollar $ textperiodcentered · textbullet •"
                    + " textellipsis … ldots … dots … copyright © textcopyright © textregistered ® texttrademark ™ pounds £"
                    + " textsterling £ euro € texteuro € textyen ¥ S § textsection § P ¶ textdegree ° degree ° textpm ± pm ±"
                    + " times × texttimes × cdot · textordfeminine ª textordmasculine º textexclamdown ¡ textquestiondown ¿"
                    + " LaTeX LaTeX TeX TeX BibTeX BibTeX LaTeXe LaTeX2e slash / textmu µ"
                    + " alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ"
                    + " pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ"
                    + " Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω infty ∞ leq ≤ geq ≥ neq ≠ approx ≈ sim ∼ rightarrow → leftarrow ←"
                    + " to →";

    private LatexSymbols() {}

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        String[] words = LETTERS.split(" ");
        for (int i = 0; i + 1 < words.length; i += 2) {
            named.put(words[i], words[i + 1]);
        }
        named.put("par", "\n\n");
        named.put("newline", " ");
        named.put("space", " ");
        named.put("quad", " ");
        return Map.copyOf(named);
    }
}
