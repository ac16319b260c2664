package org.papergraph.extractor.link;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.ontology.AuthorId;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.SourceLocation;

/** What is remembered of a summary, but its id, as bytes: a quarter of what it takes as objects. */
// The bytes never leave the process that wrote them, so an enum's place among its values is as good as its name.
@SuppressWarnings("EnumOrdinal")
final class PackedSummary {

    /** So many characters {@link DataOutputStream#writeUTF} always takes; it keeps halves of surrogate pairs as they are. */
    private static final int LONGEST_PIECE = 20_000;

    private static final Identifier.Scheme[] SCHEMES = Identifier.Scheme.values();
    private static final AuthorId.Scheme[] AUTHOR_SCHEMES = AuthorId.Scheme.values();
    private static final ConceptKind[] KINDS = ConceptKind.values();

    private PackedSummary() {}

    private interface Write<T> {
        void one(T value, DataOutputStream out) throws IOException;
    }

    private interface Read<T> {
        T one(DataInputStream in) throws IOException;
    }

    static byte[] pack(SeenSummary seen) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(seen.metadata(), out);
            writeAll(seen.seenAt(), PackedSummary::write, out);
            out.writeInt(seen.length());
            write(seen.opening(), out);
            writeAll(seen.introduced(), PackedSummary::write, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static SeenSummary unpack(String id, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new SeenSummary(
                    id,
                    metadata(in),
                    all(PackedSummary::location, in),
                    in.readInt(),
                    text(in),
                    all(PackedSummary::concept, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PaperMetadata metadata, DataOutputStream out) throws IOException {
        writeAll(metadata.title().stream().toList(), PackedSummary::write, out);
        writeAll(metadata.authors(), PackedSummary::write, out);
        out.writeShort(metadata.year().orElse(0));
        writeAll(metadata.venue().stream().toList(), PackedSummary::write, out);
        writeAll(metadata.keywords(), PackedSummary::write, out);
        writeAll(metadata.identifiers(), PackedSummary::write, out);
        writeAll(List.copyOf(metadata.authorIds().entrySet()), PackedSummary::write, out);
    }

    private static PaperMetadata metadata(DataInputStream in) throws IOException {
        return new PaperMetadata(
                all(PackedSummary::text, in).stream().findFirst(),
                all(PackedSummary::text, in),
                Optional.of((int) in.readShort()).filter(year -> year > 0),
                all(PackedSummary::text, in).stream().findFirst(),
                all(PackedSummary::text, in),
                all(PackedSummary::identifier, in),
                authorIds(in));
    }

    private static <T> void writeAll(List<T> values, Write<T> write, DataOutputStream out) throws IOException {
        out.writeShort(Math.min(values.size(), Short.MAX_VALUE));
        if (values.size() >= Short.MAX_VALUE) {
            out.writeInt(values.size());
        }
        for (T value : values) {
            write.one(value, out);
        }
    }

    private static <T> List<T> all(Read<T> read, DataInputStream in) throws IOException {
        int few = in.readShort();
        int size = few == Short.MAX_VALUE ? in.readInt() : few;
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(read.one(in));
        }
        return List.copyOf(values);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        int from = 0;
        for (; text.length() - from > LONGEST_PIECE; from += LONGEST_PIECE) {
            out.writeBoolean(true);
            out.writeUTF(text.substring(from, from + LONGEST_PIECE));
        }
        out.writeBoolean(false);
        out.writeUTF(text.substring(from));
    }

    private static String text(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return in.readUTF();
        }
        StringBuilder text = new StringBuilder(in.readUTF());
        while (in.readBoolean()) {
            text.append(in.readUTF());
        }
        return text.append(in.readUTF()).toString();
    }

    private static void write(SourceLocation location, DataOutputStream out) throws IOException {
        write(location.file(), out);
        out.writeInt(location.line());
    }

    private static SourceLocation location(DataInputStream in) throws IOException {
        return new SourceLocation(text(in), in.readInt());
    }

    private static void write(Identifier identifier, DataOutputStream out) throws IOException {
        out.writeByte(identifier.scheme().ordinal());
        write(identifier.value(), out);
    }

    private static Identifier identifier(DataInputStream in) throws IOException {
        return new Identifier(SCHEMES[in.readByte()], text(in));
    }

    private static void write(ConceptKey concept, DataOutputStream out) throws IOException {
        out.writeByte(concept.kind().ordinal());
        write(concept.label(), out);
    }

    private static ConceptKey concept(DataInputStream in) throws IOException {
        return new ConceptKey(KINDS[in.readByte()], text(in));
    }

    private static void write(Map.Entry<String, List<AuthorId>> ids, DataOutputStream out) throws IOException {
        write(ids.getKey(), out);
        writeAll(ids.getValue(), PackedSummary::write, out);
    }

    private static Map<String, List<AuthorId>> authorIds(DataInputStream in) throws IOException {
        Map<String, List<AuthorId>> ids = new LinkedHashMap<>();
        for (Map.Entry<String, List<AuthorId>> entry :
                all(i -> Map.entry(text(i), all(PackedSummary::authorId, i)), in)) {
            ids.put(entry.getKey(), entry.getValue());
        }
        return ids;
    }

    private static void write(AuthorId id, DataOutputStream out) throws IOException {
        out.writeByte(id.scheme().ordinal());
        write(id.value(), out);
    }

    private static AuthorId authorId(DataInputStream in) throws IOException {
        return new AuthorId(AUTHOR_SCHEMES[in.readByte()], text(in));
    }
}
