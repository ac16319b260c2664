package org.papergraph.bench.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldsTest {

    private static final String REPEATED = "the quick brown fox jumps over the lazy dog near the river";

    @Test
    void everyTextIsInOneFold() {
        List<TaggedText> texts = texts();
        assertThat(Folds.of(texts, 5, 1, 17).stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(texts);
    }

    @Test
    void textsThatRepeatEachOtherAreInOneFold() {
        List<TaggedText> texts = texts();
        texts.add(text("first", "Today " + REPEATED + " again."));
        texts.add(text("second", "They say that The Quick brown fox, jumps over the lazy dog, and more."));
        assertThat(Folds.of(texts, 5, 1, 17))
                .filteredOn(fold -> fold.stream().anyMatch(text -> text.id().equals("first")))
                .singleElement()
                .satisfies(fold -> assertThat(fold).extracting(TaggedText::id).contains("second"));
    }

    @Test
    void neighboursAreInOneFold() {
        for (List<TaggedText> fold : Folds.of(texts(), 5, 4, 17)) {
            assertThat(fold.size() % 4).isZero();
        }
    }

    @Test
    void drawnFoldsAreOfOneSizeAndKnowNothingOfWhatTextsShare() {
        List<TaggedText> texts = texts();
        List<List<TaggedText>> folds = Folds.drawn(texts, 5, 17);
        assertThat(folds).allSatisfy(fold -> assertThat(fold).hasSize(8));
        assertThat(folds.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(texts);
    }

    private static List<TaggedText> texts() {
        List<TaggedText> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add(text("t" + i, "Sentence number " + i + " has nothing in common."));
        }
        return texts;
    }

    private static TaggedText text(String id, String text) {
        return new TaggedText(id, text, List.of());
    }
}
