package org.papergraph.bench.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Lexicon;

class PaperGeneratorTest {

    private static final int PAPERS = 2_000;

    private static final Lexicon LEXICON = Lexicon.own();
    private final PaperGenerator generator = new PaperGenerator(1, LEXICON);

    @Test
    void theSameSeedAndNumberAreTheSamePaperWhateverWasMadeBefore() {
        Extraction first = generator.extraction(700);
        generator.extraction(3);

        assertThat(generator.extraction(700)).isEqualTo(first);
        assertThat(new PaperGenerator(1, LEXICON).extraction(700)).isEqualTo(first);
        assertThat(new PaperGenerator(2, LEXICON).extraction(700)).isNotEqualTo(first);
    }

    @Test
    void everyNameStandsInTheTextWhereItsMentionsSay() {
        papers().forEach(paper -> Stream.concat(
                        paper.entities().stream().map(entity -> entity.mentions()),
                        paper.cited().stream().map(CitedWork::mentions))
                .flatMap(List::stream)
                .forEach(mention -> {
                    String text = paper.summary().part(mention.part());
                    assertThat(mention.span().of(text)).isEqualTo(mention.text());
                    assertThat(mention.sentence().of(text)).endsWith(".").contains(mention.text());
                }));
    }

    @Test
    void aFewConceptsAndWorksAreInVeryManyPapersAndMostInFew() {
        Collection<Long> concepts = counts(papers().flatMap(paper ->
                paper.entities().stream().map(entity -> entity.concept().label())));
        Collection<Long> works =
                counts(papers().flatMap(paper -> paper.cited().stream().map(CitedWork::title)));

        for (Collection<Long> counts : List.of(concepts, works)) {
            long most = counts.stream().mapToLong(count -> count).max().orElse(0);
            long median =
                    counts.stream().sorted().skip(counts.size() / 2).findFirst().orElse(0L);
            assertThat(most).isGreaterThan(20 * median);
        }
    }

    @Test
    void noTwoPapersHaveOneIdentifierAndOnlyEarlierOnesAreCited() {
        Map<Identifier, Integer> numbers = new HashMap<>();
        List<Extraction> all = papers().toList();
        for (int i = 0; i < all.size(); i++) {
            int number = i;
            Extraction paper = all.get(i);
            paper.cited()
                    .forEach(work ->
                            assertThat(numbers.get(work.identifiers().get(0))).isLessThan(number));
            paper.summary()
                    .paper()
                    .identifiers()
                    .forEach(id -> assertThat(numbers.put(id, number)).isNull());
        }
    }

    private Stream<Extraction> papers() {
        return IntStream.range(0, PAPERS).mapToObj(generator::extraction);
    }

    private static Collection<Long> counts(Stream<?> things) {
        Map<Object, Long> counts = new HashMap<>();
        things.forEach(thing -> counts.merge(thing, 1L, Long::sum));
        return counts.values();
    }
}
