package org.papergraph.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.extractor.SharedData;
import org.papergraph.ontology.SourceItem;
import org.papergraph.ontology.Summary;

/** 145 reading notes as their author published them. */
class SharedNotesTest {

    @Test
    void everyNoteIsOneSummaryWithTitle() {
        List<Summary> notes;
        try (Stream<SourceItem> items = Sources.open(
                        SharedData.path("data/notes").toString(), Optional.empty())
                .items()) {
            notes = items.map(Summary.class::cast).toList();
        }
        assertThat(notes)
                .hasSize(145)
                .allSatisfy(note -> assertThat(note.paper().title()).isPresent());
        assertThat(notes.stream().filter(note -> note.paper().year().isPresent()))
                .hasSize(145);
        assertThat(notes.stream().filter(note -> !note.paper().identifiers().isEmpty()))
                .hasSize(142);
    }
}
