package org.papergraph.graph.vocabulary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.LexiconFormatException;

/** A file of the user's in a standard form for vocabularies, as a lexicon. Which form it is, its name tells. */
public final class UserVocabulary {

    private static final Map<String, Lang> RDF = Map.of(
            ".ttl", Lang.TURTLE, ".rdf", Lang.RDFXML, ".owl", Lang.RDFXML, ".xml", Lang.RDFXML, ".nt", Lang.NTRIPLES);
    private static final String OBO = ".obo";
    private static final String GZIP = ".gz";

    private UserVocabulary() {}

    /** Whether a file is, by its name, one that {@link #read} takes; {@code .gz} may follow the name. */
    public static boolean takes(Path file) {
        return ending(file).equals(OBO) || language(file).isPresent();
    }

    /**
     * The concepts of a vocabulary. A term whose preferred label the known lexicon has is that concept, with the term's
     * labels beside its own; every other term is a concept of its own, of the kind that {@link TermConcepts} tells.
     *
     * @param known the lexicon to which the concepts will be added
     * @throws IOException if the file cannot be read
     * @throws LexiconFormatException if it is not of the form that its name promises, or has no term with a label
     */
    public static Lexicon read(Path file, Lexicon known) throws IOException {
        try (InputStream in = open(file)) {
            Optional<Lang> language = language(file);
            List<Term> terms = language.isPresent()
                    ? new RdfTerms(file.toString()).read(in, language.get())
                    : new OboTerms(file.toString()).read(in);
            if (terms.isEmpty()) {
                throw new LexiconFormatException(file.toString(), 1, "no term with a label is in this vocabulary");
            }
            return new TermConcepts(terms, known).lexicon();
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return name(file).endsWith(GZIP) ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static Optional<Lang> language(Path file) {
        return Optional.ofNullable(RDF.get(ending(file)));
    }

    private static String ending(Path file) {
        String name = name(file);
        String plain = name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
        return plain.substring(Math.max(0, plain.lastIndexOf('.')));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
