package org.papergraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {

    private static final String HEADER = "kind\tprefLabel\taltLabels\tcaseSensitive\tbroader\tyear\tintroducedBy\n";

    private final Lexicon lexicon = Lexicon.own();

    @Test
    void noLabelNamesTwoConceptsOfOneKind() {
        Map<String, String> owners = new HashMap<>();
        List<String> clashes = new ArrayList<>();
        for (Concept concept : lexicon.concepts()) {
            String owner = concept.key().label();
            Stream.concat(Stream.of(owner), concept.altLabels().stream())
                    .distinct()
                    .forEach(label -> {
                        String key = concept.key().kind() + " " + LabelKey.of(label);
                        String other = owners.putIfAbsent(key, owner);
                        if (other != null) {
                            clashes.add(label + ": " + other + " and " + owner);
                        }
                    });
        }
        assertThat(clashes).isEmpty();
    }

    @Test
    void everyBroaderConceptIsItselfInTheLexicon() {
        List<String> dangling = lexicon.concepts().stream()
                .flatMap(concept -> concept.broader().stream()
                        .filter(broader -> lexicon.concept(
                                        new ConceptKey(concept.key().kind(), broader))
                                .isEmpty())
                        .map(broader -> concept.key().label() + " -> " + broader))
                .toList();
        assertThat(dangling).isEmpty();
    }

    @Test
    void onlyALabelOfAConceptIsCaseSensitive() {
        List<String> strangers = lexicon.concepts().stream()
                .flatMap(concept -> concept.caseSensitive().stream()
                        .filter(label -> !label.equals(concept.key().label())
                                && !concept.altLabels().contains(label))
                        .map(label -> concept.key().label() + ": " + label))
                .toList();
        assertThat(strangers).isEmpty();
    }

    @Test
    void aUsersEntryReplacesOurs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("mine.tsv"),
                HEADER + "method\tBERT\tour BERT\t\t\t2018\t\nmethod\tFrobnicator\t\t\t\t\t\n");

        Lexicon both = lexicon.with(Lexicon.read(file));

        assertThat(both.concept(new ConceptKey(ConceptKind.METHOD, "BERT"))
                        .orElseThrow()
                        .altLabels())
                .containsExactly("our BERT");
        assertThat(both.concept(new ConceptKey(ConceptKind.METHOD, "Frobnicator")))
                .isPresent();
        assertThat(both.isAdded(new ConceptKey(ConceptKind.METHOD, "Frobnicator")))
                .isTrue();
        assertThat(both.isAdded(new ConceptKey(ConceptKind.METHOD, "BERT"))).isFalse();
    }

    @Test
    void aBadLineIsNamedWithItsPlace(@TempDir Path folder) throws IOException {
        Path columns = Files.writeString(folder.resolve("columns.tsv"), HEADER + "method\tBERT\n");
        Path kind = Files.writeString(folder.resolve("kind.tsv"), HEADER + "animal\tcat\t\t\t\t\t\n");
        Path header = Files.writeString(folder.resolve("header.tsv"), "name\n");
        Path twice =
                Files.writeString(folder.resolve("twice.tsv"), HEADER + "task\tx\t\t\t\t\t\n\ntask\tx\t\t\t\t\t\n");

        assertThatThrownBy(() -> Lexicon.read(columns))
                .hasMessage(columns + ":2: expected 7 tab-separated columns, found 2");
        assertThatThrownBy(() -> Lexicon.read(kind))
                .hasMessage(kind + ":2: no kind is called \"animal\"; there are method, dataset, task and metric");
        assertThatThrownBy(() -> Lexicon.read(header)).hasMessageStartingWith(header + ":1: the first line must be");
        assertThatThrownBy(() -> Lexicon.read(twice)).hasMessage(twice + ":4: this concept stands twice: x");
    }

    @Test
    void aBadColumnIsToldInWordsOfTheFile(@TempDir Path folder) throws IOException {
        Path year = Files.writeString(folder.resolve("year.tsv"), HEADER + "method\ttide\t\t\t\tlast year\t\n");
        Path letters = Files.writeString(folder.resolve("letters.tsv"), HEADER + "method\ttide\ttides\tTIDE\t\t\t\n");
        Path gap = Files.writeString(folder.resolve("gap.tsv"), HEADER + "method\ttide\tebb||flow\t\t\t\t\n");
        Path latin = Files.writeString(
                folder.resolve("latin.tsv"), HEADER + "method\tTideübung\t\t\t\t\t\n", StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Lexicon.read(year))
                .hasMessage(year + ":2: \"last year\" is no year: write digits, or nothing");
        assertThatThrownBy(() -> Lexicon.read(letters))
                .hasMessage(letters + ":2: \"TIDE\" is case-sensitive, but no label of this concept");
        assertThatThrownBy(() -> Lexicon.read(gap)).hasMessage(gap + ":2: a label is empty: ebb||flow");
        assertThatThrownBy(() -> Lexicon.read(latin)).hasMessage(latin + ":2: the line is not UTF-8");
    }

    @Test
    void aFileOfASpreadsheetIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("sheet.tsv"),
                "\uFEFF" + (HEADER + "method\ttide\t\t\t\t2026\t\n").replace("\n", "\r\n"));

        assertThat(Lexicon.read(file).concepts())
                .singleElement()
                .extracting(Concept::year)
                .isEqualTo(Optional.of(2026));
    }
}
