package org.papergraph.extractor.source;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be read. The order is that of detection: the first format that recognises the beginning of a file reads it.
 * To add a format, write its {@code FormatReader} and name it here.
 */
@SuppressWarnings("ImmutableEnumChecker") // Readers are stateless, but an interface cannot say so.
public enum Format {
    PAGE("page", "a saved web page of summaries, a line [link] before each", new PageReader()),
    JSON(
            "json",
            "JSON or JSON Lines: papergraph's own records, or any of the next four",
            new JsonReader(new AnyRecord())),
    ARXIV("arxiv", "JSON of arXiv's metadata dump", new JsonReader(new ArxivRecord())),
    SEMANTIC_SCHOLAR(
            "semantic-scholar",
            "JSON of Semantic Scholar's API or datasets",
            new JsonReader(new SemanticScholarRecord())),
    OPENALEX("openalex", "JSON of OpenAlex works", new JsonReader(new OpenAlexRecord())),
    CSL("csl", "CSL-JSON, as reference managers and citeproc write it", new JsonReader(new CslRecord())),
    BIBTEX("bibtex", "BibTeX or BibLaTeX, one summary or paper an entry", new BibtexReader()),
    RIS("ris", "RIS, as reference managers and publishers' sites write it", new RisReader()),
    MARKDOWN("markdown", "a reading note in Markdown, one file one summary", new MarkdownReader()),
    TEXT("text", "plain text, one file one summary", new TextReader());

    private final String label;
    private final String description;
    private final FormatReader reader;

    Format(String label, String description, FormatReader reader) {
        this.label = label;
        this.description = description;
        this.reader = reader;
    }

    /** The format's name on the command line ({@code --as}). */
    public String label() {
        return label;
    }

    /** What a file of this format holds, for help texts: lower case, no full stop. */
    public String description() {
        return description;
    }

    FormatReader reader() {
        return reader;
    }

    /**
     * Reads what {@link #label()} writes; "jsonl" is another name of "json", for both are read alike.
     *
     * @throws IllegalArgumentException if there is no such format; its message lists those that there are
     */
    public static Format of(String label) {
        String wanted = label.equals("jsonl") ? JSON.label : label;
        return Arrays.stream(values())
                .filter(format -> format.label.equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no format is called " + label + "; there are "
                        + String.join(
                                ", ", Stream.of(values()).map(Format::label).toList())));
    }

    static Optional<Format> detect(Head head) {
        return Arrays.stream(values())
                .filter(format -> format.reader.recognises(head))
                .findFirst();
    }
}
