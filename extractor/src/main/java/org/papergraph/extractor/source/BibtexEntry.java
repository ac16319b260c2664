package org.papergraph.extractor.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry as it stands in the file, macros and concatenations resolved, LaTeX not.
 *
 * @param type lower case
 * @param key what it is cited by; empty if it has none
 * @param fields by their names in lower case; no blank ones
 */
record BibtexEntry(String type, String key, int line, Map<String, String> fields) {

    private static final Pattern FIELD_IN_VALUE = Pattern.compile(",\\s*\\R\\s*[A-Za-z][\\w-]*\\s*=\\s*[{\"\\w]");

    BibtexEntry {
        Map<String, String> filled = new LinkedHashMap<>(fields);
        filled.values().removeIf(String::isBlank);
        fields = Map.copyOf(filled);
    }

    /** The first of these fields that is there. */
    Optional<String> field(String... names) {
        for (String name : names) {
            Optional<String> value = Optional.ofNullable(fields.get(name));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** Whether a value seems to have swallowed the fields behind it, for want of a brace. */
    boolean hasSwallowedFields() {
        return fields.values().stream()
                .anyMatch(value -> FIELD_IN_VALUE.matcher(value).find());
    }

    /** This entry with fields of another where it has none of that name. */
    BibtexEntry inheriting(Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>(others);
        all.putAll(fields);
        return new BibtexEntry(type, key, line, all);
    }
}
