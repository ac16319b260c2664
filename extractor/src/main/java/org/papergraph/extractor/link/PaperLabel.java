package org.papergraph.extractor.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.PaperMetadata;
import org.papergraph.ontology.Summary;

/** A readable name for a paper, with or without a title. */
final class PaperLabel {

    private static final int LONGEST_OPENING = 90;
    private static final int SHORTEST_SENTENCE = 20;

    /** "# Summary", "**TL;DR:**" and the like tell nothing of the paper. */
    private static final Pattern GENERATION = Pattern.compile(",?\\s+(?:Jr\\.?|Sr\\.?|II|III|IV)$");

    private static final Pattern HEADINGS = Pattern.compile("(?:\\s*+(?:#{1,6} [^\\n]{0,80}+\\n"
            + "|#{1,6} (?i:introduction|summary|overview|abstract)\\s"
            + "|(?:\\*\\*|__)[^*_\\n]{1,40}(?::(?:\\*\\*|__)|(?:\\*\\*|__)[ \\t]*+[:\\n])"
            + "|(?i:tl;?dr|summary|introduction|overview|abstract|main idea)[ \\t]*+[:\\n]))++");

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!](?= )");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:\\b(?:al|cf|Dr|Fig|Sec|vs)|\\b\\p{L}|\\.\\p{L})\\.$");

    /** How a text names the authors of what it sums up: "Kumar et al. propose", "Mu and Gilmer introduce". */
    private static final Pattern LEADING_AUTHORS =
            Pattern.compile("((?:(?:van|von|de|der|den|di|du|la|le) )*\\p{Lu}[\\p{L}'’-]+"
                    + "(?: et al\\.?(?= [\\p{Ll}(])"
                    + "| and \\p{Lu}[\\p{L}'’-]+(?= (?:argue|consider|demonstrate|describe|develop|discover|evaluate|investigate"
                    + "|introduce|present|propose|provide|show|study|suggest)\\b)))");

    private PaperLabel() {}

    /**
     * The title; else the first author and what the paper introduces; else how its summary begins.
     *
     * @param introduced what only this paper can have introduced
     */
    static String of(PaperMetadata metadata, List<ConceptKey> introduced, String opening) {
        if (metadata.title().isPresent()) {
            return metadata.title().get();
        }
        // A paper is called by its method rather than by the dataset or the task that came with it.
        Optional<String> concept =
                introduced.stream().min(Comparator.comparing(ConceptKey::kind)).map(ConceptKey::label);
        return concept.flatMap(name -> authors(metadata, opening).map(author -> author + ": " + name))
                .orElse(opening);
    }

    /** "Mnih et al.", of the metadata, else as the summary begins. */
    private static Optional<String> authors(PaperMetadata metadata, String opening) {
        Optional<String> first = metadata.authors().stream().findFirst().map(PaperLabel::surname);
        if (first.isPresent()) {
            return first.map(name -> metadata.authors().size() > 1 ? name + " et al." : name);
        }
        Matcher leading = LEADING_AUTHORS.matcher(opening);
        return leading.lookingAt() ? Optional.of(leading.group(1)) : Optional.empty();
    }

    /** The first sentence of a summary, without headings before it, cut at a word if it is long. */
    static String opening(Summary summary) {
        String text = summary.text().isBlank()
                ? summary.abstractText().orElse(summary.paper().title().orElse(summary.id()))
                : summary.text();
        Matcher headings = HEADINGS.matcher(text);
        String rest = headings.lookingAt() ? text.substring(headings.end()) : text;
        String sentence = firstSentence((rest.isBlank() ? text : rest)
                .replaceAll("[#*_`>|\\[\\]]+", " ")
                .replaceAll("\\s+", " ")
                .strip());
        if (sentence.length() <= LONGEST_OPENING) {
            return sentence.isEmpty() ? summary.id() : sentence;
        }
        int cut = sentence.lastIndexOf(' ', LONGEST_OPENING);
        int end = cut > LONGEST_OPENING / 2 ? cut : LONGEST_OPENING;
        end = Character.isHighSurrogate(sentence.charAt(end - 1)) ? end - 1 : end;
        return sentence.substring(0, end) + "…";
    }

    /** A full stop behind "et al" ends nothing. */
    private static String firstSentence(String plain) {
        Matcher end = SENTENCE_END.matcher(plain);
        while (end.find()) {
            String before = plain.substring(Math.max(0, end.end() - 6), end.end());
            if (end.end() > SHORTEST_SENTENCE && !ABBREVIATION.matcher(before).find()) {
                return plain.substring(0, end.end());
            }
        }
        return plain;
    }

    /** "Zhang" of "Zhang, Zhilu" and of "Zhilu Zhang". */
    static String surname(String author) {
        int comma = author.indexOf(',');
        if (comma > 0) {
            return author.substring(0, comma).strip();
        }
        String name = GENERATION.matcher(author.strip()).replaceFirst("");
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
