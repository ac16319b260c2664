package org.papergraph.bench.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.bench.crf.KnownNames.Found;
import org.papergraph.bench.crf.KnownNames.Match;
import org.papergraph.bench.crf.SpanBeliefs.Stretch;
import org.papergraph.bench.crf.UnlabelledContexts.Places;
import org.papergraph.ontology.ConceptKind;

class BackgroundTest {

    private static final KnownNames NAMES = new KnownNames(List.of("Blue-10 dataset", "Deep Sea", "Sea", "Ox"));

    @Test
    void aNameIsKnownWithAndWithoutItsHeadWhateverTheHyphens() {
        assertThat(match("Blue", "10")).isEqualTo(Match.AS_WRITTEN);
        assertThat(match("Blue", "-", "10")).isEqualTo(Match.AS_WRITTEN);
        assertThat(match("blue10", "dataset")).isEqualTo(Match.BUT_FOR_CASE);
        assertThat(match("Blue")).isEqualTo(Match.NONE);
        assertThat(match("ox")).as("too short to be known in another case").isEqualTo(Match.NONE);
    }

    @Test
    void theLongestNamesAreFound() {
        assertThat(NAMES.find(List.of("on", "Deep", "Sea", ",", "sea", "and", "Sea")))
                .containsExactly(new Found(1, 2, Match.AS_WRITTEN), new Found(6, 6, Match.AS_WRITTEN));
    }

    @Test
    void aTableGivesNamesAndLongForms(@TempDir Path folder) throws Exception {
        Path table = Files.writeString(folder.resolve("names.tsv"), "SEAS\tSet of Seas (v2)\tseas\nMOON\n");
        KnownNames names = KnownNames.read(table);
        assertThat(names.match(List.of("SEAS"), 0, 0)).isEqualTo(Match.AS_WRITTEN);
        assertThat(names.match(List.of("Set", "of", "Seas"), 0, 2)).isEqualTo(Match.AS_WRITTEN);
        assertThat(names.match(List.of("MOON"), 0, 0)).isEqualTo(Match.AS_WRITTEN);
        assertThat(names.match(List.of("seas"), 0, 0)).isEqualTo(Match.BUT_FOR_CASE);
    }

    @Test
    void aCoreHasNoArticleAndNoHeadButIsNeverEmpty() {
        assertThat(NameCore.of(List.of("the", "Sea", "test", "set"), 0, 3)).isEqualTo(new NameCore(1, 1));
        assertThat(NameCore.of(List.of("the", "data"), 0, 1)).isEqualTo(new NameCore(0, 0));
    }

    @Test
    void placesAreCountedWhateverTheCaseAndTheMarks() {
        UnlabelledContexts contexts = new UnlabelledContexts(List.of("We use Deep-Sea ."));
        contexts.add("Results on the Deep-Sea dataset, on deep - sea and Deep Sea.");
        contexts.add("Trained on Deep-Sea data.");

        Places places = contexts.of(List.of("Deep", "-", "Sea"));
        assertThat(places.all()).isEqualTo(3);
        assertThat(places.texts()).isEqualTo(2);
        assertThat(places.capital()).isEqualTo(2);
        assertThat(places.beforeHead()).isEqualTo(2);
        assertThat(places.behindOn()).isEqualTo(2);
        assertThat(places.behindAny()).isEqualTo(2);
        assertThat(contexts.of(List.of("Results")).all()).as("not sought").isZero();
    }

    @Test
    void everyNameOfTheListIsPossibleAloneAndWithItsHeads() {
        assertThat(background().possible(List.of("the", "Sea", "data", "set", "is")))
                .containsExactly(stretch(1, 1), stretch(1, 2), stretch(1, 3));
        assertThat(background().possible(List.of("Deep", "(", "Sea", ")")))
                .as("a name across one bracket is none")
                .isEmpty();
    }

    @Test
    void everyStretchOfAnyTextIsToldByAsManyNumbers() {
        Random random = new Random(5);
        List<String> known = List.of("the", "Sea", "Deep", "(", ")", "-", ",", "data", "é𝔸", "10", "(Sea", "dataset");
        for (int run = 0; run < 500; run++) {
            List<String> words = random.ints(1 + random.nextInt(12), 0, known.size())
                    .mapToObj(known::get)
                    .toList();
            int first = random.nextInt(words.size());
            int last = first + random.nextInt(words.size() - first);
            DoubleStream.Builder numbers = DoubleStream.builder();
            background().tell(words, stretch(first, last), numbers);
            assertThat(numbers.build().toArray()).as("%s", words).hasSize(24).doesNotContain(Double.NaN);
        }
    }

    private static Background background() {
        UnlabelledContexts contexts = new UnlabelledContexts(List.of("Deep Sea data"));
        contexts.add("On Sea and deep sea data");
        return new Background(NAMES, contexts);
    }

    private static Stretch stretch(int first, int last) {
        return new Stretch(first, last, ConceptKind.DATASET);
    }

    private static Match match(String... words) {
        return NAMES.match(List.of(words), 0, words.length - 1);
    }
}
