package org.papergraph.extractor.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.papergraph.ontology.SourceItem;

/** The records of a JSON input. Each is parsed by itself, so that a bad one is one loss. */
final class JsonCursor implements ItemCursor {

    private static final ObjectReader JSON = JsonMapper.builder()
            // What careless writers of JSON do and everybody reads.
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // An arXiv id looks like a number, and its last zero counts.
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .reader();

    private final String file;
    private final Optional<String> fileId;
    private final RecordSlices slices;
    private final RecordShape shape;
    private boolean any;
    private boolean cutOff;
    private boolean ended;

    JsonCursor(InputFile file, RecordSlices slices, RecordShape shape) {
        this.file = file.name();
        this.fileId = file.id();
        this.slices = slices;
        this.shape = shape;
    }

    @Override
    public Optional<SourceItem> next() throws IOException {
        while (slices.next()) {
            if (slices.isTooLarge() || !slices.isBlank()) {
                any = true;
                return Optional.of(item());
            }
        }
        boolean first = !ended;
        ended = true;
        return first ? last() : Optional.empty();
    }

    private Optional<SourceItem> last() {
        if (slices.isCutOff() && !cutOff) {
            return Optional.of(ReadError.TRUNCATED_JSON.at(file, slices.line(), "the file ends within the list"));
        }
        return any ? Optional.empty() : Optional.of(ReadError.EMPTY_FILE.at(file, 0, "the file holds no record"));
    }

    private SourceItem item() {
        int line = slices.line();
        if (slices.isTooLarge()) {
            return ReadError.ITEM_TOO_LARGE.at(file, line, "the record is too large to be one summary");
        }
        try {
            JsonNode record = JSON.readTree(slices.text());
            if (!record.isObject()) {
                return ReadError.WRONG_SHAPE.at(file, line, "this is not a JSON object");
            }
            SummaryDraft draft = new SummaryDraft(fileId);
            shape.read(record, draft);
            return draft.item(file, line);
        } catch (CharacterCodingException e) {
            return ReadError.INVALID_UTF8.at(file, line, "the record is not valid UTF-8");
        } catch (JsonEOFException e) {
            cutOff = true;
            return ReadError.TRUNCATED_JSON.at(file, line, "the record is cut off");
        } catch (JsonProcessingException e) {
            return ReadError.MALFORMED_JSON.at(file, line, "this is not JSON: " + brief(e.getOriginalMessage()));
        } catch (WrongShapeException e) {
            return ReadError.WRONG_SHAPE.at(file, line, e.what());
        }
    }

    /** What Jackson says without its list of all that it could have read; it may quote the whole record. */
    private static String brief(String message) {
        String line = message.lines().findFirst().orElse("").replaceFirst(": (?:expected|was expecting).*", "");
        return line.length() <= 120 ? line : line.substring(0, 120) + "…";
    }

    @Override
    public int line() {
        return slices.line();
    }
}
