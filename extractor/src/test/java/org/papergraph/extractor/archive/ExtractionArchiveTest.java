package org.papergraph.extractor.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.Summary;
import org.papergraph.ontology.TextPart;

class ExtractionArchiveTest {

    private static final String BY = "extractor 1";

    @TempDir
    private Path folder;

    @Test
    void whatIsAddedIsReadBackWholeByTheNextProcess() throws IOException {
        Extraction full = full();
        commit(full, extraction("b", "second", "b.txt", 1));

        ExtractionArchive again = ExtractionArchive.open(folder);

        assertThat(all(again)).containsExactly(full, extraction("b", "second", "b.txt", 1));
        assertThat(again.extractor()).contains(BY);
    }

    @Test
    void whatIsNotCommittedLeavesNothing() throws IOException {
        commit(extraction("a", "first", "a.txt", 1));
        ExtractionArchive archive = ExtractionArchive.open(folder);
        try (ArchiveWriter writer = archive.write(BY)) {
            writer.add(extraction("b", "second", "b.txt", 1));
        }

        assertThat(all(ExtractionArchive.open(folder))).hasSize(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aSummaryThatMovesIsNotWrittenAgain() throws IOException {
        commit(extraction("a", "first", "a.txt", 1));
        ExtractionArchive archive = ExtractionArchive.open(folder);
        ArchivedSummary summary = archive.summaries().iterator().next();
        try (ArchiveWriter writer = archive.write(BY)) {
            writer.place(summary, List.of(new SourceLocation("a.txt", 7)));
            writer.commit();
        }

        assertThat(all(archive)).containsExactly(extraction("a", "first", "a.txt", 7));
        assertThat(all(ExtractionArchive.open(folder))).containsExactly(extraction("a", "first", "a.txt", 7));
    }

    @Test
    void aSummaryThatStandsNowhereIsGone() throws IOException {
        commit(extraction("a", "first", "a.txt", 1), extraction("b", "second", "b.txt", 1));
        ExtractionArchive archive = ExtractionArchive.open(folder);
        String digest = ContentDigest.of(extraction("a", "first", "a.txt", 1).summary());
        try (ArchiveWriter writer = archive.write(BY)) {
            writer.place(archive.summary(digest).orElseThrow(), Set.of());
            writer.commit();
        }

        assertThat(all(ExtractionArchive.open(folder))).containsExactly(extraction("b", "second", "b.txt", 1));
        assertThat(ExtractionArchive.open(folder).summary(digest)).isEmpty();
    }

    @Test
    void oneIdCanHaveSeveralTexts() throws IOException {
        commit(extraction("a", "off-policy", "a.txt", 1), extraction("a", "offpolicy", "b.txt", 1));

        assertThat(all(ExtractionArchive.open(folder))).hasSize(2);
    }

    @Test
    void manySegmentsBecomeOne() throws IOException {
        ExtractionArchive archive = ExtractionArchive.open(folder);
        for (int i = 0; i < 20; i++) {
            try (ArchiveWriter writer = archive.write(BY)) {
                writer.add(extraction("a" + i, "text " + i, "a.txt", i));
                writer.commit();
            }
        }
        List<Extraction> before = all(archive);

        archive.compact();

        assertThat(all(ExtractionArchive.open(folder))).isEqualTo(before).hasSize(20);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    private void commit(Extraction... extractions) throws IOException {
        try (ArchiveWriter writer = ExtractionArchive.open(folder).write(BY)) {
            List.of(extractions).forEach(writer::add);
            writer.commit();
        }
    }

    private static List<Extraction> all(ExtractionArchive archive) {
        try (Stream<Extraction> extractions = archive.extractions()) {
            return extractions.toList();
        }
    }

    private static Extraction extraction(String id, String text, String file, int line) {
        return new Extraction(
                new Summary(id, PaperMetadata.NONE, Optional.empty(), text, List.of(new SourceLocation(file, line))),
                List.of(),
                List.of(),
                List.of());
    }

    /** One with everything in it. */
    private static Extraction full() {
        String text = "Łukasz uses BERT (Devlin et al., 2018) 😀.";
        Summary summary = new Summary(
                "full",
                new PaperMetadata(
                        Optional.of("A \"title\""),
                        List.of("Zhang, Zhilu"),
                        Optional.of(2019),
                        Optional.of("NIPS"),
                        List.of("one", "two"),
                        List.of(Identifier.parse("arXiv:1706.03762").orElseThrow())),
                Optional.of("An abstract."),
                text,
                List.of(new SourceLocation("-", 0), new SourceLocation("a b.txt", 3)));
        Mention bert = new Mention(
                TextPart.SUMMARY, new Span(12, 16), "BERT", new Span(0, text.length()), List.of("lexicon", "pattern"));
        Mention devlin = new Mention(
                TextPart.SUMMARY, new Span(18, 37), "Devlin et al., 2018", new Span(0, text.length()), List.of("cite"));
        return new Extraction(
                summary,
                List.of(new Entity(
                        new ConceptKey(ConceptKind.METHOD, "BERT"),
                        true,
                        List.of("BERT"),
                        Role.USES,
                        0.93,
                        List.of(bert))),
                List.of(new CitedWork(
                        "Devlin et al. 2018",
                        List.of("Devlin et al., 2018"),
                        Optional.empty(),
                        List.of("Devlin"),
                        Optional.of(2018),
                        List.of(),
                        Optional.of("BERT"),
                        List.of(devlin))),
                List.of("a warning"));
    }
}
