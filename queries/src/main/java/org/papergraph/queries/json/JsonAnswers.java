package org.papergraph.queries.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Role;
import org.papergraph.ontology.TextPart;

/**
 * Writes an answer's record as one JSON object: its components by name, roles, kinds and parts by label, and no empty
 * optional. For any thread.
 */
public final class JsonAnswers {

    private final ObjectWriter writer = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(labels())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(SerializationFeature.CLOSE_CLOSEABLE)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build()
            .writer();

    /** @throws IOException if the stream fails */
    public void write(Record answer, OutputStream out) throws IOException {
        writer.writeValue(out, answer);
        out.write('\n');
    }

    private static SimpleModule labels() {
        SimpleModule module = new SimpleModule();
        add(module, Role.class, Role::label);
        add(module, ConceptKind.class, ConceptKind::label);
        add(module, TextPart.class, TextPart::label);
        return module;
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<T, String> label) {
        module.addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(label.apply(value));
            }
        });
        module.addKeySerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeFieldName(label.apply(value));
            }
        });
    }
}
