package org.papergraph.extractor.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.ontology.Identifier;

class ReferenceParserTest {

    private final ReferenceParser parser = new ReferenceParser();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[3] J. Roe, E. Poe. Bounds for the impatient. In Proc. COLT, 2003. | J. Roe | Bounds for the impatient | 2003",
                "Roe, J., & Poe, E. (2011). Small corpora and how to keep them. Journal of Haste, 3(2), 14-19."
                        + "| Roe, J. | Small corpora and how to keep them | 2011",
                "Jane Roe and Edgar van den Poe. 2019. Learning to doubt. arXiv preprint arXiv:1901.00001."
                        + "| Jane Roe | Learning to doubt | 2019",
                "Roe J, Poe E (1998) Graphs of patience. Neural Comput 10:1-20 | Roe J | Graphs of patience | 1998",
                "Jane Roe, Edgar Poe. DOUBT: 20,000+ Questions for Machines that Read. EMNLP 2016."
                        + "| Jane Roe | DOUBT: 20,000+ Questions for Machines that Read | 2016",
                "J. Roe, *Graphs of patience*, NeurIPS 2018 | J. Roe | Graphs of patience | 2018",
                "J. Roe and E. Poe. \\newblock {\\em Graphs of patience}. 2018. | J. Roe | Graphs of patience | 2018",
            })
    void aReferenceOfAnyUsualStyleIsTakenApart(String reference, String author, String title, int year) {
        ParsedReference parsed = parser.parse(reference);
        assertThat(parsed.authors()).first().isEqualTo(author);
        assertThat(parsed.title()).contains(title);
        assertThat(parsed.year()).contains(year);
    }

    @Test
    void theVenueIsNoPartOfTheTitle() {
        ParsedReference parsed = parser.parse("Roe, J.: On doubt. Machine Learning Quarterly 8(3), 279-292 (1992)");
        assertThat(parsed.title()).contains("On doubt");
        assertThat(parsed.venue()).hasValueSatisfying(venue -> assertThat(venue).startsWith("Machine Learning"));
    }

    @Test
    void identifiersAreReadAndOthersAreNoted() {
        ParsedReference parsed =
                parser.parse("Roe, J. et al. On doubt. 2015. doi:10.1000/182, https://arxiv.org/abs/1501.00001v2");
        assertThat(parsed.more()).isTrue();
        assertThat(parsed.identifiers())
                .extracting(Identifier::toString)
                .containsExactlyInAnyOrder("doi:10.1000/182", "arxiv:1501.00001");
    }

    @Test
    void anythingAtAllIsReadWithoutFailure() {
        Random random = new Random(11);
        List<String> pieces = List.of(
                "Roe",
                ", ",
                ". ",
                "J.",
                "(2003)",
                "\"",
                "In Proc. ",
                "\ud83d",
                "é",
                "文献",
                "[1] ",
                "http://x.y/z",
                "{",
                "*",
                "");
        for (int run = 0; run < 500; run++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, pieces.size()).forEach(i -> text.append(pieces.get(i)));
            ParsedReference parsed = parser.parse(text.toString());
            assertThat(parsed.authors()).noneMatch(String::isBlank);
            assertThat(parsed.title().orElse("x")).isNotBlank();
        }
        assertThat(parser.parse("Roe, J. On doubt. ".repeat(2000)).authors()).isNotEmpty();
    }

    @Test
    void initialsGoWithTheSurnameBeforeThem() {
        assertThat(NameSplitter.split("Roe, J., Poe, E. A. & Moe, K."))
                .containsExactly("Roe, J.", "Poe, E. A.", "Moe, K.");
        assertThat(NameSplitter.split("Jane Roe; Edgar Poe et al.")).containsExactly("Jane Roe", "Edgar Poe");
    }

    @Test
    void aModelOfAnotherFormatIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(new byte[64]);
        }
        assertThatThrownBy(() -> ReferenceTagger.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("format");
    }
}
