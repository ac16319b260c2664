package org.papergraph.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.papergraph.ontology.Rejection;
import org.papergraph.ontology.SourceItem;
import org.papergraph.ontology.Summary;

/** Bad input is one clear line each, with place and mend, and the rest is read. */
class BadInputTest {

    private static final String GOOD = "{\"id\": \"good\", \"text\": \"a summary\"}\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyErrorHasANameForTheDocsAndAMend(ReadError error) {
        assertThat(error.label()).matches("[a-z0-9]+(-[a-z0-9]+)+");
        assertThat(error.mend()).isNotBlank().doesNotEndWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void everyErrorHasAHeadingInTheDocs(ReadError error) throws IOException {
        assertThat(Files.readAllLines(Path.of("../docs/errors.md"))).contains("### " + error.label());
    }

    @Test
    void aMessageSaysWhereWhatAndHowToMendIt() throws IOException {
        Path file = write("cut.jsonl", GOOD + "{\"id\": \"b\", \"te");

        assertThat(read(file))
                .hasSize(2)
                .last()
                .hasToString(file
                        + ":2: the record is cut off (truncated-json); the line or file was cut off: write it again");
    }

    @ParameterizedTest
    @CsvSource({"nowhere.jsonl,missing-file", "no\0where,missing-file"})
    void aFileThatIsNotThere(String name, String error) {
        assertThat(errors(items(List.of(name)))).containsExactly(error);
    }

    @Test
    void aMissingFileDoesNotStopTheOthers() throws IOException {
        Path file = write("good.jsonl", GOOD);

        List<SourceItem> items = items(List.of("nowhere", file.toString(), ""));

        assertThat(errors(items)).containsExactly("missing-file", "missing-file");
        assertThat(ids(items)).containsExactly("good");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertThat(errors(read(write("empty.txt", "")))).containsExactly("empty-file");
        assertThat(errors(read(write("blank.txt", " \n\n\t")))).containsExactly("empty-file");
        assertThat(errors(read(write("none.json", "[ ]")))).containsExactly("empty-file");
        assertThat(errors(read(write("none2.json", "{\"results\": []}")))).containsExactly("empty-file");
    }

    @Test
    void aFolderWithNothingToRead() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.write(folder.resolve("a/b/.hidden.jsonl"), GOOD.getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("a/picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});

        assertThat(errors(read(folder))).containsExactly("empty-folder");
    }

    @Test
    void aBinaryFile() throws IOException {
        byte[] bytes = new byte[1000];
        new java.util.Random(5).nextBytes(bytes);
        Path file = Files.write(folder.resolve("x.md"), bytes);

        assertThat(errors(read(file))).containsExactly("binary-file");
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.5 …', a PDF",
        "'{\\rtf1 text}', an RTF document",
        "'  <!DOCTYPE html><html></html>', an HTML page",
        "'<?xml version=\"1.0\"?><a/>', XML"
    })
    void aFileOfAForeignFormatIsToldByItsName(String content, String what) throws IOException {
        List<SourceItem> items = read(write("x.txt", content));

        assertThat(errors(items)).containsExactly("unsupported-format");
        assertThat(items.get(0)).asString().contains("this is " + what);
    }

    @ParameterizedTest
    @CsvSource({"ID3 learns decision trees from examples.", "RIFF is no sound here", "BZh", "MM algorithms"})
    void aTextThatOnlyBeginsLikeAForeignFormatIsRead(String content) throws IOException {
        assertThat(errors(read(write("x.txt", content)))).isEmpty();
    }

    @Test
    void utf16IsToldFromBinary() throws IOException {
        Path file = Files.write(folder.resolve("x.txt"), "\uFEFFwide".getBytes(StandardCharsets.UTF_16LE));

        assertThat(errors(read(file))).containsExactly("unsupported-encoding");
    }

    @Test
    void invalidUtf8CostsALineOrAFileOfOneSummary() throws IOException {
        byte[] latin = "J\u00fcrgen".getBytes(StandardCharsets.ISO_8859_1);
        Path lines = Files.write(
                folder.resolve("x.jsonl"), concat(GOOD, "{\"text\": \"", latin, "\"}\n", GOOD.replace("good", "more")));
        Path text = Files.write(folder.resolve("x.txt"), concat("one\ntwo\n", latin));
        Path page = Files.write(folder.resolve("page.txt"), concat("[link]\n", latin, "\n[link]\ngood summary\n"));

        assertThat(read(lines)).hasSize(3);
        assertThat(errors(read(lines))).containsExactly("invalid-utf8");
        assertThat(read(text)).hasSize(1).first().asString().contains(":3: byte 9 of the file is not valid UTF-8");
        assertThat(errors(read(page))).containsExactly("invalid-utf8");
        assertThat(read(page)).hasSize(2);
    }

    @Test
    void aDamagedArchiveGivesWhatStoodBeforeTheDamage() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            many.append(GOOD.replace("good", "id" + i * 7919L));
        }
        byte[] whole = gzip(many.toString());
        byte[] broken = whole.clone();
        java.util.Arrays.fill(broken, whole.length / 2, whole.length / 2 + 200, (byte) 0xff);
        Path file = Files.write(folder.resolve("x.jsonl.gz"), broken);

        List<SourceItem> items = read(file);

        assertThat(items.size()).isGreaterThan(5000);
        assertThat(errors(items).get(errors(items).size() - 1)).isEqualTo("corrupt-gzip");
        assertThat(items.get(items.size() - 1)).asString().containsPattern("x\\.jsonl\\.gz:\\d{4,}: ");
    }

    @Test
    void aLineOfFiftyMegabytesIsRejectedAndTheRestRead() {
        InputStream huge = new SequenceInputStream(
                new ByteArrayInputStream("{\"text\": \"".getBytes(StandardCharsets.UTF_8)),
                new Repeated('x', 50 << 20));
        InputStream all = new SequenceInputStream(
                huge, new ByteArrayInputStream(("\"}\n" + GOOD).getBytes(StandardCharsets.UTF_8)));

        List<SourceItem> items = items(Sources.open(List.of("-"), Optional.empty(), all, Sources.MAX_ITEM_BYTES));

        assertThat(errors(items)).containsExactly("item-too-large");
        assertThat(ids(items)).containsExactly("good");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"text\": \"%s\"}\n',x.jsonl",
        "'[{\"text\": \"%s\"},{\"id\": \"good\", \"text\": \"a\"}]',x.json",
        "'{\"results\": [{\"text\": \"%s\"},{\"id\": \"good\", \"text\": \"a\"}]}',x.json",
        "'[link]\n%s\n[link]\ngood\n',x.txt",
        "'# %s',x.md",
        "'%s',x.txt"
    })
    void anItemBeyondTheLimitIsRejectedInEveryFormat(String form, String name) throws IOException {
        Path file = write(name, form.replace("%s", "a ".repeat(600)));

        List<SourceItem> items =
                items(Sources.open(List.of(file.toString()), Optional.empty(), InputStream.nullInputStream(), 1000));

        assertThat(errors(items)).containsExactly("item-too-large");
        assertThat(items).hasSize(form.contains("good") ? 2 : 1);
    }

    @Test
    void aSummaryOfFiveMegabytesIsRead() throws IOException {
        String text = "word ".repeat(1 << 20);

        assertThat(((Summary) read(write("x.txt", text)).get(0)).text()).isEqualTo(text);
        assertThat(((Summary) read(write("x.jsonl", "{\"text\": \"" + text + "\"}"))
                                .get(0))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void jsonOfTheWrongShape() throws IOException {
        assertThat(errors(read(write("a.jsonl", "{\"text\": [1]}\n{\"a\": 1}\n17\n\"text\"\n"))))
                .containsExactly("wrong-shape", "no-text", "wrong-shape", "wrong-shape");
        assertThat(errors(read(write("b.json", "[1, \"two\", [3], {\"text\": \"four\"}]"))))
                .containsExactly("wrong-shape", "wrong-shape", "wrong-shape");
        assertThat(errors(read(write("c.json", "no json")))).containsExactly("malformed-json");
    }

    @Test
    void anArrayThatNeverEnds() throws IOException {
        assertThat(read(write("a.json", "[{\"text\": \"one\"},\n"))).hasSize(2);
        assertThat(errors(read(write("a.json", "[{\"text\": \"one\"},\n")))).containsExactly("truncated-json");
        assertThat(errors(read(write("b.json", "[{\"text\": \"one\"},\n{\"text\": \"tw"))))
                .containsExactly("truncated-json");
    }

    @Test
    void jsonThatIsDeepOrOddIsOneRejection() throws IOException {
        String deep = "{\"text\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        String digits = "{\"text\": \"a\", \"year\": " + "9".repeat(100_000) + "}";
        String exponent = "{\"id\": \"good\", \"text\": \"a\", \"year\": 1e999999999, \"arxiv\": -1e-999999999}";

        List<SourceItem> items = read(write("x.jsonl", deep + "\n" + digits + "\n" + exponent + "\n"));

        assertThat(errors(items)).containsExactly("malformed-json", "malformed-json");
        assertThat(ids(items)).containsExactly("good");
    }

    @Test
    void aPageThatIsNone() throws IOException {
        Path file = write("x.txt", "just text");

        try (Stream<SourceItem> items =
                Sources.open(file.toString(), Optional.of(Format.PAGE)).items()) {
            assertThat(errors(items.toList())).containsExactly("no-entries");
        }
    }

    @Test
    void aStrayControlCharacterIsReadAsSpace() throws IOException {
        String text = "a word\0 and " + "more words ".repeat(20);

        assertThat(((Summary) read(write("x.txt", text)).get(0)).text()).isEqualTo(text.replace('\0', ' '));
    }

    @Test
    void aFileOfNoKnownFormatInAFolderIsToldByName() throws IOException {
        write("program.py", "print('no summary')");
        write("good.jsonl", GOOD);

        assertThat(read(folder))
                .hasSize(2)
                .last()
                .asString()
                .contains("program.py")
                .contains("unsupported-format");
    }

    @Test
    void aFileThatIsNoProseIsRejectedUnlessTheUserInsists() throws IOException {
        Path file = write("table.csv", "a,b\n1,2\n");

        assertThat(errors(read(file))).containsExactly("unsupported-format");
        assertThat(errors(items(Sources.open(file.toString(), Optional.of(Format.TEXT)))))
                .isEmpty();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<SourceItem> read(Path input) {
        return items(List.of(input.toString()));
    }

    private static List<SourceItem> items(List<String> inputs) {
        return items(Sources.open(inputs, Optional.empty()));
    }

    private static List<SourceItem> items(SummarySource source) {
        try (Stream<SourceItem> items = source.items()) {
            return items.toList();
        }
    }

    private static List<String> errors(List<SourceItem> items) {
        return items.stream()
                .filter(Rejection.class::isInstance)
                .map(item -> ((Rejection) item).error())
                .toList();
    }

    private static List<String> ids(List<SourceItem> items) {
        return items.stream()
                .filter(Summary.class::isInstance)
                .map(item -> ((Summary) item).id())
                .toList();
    }

    private static byte[] concat(Object... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Object part : parts) {
            all.writeBytes(
                    part instanceof byte[] bytes ? bytes : part.toString().getBytes(StandardCharsets.UTF_8));
        }
        return all.toByteArray();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return compressed.toByteArray();
    }

    /** One byte again and again, never held. */
    private static final class Repeated extends InputStream {

        private final int value;
        private int left;

        Repeated(char value, int count) {
            this.value = value;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = Math.min(left, length);
            java.util.Arrays.fill(buffer, offset, offset + count, (byte) value);
            left -= count;
            return count;
        }
    }
}
