package org.papergraph.extractor.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.papergraph.ontology.SourceItem;

/** JSON Lines, a JSON array, or an object around such an array. Each record is read by itself, so one bad one is one loss. */
final class JsonReader implements FormatReader {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final RecordShape shape;

    JsonReader(RecordShape shape) {
        this.shape = shape;
    }

    @Override
    public boolean recognises(Head head) {
        String start = head.text().stripLeading();
        return start.startsWith("{") || start.startsWith("[{");
    }

    @Override
    public ItemCursor read(Input input) {
        return new Records(input.name(), new LineReader(input.in(), input.maxItemBytes()));
    }

    private final class Records implements ItemCursor {

        private final String file;
        private final LineReader slices;

        Records(String file, LineReader slices) {
            this.file = file;
            this.slices = slices;
        }

        @Override
        public Optional<SourceItem> next() throws IOException {
            while (slices.next()) {
                if (!slices.isBlank()) {
                    return Optional.of(item());
                }
            }
            return Optional.empty();
        }

        private SourceItem item() throws IOException {
            int line = slices.line();
            if (slices.isTooLarge()) {
                return ReadError.ITEM_TOO_LARGE.at(file, line, "the record is too large to be one summary");
            }
            try {
                JsonNode record = JSON.readTree(slices.text());
                if (!record.isObject()) {
                    return ReadError.WRONG_SHAPE.at(file, line, "this is not a JSON object");
                }
                SummaryDraft draft = new SummaryDraft();
                shape.read(record, draft);
                return draft.item(file, line);
            } catch (CharacterCodingException e) {
                return ReadError.INVALID_UTF8.at(file, line, "the record is not valid UTF-8");
            } catch (JsonEOFException e) {
                return ReadError.TRUNCATED_JSON.at(file, line, "the record is cut off");
            } catch (JsonProcessingException e) {
                return ReadError.MALFORMED_JSON.at(file, line, "this is not JSON: " + e.getOriginalMessage());
            } catch (WrongShapeException e) {
                return ReadError.WRONG_SHAPE.at(file, line, e.what());
            }
        }

        @Override
        public int line() {
            return slices.line();
        }
    }
}
