package org.papergraph.extractor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.papergraph.ontology.AuthorId;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.SourceLocation;

class PackedSummaryTest {

    @Test
    void whatWasPackedComesBackTheSameWhateverTheTextIs() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            SeenSummary seen = seen(random);
            assertThat(PackedSummary.unpack(seen.id(), PackedSummary.pack(seen)))
                    .isEqualTo(seen);
        }
    }

    @Test
    void nothingSaidComesBackAsNothing() {
        SeenSummary seen = new SeenSummary("a", PaperMetadata.NONE, List.of(), 0, "", List.of());
        assertThat(PackedSummary.unpack("a", PackedSummary.pack(seen))).isEqualTo(seen);
    }

    @Test
    void textsAndListsOfAnyLengthComeBack() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 70_000; i++) {
            many.add("A. Zuse " + i);
        }
        PaperMetadata metadata = new PaperMetadata(
                Optional.of("ü\uD83D\uDE00€".repeat(30_001)),
                many,
                Optional.of(9999),
                Optional.of("v".repeat(20_000)),
                List.of("k".repeat(40_000)),
                List.of());
        SeenSummary seen = new SeenSummary("a", metadata, List.of(), Integer.MAX_VALUE, "", List.of());
        assertThat(PackedSummary.unpack("a", PackedSummary.pack(seen))).isEqualTo(seen);
    }

    private static SeenSummary seen(Random random) {
        List<String> authors = texts(random);
        Map<String, List<AuthorId>> ids = new HashMap<>();
        authors.forEach(author ->
                ids.put(author, List.of(new AuthorId(one(AuthorId.Scheme.values(), random), text(random)))));
        PaperMetadata metadata = new PaperMetadata(
                random.nextBoolean() ? Optional.of(text(random)) : Optional.empty(),
                authors,
                random.nextBoolean() ? Optional.of(1000 + random.nextInt(9000)) : Optional.empty(),
                random.nextBoolean() ? Optional.of(text(random)) : Optional.empty(),
                texts(random),
                List.of(new Identifier(one(Identifier.Scheme.values(), random), text(random))),
                ids);
        return new SeenSummary(
                text(random),
                metadata,
                List.of(new SourceLocation(text(random), random.nextInt(1 << 30))),
                random.nextInt(),
                random.nextBoolean() ? text(random) : "",
                List.of(new ConceptKey(one(ConceptKind.values(), random), text(random))));
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static List<String> texts(Random random) {
        return random.ints(random.nextInt(4), 0, 1).mapToObj(i -> text(random)).toList();
    }

    /** Any characters, halves of surrogate pairs and nulls among them; not blank. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder("x");
        random.ints(random.nextInt(30), 0, Character.MAX_VALUE + 1).forEach(c -> text.append((char) c));
        return text.toString();
    }
}
