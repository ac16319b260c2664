package org.papergraph.extractor.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.SourceLocation;

/** An extraction as one line of JSON, all of it, and back. */
final class ExtractionCodec {

    /**
     * A line of a segment's index.
     *
     * @param stored whether the segment holds the extraction; else an earlier one does
     * @param places where the summary stands now; none if it is gone
     */
    record IndexLine(String digest, String id, boolean stored, List<SourceLocation> places) {

        ArchivedSummary summary() {
            return new ArchivedSummary(digest, id, Set.copyOf(places));
        }
    }

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectReader EXTRACTION_READER = MAPPER.readerFor(Extraction.class);
    private static final ObjectReader INDEX_READER = MAPPER.readerFor(IndexLine.class);
    private static final ObjectWriter WRITER = MAPPER.writer();

    private ExtractionCodec() {}

    static String write(Extraction extraction) {
        return json(extraction);
    }

    static Extraction read(String line) {
        try {
            return EXTRACTION_READER.readValue(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("not an extraction", e);
        }
    }

    static String writeIndexLine(IndexLine line) {
        return json(line);
    }

    static IndexLine readIndexLine(String line) {
        try {
            return INDEX_READER.readValue(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("not an index line", e);
        }
    }

    private static String json(Object value) {
        try {
            return WRITER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
