package org.papergraph.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.ontology.SourceItem;
import org.papergraph.ontology.Summary;

class InputWalkTest {

    @TempDir
    Path root;

    private Path notes;

    @BeforeEach
    void makeNotes() throws IOException {
        notes = Files.createDirectories(root.resolve("notes"));
        for (String name : List.of("b.md", "a.txt", "B.md", "sub/c.md", "sub/deep/d.md", "sub.md")) {
            write(notes.resolve(name));
        }
    }

    @Test
    void aFolderIsReadWithItsSubFoldersInTheOrderOfNames() {
        assertThat(ids(notes))
                .containsExactly(
                        "notes/B.md",
                        "notes/a.txt",
                        "notes/b.md",
                        "notes/sub/c.md",
                        "notes/sub/deep/d.md",
                        "notes/sub.md");
    }

    @Test
    void anIdDoesNotDependOnWhereTheFolderLiesNorOnHowItIsNamed() throws IOException {
        Path moved = Files.createDirectories(root.resolve("elsewhere")).resolve("notes");
        List<String> before = ids(notes);
        Files.move(notes, moved);

        assertThat(ids(moved)).isEqualTo(before);
        assertThat(ids(Path.of(moved + "/"))).isEqualTo(before);
        assertThat(ids(moved.resolve("sub/.."))).isEqualTo(before);
        assertThat(ids(moved.resolve("b.md"))).containsExactly("notes/b.md");
    }

    @Test
    void anIdStaysWhenTheFileIsEditedOrCompressed() throws IOException {
        Files.writeString(notes.resolve("b.md"), "# Something else altogether\n");
        Files.move(notes.resolve("b.md"), notes.resolve("b.md.gz"));

        assertThat(ids(notes)).contains("notes/b.md");
    }

    @Test
    void accentsThatAFileSystemTookApartMakeTheSameId() throws IOException {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "US-ASCII"));
        Assumptions.assumeTrue(names.newEncoder().canEncode('\u0301'), "skipped: no accents in file names here");
        Path other = Files.createDirectories(root.resolve("other/notes"));
        write(other.resolve("e\u0301.md"));

        assertThat(ids(other)).containsExactly("notes/\u00e9.md");
    }

    @Test
    void placesAreNamedAsTheUserNamedTheFolder() throws IOException {
        assertThat(summaries(notes).stream()
                        .map(summary -> summary.seenAt().get(0).file()))
                .allMatch(file -> file.startsWith(notes + "/"));
    }

    @Test
    void hiddenFilesAndWhatStandsAroundNotesArePassedOver() throws IOException {
        List<String> before = ids(notes);
        for (String name : List.of(
                ".hidden.md", ".git/x.md", "README.md", "LICENSE", "sub/LICENSE.txt", "b.md~", "CONTRIBUTING.md")) {
            write(notes.resolve(name));
        }
        Files.write(notes.resolve("plot.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0, 0, 0});

        assertThat(ids(notes)).isEqualTo(before);
    }

    @Test
    void aReadmeOfASubFolderMayBeANote() throws IOException {
        write(notes.resolve("sub/README.md"));

        assertThat(ids(notes)).contains("notes/sub/README.md");
    }

    @Test
    void whatTheUserNamesIsReadWhateverItIsCalled() throws IOException {
        assertThat(ids(write(notes.resolve("README")))).containsExactly("notes/README");
        assertThat(ids(write(notes.resolve(".hidden")))).containsExactly("notes/.hidden");
    }

    @Test
    void aLinkIsFollowedButNotInACircle() throws IOException {
        Path outside = Files.createDirectories(root.resolve("outside"));
        write(outside.resolve("x.md"));
        Files.createSymbolicLink(notes.resolve("linked"), outside);
        Files.createSymbolicLink(notes.resolve("sub/up"), notes);
        Files.createSymbolicLink(notes.resolve("gone.md"), root.resolve("nowhere"));

        List<SourceItem> items = items(notes);

        assertThat(items).hasSize(8);
        assertThat(ids(items)).hasSize(7).contains("notes/linked/x.md");
        assertThat(items).anySatisfy(item -> assertThat(item).asString().contains("gone.md: the link leads nowhere"));
    }

    @Test
    void aFolderThatMayNotBeListedIsToldAndTheRestRead() throws IOException {
        Path locked = notes.resolve("sub");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            Assumptions.assumeFalse(Files.isReadable(locked), "skipped: this user may read everything");

            assertThat(items(notes))
                    .anySatisfy(item -> assertThat(item).asString().contains("unreadable-folder"));
            assertThat(ids(notes)).hasSize(4);
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aFileThatMayNotBeReadIsToldAndTheRestRead() throws IOException {
        Path locked = notes.resolve("b.md");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(locked), "skipped: this user may read everything");

        assertThat(items(notes)).anySatisfy(item -> assertThat(item).asString().contains("unreadable-file"));
        assertThat(ids(notes)).hasSize(5);
    }

    @Test
    void theBytesThatWereReadAddUpToTheBytesThatThereAre() throws IOException {
        byte[] picture = java.util.Arrays.copyOf(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, 200_000);
        Files.write(notes.resolve("plot.jpg"), picture);
        SummarySource source = Sources.open(notes.toString(), Optional.empty());

        long total = source.totalBytes().orElseThrow();
        assertThat(source.bytesRead()).isZero();
        try (Stream<SourceItem> items = source.items()) {
            assertThat(items.count()).isEqualTo(6);
        }

        assertThat(source.bytesRead()).isEqualTo(total);
    }

    @Test
    void nobodyKnowsTheSizeOfStandardInput() {
        assertThat(Sources.open("-", Optional.empty()).totalBytes()).isEmpty();
    }

    private static Path write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, "# A Note on " + file.getFileName() + "\n\nIts text.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SourceItem> items(Path input) {
        try (Stream<SourceItem> items =
                Sources.open(input.toString(), Optional.empty()).items()) {
            return items.toList();
        }
    }

    private static List<Summary> summaries(Path input) {
        return items(input).stream()
                .filter(Summary.class::isInstance)
                .map(Summary.class::cast)
                .toList();
    }

    private static List<String> ids(Path input) {
        return ids(items(input));
    }

    private static List<String> ids(List<SourceItem> items) {
        return items.stream()
                .filter(Summary.class::isInstance)
                .map(item -> ((Summary) item).id())
                .toList();
    }
}
