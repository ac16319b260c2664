package org.papergraph.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "G{\\\"o}del; Gödel",
                "G\\\"odel; Gödel",
                "G\\\"{o}del; Gödel",
                "{\\'E}lodie {\\^\\i}le; Élodie île",
                "Na{\\\"{\\i}}ve; Naïve",
                "\\v{C}ern\\'y, Ji\\v r\\'i; Černý, Jiří",
                "Erd{\\H{o}}s; Erdős",
                "\\c{C}a\\u{g}lar; Çağlar",
                "\\L{}ukasz {\\O}rsted \\AA ngstr{\\\"o}m Stra{\\ss}e; Łukasz Ørsted Ångström Straße",
                "Nguy{\\~{\\^e}}n; Nguyễn",
                "{BERT}: {P}re-training; BERT: Pre-training",
                "Encoder--Decoder --- ``a'' `b'; Encoder–Decoder — “a” ‘b'",
                "50\\% of R\\&D, a\\_b, C\\#; 50% of R&D, a_b, C#",
                "\\emph{very} {\\bf bold} \\textsc{Caps}; very bold Caps",
                "$\\beta$-{VAE} with $\\{x_i\\}$; $\\beta$-VAE with $\\{x_i\\}$",
                "costs 5\\$ or $5; costs 5$ or $5",
                "ICML~2014 Proc.\\ of; ICML 2014 Proc. of",
                "as shown \\cite{a,b}; as shown",
                "{\\noopsort{1973}}1981; 1981",
                "\\'; '",
                "x\\; x",
            })
    void latexIsReadAsItPrints(String latex, String text) {
        assertThat(LatexText.decode(latex).strip()).isEqualTo(text);
    }

    @Test
    void whatIsNoLatexStaysAsItIs() {
        String text = "Ünïcode, 100 % of it – “quoted” [1] <b>x</b>\n\n日本語 😀";

        assertThat(LatexText.decode(text)).isEqualTo(text);
    }

    @Test
    void anythingIsReadWithoutBackslashedLettersLeft() {
        Random random = new Random(7);
        String signs = "\\\\\\{}${}~'`\"^-cikHo é😀\n=.,&%";
        for (int round = 0; round < 5000; round++) {
            StringBuilder latex = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                latex.append(signs.charAt(random.nextInt(signs.length())));
            }
            String text = LatexText.decode(latex.toString());
            assertThat(text.length()).isLessThanOrEqualTo(2 * latex.length());
        }
    }
}
