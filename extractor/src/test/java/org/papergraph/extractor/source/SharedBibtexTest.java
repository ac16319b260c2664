package org.papergraph.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.extractor.SharedData;
import org.papergraph.ontology.Rejection;
import org.papergraph.ontology.SourceItem;
import org.papergraph.ontology.Summary;

/** 230 files of a reference manager's tests: real, odd and broken ones. */
class SharedBibtexTest {

    @Test
    void everyEntryIsTakenOrReported() throws IOException {
        List<SourceItem> items = new ArrayList<>();
        for (Path file : files()) {
            try (Stream<SourceItem> read =
                    Sources.open(file.toString(), Optional.empty()).items()) {
                items.addAll(read.toList());
            }
        }
        List<Summary> taken = items.stream()
                .filter(Summary.class::isInstance)
                .map(Summary.class::cast)
                .toList();
        Set<String> errors = items.stream()
                .filter(Rejection.class::isInstance)
                .map(item -> ((Rejection) item).error())
                .collect(Collectors.toSet());

        assertThat(taken).hasSizeGreaterThanOrEqualTo(970);
        assertThat(items).hasSizeLessThanOrEqualTo(taken.size() + 65);
        assertThat(errors)
                .isSubsetOf(
                        "binary-file",
                        "empty-file",
                        "malformed-bibtex",
                        "no-entries",
                        "no-text",
                        "truncated-bibtex",
                        "unsupported-encoding");
        assertThat(taken).allSatisfy(summary -> {
            assertThat(summary.seenAt().get(0).line()).isPositive();
            assertThat(summary.paper().authors()).noneMatch(name -> name.matches(".*[{}\\\\].*"));
        });
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SharedData.path("data/bibtex"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
