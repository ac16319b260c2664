package org.papergraph.queries.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.ontology.Identifier;

class BibtexWriterTest {

    @Test
    void anEntrySaysAllThatIsKnown() throws IOException {
        BibtexPaper paper = new BibtexPaper(
                "https://example.org/1",
                "On Gödel & {Sets}: 50 % of $\\beta$-VAE",
                Optional.of("On Gödel & {Sets}: 50 % of $\\beta$-VAE"),
                List.of("Ana Gómez", "Aäron van den Oord", "Łukasz Kaiser", "John Doe Jr.", "The ATLAS Collaboration"),
                Optional.of(2017),
                Optional.of("Journal of R&D"),
                List.of(
                        Identifier.parse("arxiv:1706.03762").orElseThrow(),
                        Identifier.parse("doi:10.5555/a_b").orElseThrow(),
                        Identifier.parse("https://example.org/x").orElseThrow()));

        assertThat(written(paper)).isEqualTo("""
                        @article{gomez2017godel,
                          title = {{On G{\\"o}del \\& \\textbraceleft{}Sets\\textbraceright{}: 50 \\% of $\\beta$-VAE}},
                          author = {Ana G{\\'o}mez and A{\\"a}ron van den Oord and {\\L}ukasz Kaiser and Doe, Jr., John and {The ATLAS Collaboration}},
                          year = {2017},
                          journal = {Journal of R\\&D},
                          eprint = {1706.03762},
                          archiveprefix = {arXiv},
                          doi = {10.5555/a_b},
                          url = {https://example.org/x}
                        }
                        """);
    }

    @Test
    void aPaperWithoutTitleHasWhatItIsCalledAsANote() throws IOException {
        BibtexPaper paper = new BibtexPaper(
                "https://example.org/1",
                "Mnih et al.: DQN",
                Optional.empty(),
                List.of("Volodymyr Mnih"),
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(written(paper))
                .isEqualTo("@misc{mnihmnih,\n  author = {Volodymyr Mnih},\n  note = {Mnih et al.: DQN}\n}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Journal of Machine Learning Research, article",
        "IEEE Transactions on Conference Calls, article",
        "arXiv, article",
        "NIPS, inproceedings",
        "ICLR 2016, inproceedings",
        "NeurIPS, inproceedings",
        "CVPR'15, inproceedings",
        "Proceedings of the VLDB Endowment, inproceedings",
        "Advances in Neural Information Processing Systems, inproceedings",
        "Nature, article",
    })
    void theVenueTellsTheKindOfEntry(String venue, String type) {
        assertThat(VenueKind.of(Optional.of(venue)).entryType()).isEqualTo(type);
    }

    @Test
    void keysAreUniqueAndStable() throws IOException {
        BibtexPaper one = named("https://example.org/1");
        BibtexPaper two = named("https://example.org/2");
        BibtexPaper three = named("https://example.org/3");

        List<String> keys = keys(one, two, three, one);

        assertThat(keys).hasSize(3).doesNotHaveDuplicates().first().isEqualTo("li2016deep");
        assertThat(keys(one, two, three)).isEqualTo(keys);
        assertThat(keys(one, three)).containsExactly(keys.get(0), keys.get(2));
        assertThat(keys).allSatisfy(key -> assertThat(key).matches("[a-z0-9-]+"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "Jiří Černý; Ji{\\v{r}}{\\'\\i} {\\v{C}}ern{\\'y}",
                "Straße – Ærø; Stra{\\ss}e -- {\\AE}r{\\o}",
                "C#_a ~ \\x^2; C\\#\\_a \\textasciitilde{} \\textbackslash{}x\\textasciicircum{}2",
                "costs $5; costs \\$5",
                "a--b ''c''; a-{}-b '{}'c'{}'",
                "日本語 Nguyễn; 日本語 Nguyễn",
            })
    void lettersAndSignsAreLatex(String text, String latex) {
        assertThat(Latex.encode(text)).isEqualTo(latex);
    }

    private static BibtexPaper named(String iri) {
        String title = "Deep Things";
        return new BibtexPaper(
                iri, title, Optional.of(title), List.of("Wei Li"), Optional.of(2016), Optional.empty(), List.of());
    }

    private static List<String> keys(BibtexPaper... papers) throws IOException {
        return written(papers)
                .lines()
                .filter(line -> line.startsWith("@"))
                .map(line -> line.substring(line.indexOf('{') + 1, line.length() - 1))
                .toList();
    }

    private static String written(BibtexPaper... papers) throws IOException {
        StringBuilder out = new StringBuilder();
        BibtexWriter writer = new BibtexWriter(out);
        for (BibtexPaper paper : papers) {
            writer.write(paper);
        }
        return out.toString();
    }
}
