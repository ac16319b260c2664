package org.papergraph.queries.catalogue;

import java.util.Optional;

/**
 * Something that a query must be given.
 *
 * @param name the variable that it is bound to, without its question mark
 * @param type what may be given
 * @param description what it is for, in a few words
 * @param defaultValue what counts if nothing is given; without it something must be
 */
public record Parameter(String name, ParameterType type, String description, Optional<String> defaultValue) {

    public Parameter {
        if (!name.matches("[A-Za-z][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("not a parameter name: " + name);
        }
    }
}
