package org.papergraph.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.ontology.SourceItem;
import org.papergraph.ontology.Summary;

/** What every reader promises, on an input of every format. */
class GoldenReadersTest {

    /** The format that each golden folder is of, by the first word of its name. */
    private static final Map<String, Format> FORMATS = Map.of(
            "page", Format.PAGE,
            "note", Format.MARKDOWN,
            "json", Format.JSON,
            "arxiv", Format.ARXIV,
            "semantic", Format.SEMANTIC_SCHOLAR,
            "openalex", Format.OPENALEX,
            "csl", Format.CSL,
            "bibtex", Format.BIBTEX,
            "ris", Format.RIS,
            "text", Format.TEXT);

    @TempDir
    Path folder;

    static List<Golden> goldens() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void readsWhatTheGoldenFileSays(Golden golden) throws IOException {
        assertThat(itemsOf(golden.input(), Optional.empty())).isEqualTo(Files.readString(golden.expected()));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void readsTheSameIfTheFormatIsNamed(Golden golden) throws IOException {
        Optional<Format> format = Optional.ofNullable(FORMATS.get(golden.name().split("-")[0]));

        assertThat(format).isPresent();
        assertThat(itemsOf(golden.input(), format)).isEqualTo(Files.readString(golden.expected()));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void compressionAndByteOrderMarkMakeNoDifference(Golden golden) throws IOException {
        Path parent = Files.createDirectories(folder.resolve(golden.name()));
        String fileName = golden.input().getFileName().toString();
        Path compressed = Files.write(parent.resolve(fileName + ".gz"), gzip(golden.bytes()));
        assertThat(itemsOf(compressed, Optional.empty())).isEqualTo(Files.readString(golden.expected()));

        Path marked = Files.write(parent.resolve(fileName), withMark(golden.bytes()));
        assertThat(itemsOf(marked, Optional.empty())).isEqualTo(Files.readString(golden.expected()));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void windowsLineEndsMakeNoDifferenceButInTheText(Golden golden) throws IOException {
        Path parent = Files.createDirectories(folder.resolve(golden.name()));
        String text = new String(golden.bytes(), StandardCharsets.UTF_8).replace("\n", "\r\n");
        Path windows = Files.writeString(parent.resolve(golden.input().getFileName()), text);

        assertThat(itemsOf(windows, Optional.empty()).replace("\\r", ""))
                .isEqualTo(Files.readString(golden.expected()));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void standardInputGivesTheSameTexts(Golden golden) {
        assertThat(texts(standardInput(golden.bytes())))
                .isEqualTo(texts(Sources.open(golden.input().toString(), Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void everyTextStandsInTheSource(Golden golden) {
        String source = new String(golden.bytes(), StandardCharsets.UTF_8);
        boolean verbatim = golden.name().startsWith("page") || golden.name().startsWith("note");

        if (verbatim) {
            assertThat(texts(Sources.open(golden.input().toString(), Optional.empty())))
                    .allSatisfy(text -> assertThat(source).contains(text));
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void aSourceCanBeReadAgain(Golden golden) {
        SummarySource source = Sources.open(golden.input().toString(), Optional.empty());

        assertThat(ItemText.of(source.items())).isEqualTo(ItemText.of(source.items()));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void anInputThatIsCutOffAnywhereGivesItemsAndNoException(Golden golden) {
        byte[] bytes = golden.bytes();
        for (int length = 0; length < bytes.length; length += 1 + bytes.length / 200) {
            drain(standardInput(java.util.Arrays.copyOf(bytes, length)));
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void anInputWithBrokenBytesGivesItemsAndNoException(Golden golden) {
        Random random = new Random(golden.name().hashCode());
        for (int round = 0; round < 100; round++) {
            byte[] bytes = golden.bytes();
            for (int i = 0; i <= round % 10; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            drain(standardInput(bytes));
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void aDamagedArchiveIsToldOnceAndLast(Golden golden) throws IOException {
        byte[] whole = gzip(golden.bytes());
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 9);

        List<SourceItem> items = items(standardInput(cut));

        assertThat(items)
                .filteredOn(item -> item.toString().contains("corrupt-gzip"))
                .hasSize(1)
                .containsExactly(items.get(items.size() - 1));
    }

    private static void drain(SummarySource source) {
        try (Stream<SourceItem> items = source.items()) {
            for (Iterator<SourceItem> all = items.iterator(); all.hasNext(); ) {
                assertThat(all.next().toString()).doesNotContain("\0");
            }
        }
    }

    private static SummarySource standardInput(byte[] bytes) {
        return Sources.open(List.of("-"), Optional.empty(), new ByteArrayInputStream(bytes), Sources.MAX_ITEM_BYTES);
    }

    private static List<SourceItem> items(SummarySource source) {
        try (Stream<SourceItem> items = source.items()) {
            return items.toList();
        }
    }

    private static List<String> texts(SummarySource source) {
        return items(source).stream()
                .filter(Summary.class::isInstance)
                .map(item -> ((Summary) item).text())
                .toList();
    }

    private static String itemsOf(Path file, Optional<Format> as) {
        try (Stream<SourceItem> items = Sources.open(file.toString(), as).items()) {
            return ItemText.of(items);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    private static byte[] withMark(byte[] bytes) {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        marked.writeBytes(bytes);
        return marked.toByteArray();
    }
}
