package org.papergraph.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and elements are cut where Java's own readers and Jackson would cut them. */
class RecordSlicesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NO_LIMIT = 1 << 24;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void linesAreThoseOfTheText(int seed) throws IOException {
        Random random = new Random(seed);
        String text = randomText(random, 200_000).replace("\r", "");

        List<String> lines = slices(new LineReader(stream(text, random), NO_LIMIT));

        assertThat(lines).isEqualTo(text.lines().toList());
    }

    @Test
    void theLastLineNeedsNoEndAndCarriageReturnsAreNoPartOfALine() throws IOException {
        assertThat(slices(new LineReader(stream("a\r\n\nb\rc\n", new Random(1)), NO_LIMIT)))
                .containsExactly("a", "", "b\rc");
        assertThat(slices(new LineReader(stream("a\nb", new Random(1)), NO_LIMIT)))
                .containsExactly("a", "b");
        assertThat(slices(new LineReader(stream("", new Random(1)), NO_LIMIT))).isEmpty();
    }

    @Test
    void aLineOfJustTheLimitIsReadAndOneByteMoreIsNot() throws IOException {
        LineReader lines = new LineReader(stream("12345\n123456\n\n12345", new Random(1)), 5);
        List<Boolean> tooLarge = new ArrayList<>();
        while (lines.next()) {
            tooLarge.add(lines.isTooLarge());
        }

        assertThat(tooLarge).containsExactly(false, true, false, false);
        assertThat(lines.line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void elementsAreThoseOfTheArray(int seed) throws IOException {
        Random random = new Random(seed);
        ArrayNode array = JSON.createArrayNode();
        for (int i = random.nextInt(30); i > 0; i--) {
            array.add(randomObject(random, 3));
        }
        String text = random.nextBoolean() ? array.toString() : array.toPrettyString();

        assertThat(parsed(new ElementReader(stream(text, random), NO_LIMIT, false)))
                .isEqualTo(list(array));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void elementsOfAWrapperAreThoseOfItsArray(int seed) throws IOException {
        Random random = new Random(seed);
        ObjectNode wrapper = JSON.createObjectNode();
        wrapper.set("meta", randomObject(random, 2));
        ArrayNode array = wrapper.putArray("results");
        for (int i = random.nextInt(30); i > 0; i--) {
            array.add(randomObject(random, 3));
        }
        wrapper.set("facets", randomObject(random, 2));
        String text = random.nextBoolean() ? wrapper.toString() : wrapper.toPrettyString();

        assertThat(parsed(new ElementReader(stream(text, random), NO_LIMIT, true)))
                .isEqualTo(list(array));
    }

    @Test
    void anElementBeyondTheLimitIsSkippedAndTheNextIsWhole() throws IOException {
        ElementReader elements =
                new ElementReader(stream("[{\"a\": \"0123456789\"}, {\"b\":1}]", new Random(1)), 10, false);

        assertThat(elements.next()).isTrue();
        assertThat(elements.isTooLarge()).isTrue();
        assertThat(elements.next()).isTrue();
        assertThat(elements.isTooLarge()).isFalse();
        assertThat(elements.text()).isEqualTo("{\"b\":1}");
        assertThat(elements.next()).isFalse();
    }

    private static List<String> slices(RecordSlices slices) throws IOException {
        List<String> all = new ArrayList<>();
        while (slices.next()) {
            all.add(slices.text());
        }
        return all;
    }

    private static List<JsonNode> parsed(RecordSlices slices) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (String slice : slices(slices)) {
            all.add(JSON.readTree(slice));
        }
        assertThat(slices.isCutOff()).isFalse();
        return all;
    }

    private static List<JsonNode> list(ArrayNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all;
    }

    private static ObjectNode randomObject(Random random, int depth) {
        ObjectNode object = JSON.createObjectNode();
        for (int i = random.nextInt(5); i > 0; i--) {
            // Names of wrappers' lists within records must not matter.
            String name = random.nextInt(4) == 0 ? "results" : randomText(random, 6);
            switch (random.nextInt(depth > 0 ? 5 : 3)) {
                case 0 -> object.put(name, randomText(random, 40));
                case 1 -> object.put(name, random.nextInt());
                case 2 -> object.putNull(name);
                case 3 -> object.set(name, randomObject(random, depth - 1));
                default ->
                    object.putArray(name).add(randomObject(random, depth - 1)).add(randomText(random, 5));
            }
        }
        return object;
    }

    private static String randomText(Random random, int longest) {
        String alphabet = "ab\"\\{}[],:\n\r\t \u00e9\u4e2d";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    /** A stream that gives as many bytes at a time as it likes. */
    private static InputStream stream(String text, Random random) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(5000)));
            }
        };
    }
}
