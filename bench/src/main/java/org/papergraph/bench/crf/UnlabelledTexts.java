package org.papergraph.bench.crf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Texts that nobody has annotated, and their words. */
final class UnlabelledTexts {

    private UnlabelledTexts() {}

    /** Reads a file that has one with a title and an abstract a line. */
    static void each(Path abstracts, Consumer<String> receiver) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(abstracts)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode json = mapper.readTree(line);
                receiver.accept(json.path("title").asText() + " . "
                        + json.path("abstract").asText());
            }
        }
    }

    /** Runs of letters and digits, and every mark by itself. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int from = i;
            while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            if (i == from) {
                i++;
            }
            if (!Character.isWhitespace(text.charAt(from))) {
                words.add(text.substring(from, i));
            }
        }
        return words;
    }
}
