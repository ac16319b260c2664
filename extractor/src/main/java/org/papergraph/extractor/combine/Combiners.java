package org.papergraph.extractor.combine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.papergraph.ontology.TextPart;

/**
 * One combiner for each register: abstracts are written unlike summaries and notes, and name other things. They are trained
 * together and differ by what only one register teaches.
 *
 * @param ofSummaries judges what a summary names, whatever else of its paper does
 * @param ofAbstracts judges what only titles and abstracts name
 */
public record Combiners(Combiner ofSummaries, Combiner ofAbstracts) {

    private static final String SUMMARIES = "combiner-summaries.bin.gz";
    private static final String ABSTRACTS = "combiner-abstracts.bin.gz";

    /** The combiners that come with papergraph. */
    public static Combiners own() {
        try {
            return new Combiners(resource(SUMMARIES), resource(ABSTRACTS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Combiner resource(String name) throws IOException {
        try (InputStream in = Combiners.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the class path");
            }
            return Combiner.read(in);
        }
    }

    /** Two that have learned nothing. */
    public static Combiners untrained() {
        return new Combiners(Combiner.untrained(), Combiner.untrained());
    }

    /** Reads what {@link #write} has written. */
    public static Combiners read(Path folder) throws IOException {
        try (InputStream summaries = Files.newInputStream(folder.resolve(SUMMARIES));
                InputStream abstracts = Files.newInputStream(folder.resolve(ABSTRACTS))) {
            return new Combiners(Combiner.read(summaries), Combiner.read(abstracts));
        }
    }

    /** Writes a file for each into a folder, which is made if it is not there. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream summaries = Files.newOutputStream(folder.resolve(SUMMARIES));
                OutputStream abstracts = Files.newOutputStream(folder.resolve(ABSTRACTS))) {
            ofSummaries.write(summaries);
            ofAbstracts.write(abstracts);
        }
    }

    /** The one that judges a candidate. */
    public Combiner of(Candidate candidate) {
        return candidate.votes().stream().anyMatch(vote -> vote.text().part() == TextPart.SUMMARY)
                ? ofSummaries
                : ofAbstracts;
    }
}
