package org.papergraph.extractor.link;

import java.util.List;
import java.util.Optional;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Summary;

/** A readable name for a paper, with or without a title. */
final class PaperLabel {

    private static final int LONGEST_OPENING = 90;

    private PaperLabel() {}

    /** The title; else the first author and what the paper introduces; else how its summary begins. */
    static String of(PaperMetadata metadata, List<ConceptKey> introduced, String opening) {
        if (metadata.title().isPresent()) {
            return metadata.title().get();
        }
        Optional<String> author = metadata.authors().stream().findFirst().map(PaperLabel::surname);
        Optional<String> concept = introduced.stream().findFirst().map(ConceptKey::label);
        if (author.isPresent() && concept.isPresent()) {
            return author.get() + (metadata.authors().size() > 1 ? " et al.: " : ": ") + concept.get();
        }
        return opening;
    }

    /** The first sentence of a summary, cut at a word if it is long. */
    static String opening(Summary summary) {
        String text = summary.text().isBlank()
                ? summary.abstractText().orElse(summary.paper().title().orElse(summary.id()))
                : summary.text();
        String plain =
                text.replaceAll("[#*_`>|\\[\\]]+", " ").replaceAll("\\s+", " ").strip();
        int stop = plain.indexOf(". ");
        String sentence = stop > 20 ? plain.substring(0, stop + 1) : plain;
        if (sentence.length() <= LONGEST_OPENING) {
            return sentence.isEmpty() ? summary.id() : sentence;
        }
        int cut = sentence.lastIndexOf(' ', LONGEST_OPENING);
        int end = cut > LONGEST_OPENING / 2 ? cut : LONGEST_OPENING;
        end = Character.isHighSurrogate(sentence.charAt(end - 1)) ? end - 1 : end;
        return sentence.substring(0, end) + "…";
    }

    /** "Zhang" of "Zhang, Zhilu" and of "Zhilu Zhang". */
    static String surname(String author) {
        int comma = author.indexOf(',');
        if (comma > 0) {
            return author.substring(0, comma).strip();
        }
        String name = author.strip().replaceFirst(",?\\s+(?:Jr\\.?|Sr\\.?|II|III|IV)$", "");
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
