package org.papergraph.extractor.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Mention;

class HostileTextTest {

    private static final int LENGTH = 40_000;

    /** Of the processor, the best of a few runs. */
    private static final Duration MOST_TIME = Duration.ofMillis(400);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final List<String> PIECES = List.of(
            "et al.",
            " et al",
            "(2017)",
            ", 2014a",
            "[1]",
            "[1,4-6]",
            "[^1]",
            "[^1]: ",
            "\n[1] ",
            "\n1. ",
            "\n\n",
            "# References\n",
            "\"",
            "*",
            "_",
            "''",
            "``",
            "(",
            ")",
            "[",
            "]",
            "](http://a.b/c.pdf)",
            "https://arxiv.org/abs/1706.03762",
            "arXiv:1412.6980",
            "10.1000/182",
            "Smith",
            " and ",
            " & ",
            "van ",
            "Müller",
            "paper",
            "the ",
            "BERT ",
            "'s ",
            "\\cite{",
            "}",
            "@smith2017deep",
            "<a href=\"",
            "\">",
            "</a>",
            "\ud83d\ude00",
            "\ud83d",
            "\u0301",
            "e\u0301",
            "文献",
            "\u00a0",
            "\t",
            "ﬁ",
            "İ",
            "ß",
            "$x$",
            "---\n",
            "title: ",
            " ",
            " ",
            " ",
            ".",
            ",",
            ";",
            "A. ",
            "J. ");

    @BeforeAll
    static void warmUp() {
        for (int i = 0; i < 20; i++) {
            CitationFinderTest.cited(randomText(new Random(i), 400));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/a/",
                "[[[[",
                "((((",
                "A. A. A. ",
                "et al. et al. ",
                "Smith et al. ",
                "[1]",
                "[1] A. ",
                ". [1] A",
                "\n[1] Smith, A. 2010.",
                "\"A",
                "*A b*",
                "''",
                "''A",
                "``A",
                "\u201cA ",
                "http://a ",
                "](http://",
                "]: http://a",
                "href=\"http://a",
                "<a href=\"http://a\">",
                "10.1000/",
                "10.1000/a(",
                "1706.03762 ",
                "arXiv ",
                "Smith, ",
                "Smith and ",
                "Smith (",
                "Smith, 2010; ",
                "2010, ",
                "paper ",
                "the A paper ",
                "Smith's ",
                "A ",
                "a",
                "9",
                "\n",
                "\n\n",
                "# A\n",
                "1. A\n",
                "- A b c d e f g h\n",
                "@a2010b ",
                "\\cite{a",
                "A-",
                "A'",
                "'s",
                "\u0301",
                "\ud83d\ude00",
                "of ",
                "by A. ",
                "_A ",
                "<i>A",
                "^1",
                "(1)",
                "[^1]: A ",
            })
    void staysFastOnTextMadeToSlowItDown(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        String content = text.isBlank() ? text + "." : text;
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 4 && least > MOST_TIME.toNanos(); run++) {
            long start = THREADS.getCurrentThreadCpuTime();
            CitationFinderTest.cited(content);
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
        }
        assertThat(Duration.ofNanos(least)).isLessThan(MOST_TIME);
    }

    @Test
    void everyMentionIsWhatItsSpanSays() {
        for (int seed = 0; seed < 400; seed++) {
            String text = randomText(new Random(seed), 300);
            for (CitedWork work : CitationFinderTest.cited(text)) {
                for (Mention mention : work.mentions()) {
                    assertThat(mention.span().of(text)).isEqualTo(mention.text());
                    assertThat(mention.sentence().contains(mention.span())).isTrue();
                    assertThat(work.forms()).contains(mention.text());
                }
            }
        }
    }

    private static String randomText(Random random, int pieces) {
        StringBuilder text = new StringBuilder("x");
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
