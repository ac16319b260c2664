package org.papergraph.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bibliography goes through the graph and comes out as the same papers. */
class BibliographyRoundTripTest {

    private static final String LIBRARY = """
            @string{jml = {Journal of Machine Learning \\& More}}
            @article{a, title = {{Hidden Units}: 50\\% of $\\beta$-{VAE} Features -- ``Left Out''}, year = 2014,
              author = {G{\\'o}mez, Ana and {\\L}ukasz {\\O}degaard and van den Br{\\"u}cke, Aa{\\"\\i}d},
              journal = jml, doi = {10.5555/hup.2014_12}}
            @inproceedings{b, title = {Deep Transport in C\\#}, author = {Doe, Jr., John and {Barnes and Noble, Inc.}},
              booktitle = {Proceedings of the 3rd Meeting on Transport}, year = 2016, eprint = {1610.99999}}
            @misc{c, title = {Nguyễn's Note on 日本語}, author = {Nguyễn, Anh and Ji{\\v r}{\\'\\i} {\\v C}ern{\\'y}}}
            @article{d, title = {Deep Transport Again}, author = {John Doe}, year = 2016, journal = {NIPS}}
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsExportedIsReadBackAsTheSamePapers() throws IOException {
        Path library = Files.writeString(folder.resolve("library.bib"), LIBRARY);
        String once = exported("first", library);
        String twice = exported("second", Files.writeString(folder.resolve("once.bib"), once));

        assertThat(once)
                .contains("author = {Ana G{\\'o}mez and {\\L}ukasz {\\O}degaard and Aa{\\\"\\i}d van den Br{\\\"u}cke}")
                .contains("author = {Doe, Jr., John and {Barnes and Noble Inc.}}")
                .contains("@inproceedings{doe2016deep,", "journal = {Journal of Machine Learning \\& More}");
        assertThat(once.lines().filter(line -> line.startsWith("@"))).hasSize(4);
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void whatASummaryCitesIsThePaperOfTheLibrary() throws IOException {
        String library =
                Files.writeString(folder.resolve("library.bib"), LIBRARY).toString();
        String note = Files.writeString(
                        folder.resolve("note.md"),
                        "# A Note on Moving Things\n\nIt builds on arXiv:1610.99999, which trains with Adam.\n")
                .toString();
        String graph = folder.resolve("graph").toString();

        run("build", note, library, "--graph", graph, "--quiet");

        assertThat(run(
                        "query",
                        "cited-works",
                        "-p",
                        "paper=A Note on Moving Things",
                        "--format",
                        "csv",
                        "--graph",
                        graph))
                .contains("Deep Transport in C#,2016,");
        assertThat(run("show", "arxiv:1610.99999", "--graph", graph))
                .contains("John Doe Jr.", "cited by", "A Note on Moving Things");
    }

    private String exported(String name, Path library) {
        String graph = folder.resolve(name).toString();
        assertThat(run("build", library.toString(), "--graph", graph, "--quiet"))
                .isEmpty();
        return run("export", "--format", "bibtex", "--graph", graph);
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Console console = new Console(out, err, false, 80);
        assertThat(new CommandLineRun(console).run(arguments)).isEqualTo(ExitCode.DONE);
        return out.toString(StandardCharsets.UTF_8);
    }
}
