package org.papergraph.extractor.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownWorksTest {

    private static WorkFacts facts(int year, boolean more, String... authors) {
        return WorkFacts.NONE.withAuthors(List.of(authors), more).withYear(year, "");
    }

    @Test
    void everyLineIsAWorkAndNoneIsTwice() throws IOException {
        List<String> lines;
        try (InputStream in = KnownWorks.class.getResourceAsStream("known-works.tsv")) {
            lines = in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        }
        assertThat(lines.get(0)).isEqualTo("authors\tyear\ttitle\tkeywords");
        List<KnownWork> works = lines.stream().skip(1).map(KnownWork::of).toList();
        assertThat(works).hasSizeGreaterThan(500).doesNotHaveDuplicates().allSatisfy(work -> {
            assertThat(work.surnames()).hasSizeBetween(1, 2).noneMatch(String::isEmpty);
            assertThat(work.year()).isBetween(1800, 2026);
        });
        assertThatThrownBy(() -> KnownWork.of("Roe\t1999")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofTwoWorksOfOneAuthorAndYearTheOneThatTheWordsSpeakForIsMeant() {
        KnownWorks works = KnownWorks.own();
        assertThat(works.title(facts(2016, true, "Duan"), Set.of("benchmarking", "continuou")))
                .contains("Benchmarking deep reinforcement learning for continuous control");
        assertThat(works.title(facts(2016, true, "Duan"), Set.of("slow", "reinforcement", "meta")))
                .contains("RL^2: Fast reinforcement learning via slow reinforcement learning");
        assertThat(works.title(facts(2016, true, "Duan"), Set.of("reinforcement")))
                .isEqualTo(Optional.empty());
    }

    @Test
    void aLetterBehindTheYearAsksForMore() {
        WorkFacts lettered =
                WorkFacts.NONE.withAuthors(List.of("Mikolov"), true).withYear(2013, "b");
        assertThat(KnownWorks.own().title(lettered, Set.of("embedding"))).isEqualTo(Optional.empty());
        assertThat(KnownWorks.own().title(lettered, Set.of("analogy", "linguistic", "regularitie")))
                .contains("Linguistic regularities in continuous space word representations");
    }

    @Test
    void yearsThatAreFarApartAndOtherCoAuthorsAreOtherWorks() {
        KnownWorks works = KnownWorks.own();
        assertThat(works.title(facts(2010, true, "Vaswani"), Set.of("transformer", "attention")))
                .isEqualTo(Optional.empty());
        assertThat(works.title(facts(2002, false, "Bousquet", "Roe"), Set.of("stability")))
                .isEqualTo(Optional.empty());
        assertThat(works.title(facts(2002, true, "Bousquet"), Set.of("stability")))
                .isEqualTo(Optional.empty());
    }
}
