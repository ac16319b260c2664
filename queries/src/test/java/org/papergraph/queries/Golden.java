package org.papergraph.queries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.papergraph.queries.json.JsonAnswers;

/** Files of what must come out. With PAPERGRAPH_RENEW set in the environment, what comes out now is written. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/papergraph/queries");

    private Golden() {}

    public static Path folder(String name) {
        return FOLDER.resolve(name);
    }

    /** The folder holds the answer as text and as JSON. */
    public static void compareAnswer(Path folder, Record answer, String text) {
        try {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            new JsonAnswers().write(answer, json);
            compare(folder.resolve("expected.txt"), text);
            compare(folder.resolve("expected.json"), json.toString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void compare(Path expected, String actual) throws IOException {
        if (System.getenv("PAPERGRAPH_RENEW") != null) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual, UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(expected, UTF_8));
    }
}
