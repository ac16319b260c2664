package org.papergraph.extractor.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.ontology.AuthorId;

/** Reads the fields of a JSON record, whichever of their usual forms they have. */
final class RecordFields {

    private RecordFields() {}

    /**
     * The text of the first of these fields that is there and not null; empty if there is none.
     *
     * @throws WrongShapeException if it is something else than text
     */
    static Optional<String> text(JsonNode record, String... names) throws WrongShapeException {
        for (String name : names) {
            JsonNode field = record.path(name);
            if (field.isTextual()) {
                return Optional.of(field.textValue());
            }
            if (isThere(field)) {
                throw new WrongShapeException("the field " + name + " is " + kind(field) + ", not text");
            }
        }
        return Optional.empty();
    }

    /** The text or number of the first of these fields that has one; empty if there is none. */
    static Optional<String> scalar(JsonNode record, String... names) {
        for (String name : names) {
            JsonNode field = record.path(name);
            if (isThere(field) && field.isValueNode() && !field.asText().isBlank()) {
                return Optional.of(field.asText());
            }
        }
        return Optional.empty();
    }

    /** The entries of a field that is a list, or a text with commas or semicolons between them; of objects the name. */
    static List<String> list(JsonNode field) {
        List<String> entries = new ArrayList<>();
        if (field.isTextual()) {
            for (String entry : field.textValue().split("[;,]")) {
                entries.add(entry);
            }
        }
        if (field.isArray()) {
            for (JsonNode entry : field) {
                if (entry.isObject()) {
                    scalar(entry, "name", "display_name", "keyword").ifPresent(entries::add);
                } else if (entry.isValueNode() && !entry.isNull()) {
                    entries.add(entry.asText());
                }
            }
        }
        return entries;
    }

    /** The text or number that a field is, or those that it lists. */
    static List<String> values(JsonNode field) {
        List<String> values = new ArrayList<>();
        for (JsonNode value : field.isArray() ? field : List.of(field)) {
            if (isThere(value) && value.isValueNode()) {
                values.add(value.asText());
            }
        }
        return values;
    }

    /** Author names: a list of names, or of objects with a name or its parts, or one text with all of them. */
    static List<String> authors(JsonNode field) {
        if (field.isTextual()) {
            return AuthorNames.split(field.textValue());
        }
        List<String> names = new ArrayList<>();
        for (JsonNode entry : field.isArray() ? field : List.<JsonNode>of()) {
            if (entry.isObject()) {
                author(entry).ifPresent(names::add);
            } else if (entry.isTextual()) {
                names.add(entry.textValue());
            } else if (entry.isArray()) {
                names.add(nameOfParts(entry));
            }
        }
        return names;
    }

    /** Author names as {@link #authors}, with the ids of those that are objects. */
    static void authors(JsonNode field, SummaryDraft into) {
        into.authors(authors(field));
        for (JsonNode entry : field.isArray() ? field : List.<JsonNode>of()) {
            if (entry.isObject()) {
                author(entry).ifPresent(name -> authorIds(entry).forEach(id -> into.authorId(name, id)));
            }
        }
    }

    /** The ids of an author: an ORCID, Semantic Scholar's and OpenAlex' numbers. */
    static List<AuthorId> authorIds(JsonNode author) {
        return Stream.of(
                        scalar(author, "orcid", "ORCID").flatMap(AuthorId::orcid),
                        scalar(author.path("externalIds"), "ORCID").flatMap(AuthorId::orcid),
                        scalar(author, "authorId").flatMap(AuthorId::semanticScholar),
                        scalar(author, "id").flatMap(AuthorId::openAlex))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> author(JsonNode author) {
        Optional<String> whole = scalar(author, "name", "display_name", "literal", "fullname", "full_name");
        if (whole.isPresent()) {
            return whole;
        }
        String name = Stream.of(
                        scalar(author, "given", "first", "firstname", "first_name"),
                        scalar(author, "dropping-particle"),
                        scalar(author, "non-dropping-particle"),
                        scalar(author, "family", "last", "lastname", "last_name"),
                        scalar(author, "suffix"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Optional.of(name.strip()).filter(words -> !words.isEmpty());
    }

    /** The name in arXiv's {@code authors_parsed}: surname, given names, suffix. */
    private static String nameOfParts(JsonNode parts) {
        String surname = parts.path(0).asText("");
        String given = parts.path(1).asText("");
        String suffix = parts.path(2).asText("");
        return (given + " " + surname + " " + suffix).strip();
    }

    /** Whether a field is there; JSON's null and the NaN of careless writers are not. */
    private static boolean isThere(JsonNode field) {
        return !field.isMissingNode()
                && !field.isNull()
                && !(field.isFloatingPointNumber() && Double.isNaN(field.doubleValue()));
    }

    private static String kind(JsonNode field) {
        return switch (field.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case NUMBER -> "a number";
            default -> "true or false";
        };
    }
}
