package org.papergraph.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.app.build.Inputs;
import org.papergraph.extractor.source.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What is read, and how: the options that build and extract share. */
final class InputOptions {

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files, folders and - for standard input: saved pages, Markdown, JSON, text; also gzipped.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            completionCandidates = FormatNames.class,
            description = "Read all inputs as ${COMPLETION-CANDIDATES} (default: found by content).")
    private Optional<Format> as = Optional.empty();

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description =
                    "Concepts of your own: SKOS or OWL (.ttl, .rdf, .owl, .nt), OBO (.obo), or the form of docs/lexicon.md;"
                            + " may be given several times.")
    private List<Path> lexicons = new ArrayList<>();

    @Option(
            names = "--jobs",
            converter = AboveZero.class,
            paramLabel = "N",
            description = "How many threads extract (default: one for each processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    Inputs inputs() {
        return new Inputs(names, as, lexicons, jobs);
    }

    private static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            try {
                return Format.of(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** For help and completion. */
    private static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Format.values()).map(Format::label).iterator();
        }
    }
}
