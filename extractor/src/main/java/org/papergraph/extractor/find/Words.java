package org.papergraph.extractor.find;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists that the finders share; each a resource of one word a line, "#" begins a comment. */
final class Words {

    /** Words that are part of no name at its edge: articles, pronouns, auxiliaries, common verbs and adverbs. */
    static final Set<String> OUTSIDE = read("outside-names.txt");

    /** Nouns that end the name of a method. */
    static final Set<String> METHOD_HEADS = read("method-heads.txt");

    /** Nouns that end the name of a dataset. */
    static final Set<String> DATASET_HEADS = read("dataset-heads.txt");

    /** Nouns that end the name of a task. */
    static final Set<String> TASK_HEADS = read("task-heads.txt");

    /** Written like names of methods and datasets, but naming something else, in exactly this case. */
    static final Set<String> NOT_NAMES = read("not-names.txt");

    private Words() {}

    private static Set<String> read(String name) {
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
