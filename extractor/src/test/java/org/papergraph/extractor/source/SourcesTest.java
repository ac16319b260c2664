package org.papergraph.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.ontology.SourceItem;
import org.papergraph.ontology.Summary;

class SourcesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aFormatIsNamedByItsLabel(Format format) {
        assertThat(Format.of(format.label())).isEqualTo(format);
        assertThat(format.description()).isNotBlank();
    }

    @Test
    void jsonLinesAreCalledJsonToo() {
        assertThat(Format.of("jsonl")).isEqualTo(Format.JSON);
        assertThatThrownBy(() -> Format.of("docx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no format is called docx; there are page, json, arxiv, semantic-scholar, openalex,"
                        + " csl, bibtex, ris, markdown, text");
    }

    @Test
    void inputsAreReadOneAfterAnother() throws IOException {
        Path one = Files.writeString(folder.resolve("1.jsonl"), "{\"id\": \"b\", \"text\": \"x\"}\n");
        Path two = Files.writeString(folder.resolve("2.jsonl"), "{\"id\": \"a\", \"text\": \"y\"}\n");

        assertThat(ids(Sources.open(List.of(two.toString(), one.toString()), Optional.empty())))
                .containsExactly("a", "b");
    }

    @Test
    void nothingIsReadBeforeItIsAskedForAndLittleAhead() {
        EndlessRecords records = new EndlessRecords();
        SummarySource source = Sources.open(List.of("-"), Optional.empty(), records, Sources.MAX_ITEM_BYTES);
        assertThat(source.bytesRead()).isZero();

        try (Stream<SourceItem> items = source.items()) {
            Iterator<SourceItem> all = items.iterator();
            for (int i = 0; i < 100_000; i++) {
                assertThat(((Summary) all.next()).id()).isEqualTo("r" + i);
            }
        }

        assertThat(source.bytesRead()).isLessThan(records.bytesOf(100_000) + (1 << 18));
    }

    @Test
    void theFormatThatTheUserNamesCounts() throws IOException {
        Path file = Files.writeString(folder.resolve("x.md"), "# A Heading\n");

        try (Stream<SourceItem> items =
                Sources.open(file.toString(), Optional.of(Format.TEXT)).items()) {
            assertThat(items)
                    .singleElement()
                    .satisfies(
                            item -> assertThat(((Summary) item).paper().title()).isEmpty());
        }
    }

    @Test
    void theContentTellsTheFormatWhateverTheNameSays() throws IOException {
        Path page = Files.writeString(folder.resolve("x.md"), "[link]\none\n[link]\ntwo\n");
        Path json = Files.writeString(folder.resolve("x.txt"), "{\"id\": \"a\", \"text\": \"x\"}\n");
        Path note = Files.writeString(folder.resolve("note.txt"), "# A Title\n\nand text\n");
        Path wiki = Files.writeString(folder.resolve("wiki.md"), "[[Another Note]] says so\n");

        assertThat(ids(Sources.open(page.toString(), Optional.empty()))).hasSize(2);
        assertThat(ids(Sources.open(json.toString(), Optional.empty()))).containsExactly("a");
        assertThat(first(note).paper().title()).contains("A Title");
        assertThat(first(wiki).text()).startsWith("[[Another Note]]");
    }

    private static Summary first(Path file) {
        try (Stream<SourceItem> items =
                Sources.open(file.toString(), Optional.empty()).items()) {
            return (Summary) items.findFirst().orElseThrow();
        }
    }

    private static List<String> ids(SummarySource source) {
        try (Stream<SourceItem> items = source.items()) {
            return items.map(item -> ((Summary) item).id()).toList();
        }
    }

    /** JSON Lines without end. */
    private static final class EndlessRecords extends InputStream {

        private int next;
        private InputStream record = new ByteArrayInputStream(bytes(next++));

        private static byte[] bytes(int number) {
            return ("{\"id\": \"r" + number + "\", \"text\": \"a summary\"}\n").getBytes(StandardCharsets.UTF_8);
        }

        long bytesOf(int records) {
            long sum = 0;
            for (int i = 0; i < records; i++) {
                sum += bytes(i).length;
            }
            return sum;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = record.read(buffer, offset, length);
            if (count < 0) {
                record = new ByteArrayInputStream(bytes(next++));
                return record.read(buffer, offset, length);
            }
            return count;
        }
    }
}
