package org.papergraph.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.extractor.SharedData;
import org.papergraph.extractor.dedup.Duplicates;
import org.papergraph.ontology.SourceItem;
import org.papergraph.ontology.Summary;

/** The real pages: how many entries and summaries there are was counted by hand. */
class SharedSeedsTest {

    @Test
    void theFourPagesGive102EntriesAnd82Summaries() {
        List<Summary> entries = summaries("seeds");

        assertThat(entries).hasSize(102);
        Duplicates once = Duplicates.in(entries);
        assertThat(once.rejections()).isEmpty();
        assertThat(once.summaries()).hasSize(82);
        assertThat(once.copies()).isEqualTo(20);
    }

    @Test
    void theVenuePageGives22PapersWithTitleAuthorsVenueAndTheVenuesYear() {
        List<Summary> titled = summaries("seeds").stream()
                .filter(summary -> summary.paper().title().isPresent())
                .toList();

        assertThat(titled).hasSize(22).allSatisfy(summary -> {
            assertThat(summary.paper().year()).contains(2018);
            assertThat(summary.paper().authors()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(summary.paper().venue()).isPresent();
            assertThat(summary.paper().keywords()).doesNotContain("dblp");
        });
        assertThat(titled.stream().filter(summary -> summary.abstractText().isPresent()))
                .hasSize(10);
        assertThat(titled.stream()
                        .mapToInt(summary -> summary.paper().authors().size())
                        .sum())
                .isEqualTo(94);
    }

    @Test
    void theTextOfAnEntryIsThatOfTheGold() {
        Set<String> texts = new HashSet<>();
        summaries("seeds").forEach(summary -> texts.add(summary.text()));

        List<Summary> gold = summaries("gold/summaries.jsonl").stream()
                // One of the gold's pages is not among the seeds.
                .filter(summary -> !summary.id().startsWith("ss002"))
                .toList();
        assertThat(gold).hasSize(60).allSatisfy(summary -> assertThat(texts).contains(summary.text()));
    }

    private static List<Summary> summaries(String below) {
        try (Stream<SourceItem> items = Sources.open(SharedData.path(below).toString(), Optional.empty())
                .items()) {
            return items.map(Summary.class::cast).toList();
        }
    }
}
