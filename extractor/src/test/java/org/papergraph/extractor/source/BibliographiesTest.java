package org.papergraph.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.ontology.Rejection;
import org.papergraph.ontology.SourceItem;
import org.papergraph.ontology.Summary;

/** What the golden files of BibTeX, CSL-JSON and RIS do not show. */
class BibliographiesTest {

    private static final String ENTRY =
            "@article{k%d, title = {A Title of Many Words}, author = {One, Ann}, year = 2001}\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'@article{a, title = {T}}', bibtex",
        "'% a comment\n\n@string{a = {b}}', bibtex",
        "'TY  - JOUR\nTI  - T\nER  - \n', ris",
        "'Provider: X\n\nTY  - JOUR\nTI  - T\nER  - \n', ris",
        "'[{\"id\": \"a\", \"type\": \"article-journal\", \"title\": \"T\"}]', csl",
    })
    void theFormatIsFoundByContentWhateverTheName(String content, String format) {
        Head head = new Head(content.getBytes(StandardCharsets.UTF_8), "library.txt", true);

        assertThat(Format.detect(head).map(found -> found == Format.JSON ? "csl" : found.label()))
                .contains(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ann wrote {this} to me.\n",
                "A note that cites BibTeX.\n\n@article{a, title = {T}}\n",
                "TY is a tag of RIS.\n"
            })
    void aTextThatOnlySpeaksOfBibliographiesIsAText(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("note"), content);

        assertThat(items(file))
                .singleElement()
                .satisfies(item -> assertThat(((Summary) item).text()).isEqualTo(content));
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, ''", "windows-1252, ''", "x-MacRoman, '% Encoding: x-MacRoman\n'", "UTF-8, ''"})
    void anOlderEncodingIsRead(String encoding, String header) throws IOException {
        byte[] bytes = (header + "@article{a, title = {Ein Größenvergleich}, author = {Gómez, Ana}}")
                .getBytes(Charset.forName(encoding));
        Path file = Files.write(folder.resolve("a.bib"), bytes);

        assertThat(summary(file).paper().title()).contains("Ein Größenvergleich");
        assertThat(summary(file).paper().authors()).containsExactly("Gómez, Ana");
    }

    @Test
    void aNoteOfAFewWordsIsNoSummary() throws IOException {
        Path file = Files.writeString(folder.resolve("a.bib"), "@misc{a, title = {T}, note = {In press}}");

        assertThat(summary(file).text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'doi = {http://doi.acm.org/10.1145/1137627.1137631}', doi:10.1145/1137627.1137631",
        "'url = {https://dl.acm.org/doi/abs/10.1145/3292500.3330701?x=y}', doi:10.1145/3292500.3330701",
        "'eprint = {1412.6980}', arxiv:1412.6980",
        "'eprint = {cs/0112017}, eprinttype = {arXiv}', arxiv:cs/0112017",
        "'journal = {arXiv preprint arXiv:1412.6980}', arxiv:1412.6980",
        "'journal = {CoRR}, volume = {abs/1412.6980}', arxiv:1412.6980",
        "'howpublished = {\\url{https://arxiv.org/abs/1412.6980v9}}', arxiv:1412.6980",
    })
    void identifiersAreFoundWhereverPeoplePutThem(String field, String identifier) throws IOException {
        Path file = Files.writeString(folder.resolve("a.bib"), "@misc{a, title = {T}, " + field + "}");

        assertThat(summary(file).paper().identifiers()).singleElement().hasToString(identifier);
    }

    @Test
    void onePageOfTwoEntriesMakesThemNotOne() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.bib"), "@misc{a, title = {T}, url = {https://example.org/issue/7}}");

        assertThat(summary(file).paper().identifiers()).isEmpty();
    }

    @Test
    void keysAreUniqueInTheirFileOnly() throws IOException {
        Files.writeString(folder.resolve("1.bib"), "@misc{a, title = {T}}");
        Files.writeString(folder.resolve("2.bib"), "@misc{a, title = {U}}");

        assertThat(items(folder).stream().map(item -> ((Summary) item).id()))
                .containsExactly(folder.getFileName() + "/1.bib#a", folder.getFileName() + "/2.bib#a");
    }

    @Test
    void anIncludedFileIsNotOpened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.bib"), "@misc{s, title = {Secret}}");
        Path file = Files.writeString(
                folder.resolve("a.txt"), "@comment{x}\n@include{" + secret + "}\n@misc{a, title = {T}}");

        assertThat(items(file))
                .singleElement()
                .satisfies(item -> assertThat(((Summary) item).paper().title()).contains("T"));
    }

    @Test
    void anEntryThatIsTooLargeCostsNoOther() {
        String large = "@misc{large, title = {" + "x".repeat(3000) + "}}\n";
        byte[] input = (ENTRY.formatted(1) + large + ENTRY.formatted(2)).getBytes(StandardCharsets.UTF_8);

        List<SourceItem> items =
                items(Sources.open(List.of("-"), Optional.of(Format.BIBTEX), new ByteArrayInputStream(input), 2000));

        assertThat(items).hasSize(3);
        assertThat(items.get(1)).asString().startsWith("-:2: the line is too large (item-too-large)");
    }

    @Test
    void anEntryOfManyLinesThatIsTooLargeCostsNoOther() {
        String large = "@misc{large, title = {" + "x\n".repeat(3000) + "}}\n";
        byte[] input = (ENTRY.formatted(1) + large + ENTRY.formatted(2)).getBytes(StandardCharsets.UTF_8);

        List<SourceItem> items =
                items(Sources.open(List.of("-"), Optional.of(Format.BIBTEX), new ByteArrayInputStream(input), 2000));

        assertThat(items).hasSize(3);
        assertThat(items.get(1)).asString().startsWith("-:2: the @misc is too large (item-too-large)");
    }

    @Test
    void aValueOfAMillionPartsIsRejected() {
        String value = String.join(" # ", Collections.nCopies(1_000_000, "a"));

        assertThat(ofStandardInput(Format.BIBTEX, "@misc{a, title = " + value + "}\n" + ENTRY.formatted(1)))
                .hasSize(2)
                .first()
                .asString()
                .contains("malformed-bibtex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "}", "\\{", "\\cite{", "\\'", "$", "\"", "@a{", "\n@a{b,", "@string{a=", " and ", "#", ",,,"
            })
    void hostileTextIsReadInLinearTime(String part) {
        String text = "@misc{a, title = {T}, author = {" + part.repeat(100_000) + "}}\n";

        for (SourceItem item : ofStandardInput(Format.BIBTEX, text)) {
            assertThat(item).isNotNull();
        }
        for (SourceItem item : ofStandardInput(Format.RIS, "TY  - JOUR\nTI  - T\nAU  - " + text)) {
            assertThat(item).isNotNull();
        }
    }

    @Test
    void randomPiecesOfBibtexGiveItemsWithPlaces() {
        Random random = new Random(4);
        List<String> parts = List.of(
                "@",
                "article",
                "{",
                "}",
                "(",
                ")",
                "\"",
                "=",
                ",",
                "#",
                "title",
                "key",
                "\n",
                " ",
                "\\",
                "%",
                "é",
                "😀",
                "@string{",
                "@comment{",
                "@misc{a,\n title = {",
                "crossref",
                "and",
                "\ud83d",
                "$",
                "~",
                "\\'",
                "2001");
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            IntStream.range(0, random.nextInt(60)).forEach(i -> text.append(parts.get(random.nextInt(parts.size()))));
            for (SourceItem item : ofStandardInput(Format.BIBTEX, text.toString())) {
                assertThat(
                                item instanceof Rejection r
                                        ? r.where()
                                        : ((Summary) item).seenAt().get(0))
                        .hasFieldOrPropertyWithValue("file", "-");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"bibtex", "ris"})
    void nothingIsReadFarAhead(String format) {
        String record = format.equals("bibtex") ? ENTRY : "TY  - JOUR\nTI  - A Title of Many Words\nID  - %d\nER  - \n";
        EndlessText text = new EndlessText(record);
        SummarySource source = Sources.open(List.of("-"), Optional.of(Format.of(format)), text, Sources.MAX_ITEM_BYTES);

        try (Stream<SourceItem> items = source.items()) {
            Iterator<SourceItem> all = items.iterator();
            for (int i = 0; i < 20_000; i++) {
                assertThat(all.next()).isInstanceOf(Summary.class);
            }
        }

        assertThat(source.bytesRead()).isLessThan(20_000L * record.length() + (1 << 18));
    }

    private Summary summary(Path file) {
        return (Summary) items(file).get(0);
    }

    private static List<SourceItem> items(Path file) {
        return items(Sources.open(file.toString(), Optional.empty()));
    }

    private static List<SourceItem> ofStandardInput(Format format, String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return items(Sources.open(List.of("-"), Optional.of(format), in, Sources.MAX_ITEM_BYTES));
    }

    private static List<SourceItem> items(SummarySource source) {
        try (Stream<SourceItem> items = source.items()) {
            return items.toList();
        }
    }

    /** One record after another, without end. */
    private static final class EndlessText extends InputStream {

        private final String record;
        private int next;
        private InputStream current = InputStream.nullInputStream();

        EndlessText(String record) {
            this.record = record;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = current.read(buffer, offset, length);
            if (count >= 0) {
                return count;
            }
            current = new ByteArrayInputStream(record.formatted(next++).getBytes(StandardCharsets.UTF_8));
            return current.read(buffer, offset, length);
        }
    }
}
