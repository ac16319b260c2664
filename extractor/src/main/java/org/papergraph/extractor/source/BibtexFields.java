package org.papergraph.extractor.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.extractor.text.LatexText;
import org.papergraph.ontology.Identifier;

/** What the fields of BibTeX, BibLaTeX and of the usual reference managers say of a paper. */
final class BibtexFields {

    /** A note of fewer words is "In press" or "Accepted at ICML", no summary. */
    private static final int WORDS_OF_A_SUMMARY = 12;

    private static final String[] VENUE = {
        "journal", "journaltitle", "booktitle", "eventtitle", "school", "institution", "organization"
    };
    private static final List<String> OWN_TEXTS =
            List.of("annote", "annotation", "summary", "review", "comment", "comments");
    private static final List<String> LINKS =
            List.of("url", "ee", "link", "pdf", "bdsk-url-1", "bdsk-url-2", "howpublished", "biburl");
    /** Where an arXiv id stands in passing: "arXiv preprint arXiv:1706.03762", "CoRR, abs/1706.03762". */
    private static final List<String> MAY_NAME_ARXIV = List.of("journal", "note", "volume", "howpublished", "number");

    private static final Pattern ARXIV_IN_PASSING = Pattern.compile(
            "(?i)(?:arxiv:\\s*|abs/|arxiv\\.org/abs/)(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s\"<>?#]+");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s{}\"<>]+");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*\\R");

    private BibtexFields() {}

    static void describe(BibtexEntry entry, SummaryDraft into) {
        into.key(entry.key());
        entry.field("title")
                .map(title ->
                        title + entry.field("subtitle").map(sub -> ": " + sub).orElse(""))
                .map(LatexText::decode)
                .ifPresent(into::title);
        entry.field("author").map(BibtexNames::split).ifPresent(into::authors);
        Stream.of("year", "date", "eventdate")
                .forEach(field -> entry.field(field).ifPresent(into::year));
        entry.field(VENUE).map(LatexText::decode).ifPresent(into::venue);
        entry.field("keywords", "keyword").map(LatexText::decode).ifPresent(words -> keywords(words, into));
        identifiers(entry, into);
        entry.field("abstract").map(BibtexFields::prose).ifPresent(into::abstractText);
        into.text(texts(entry));
    }

    private static void keywords(String words, SummaryDraft into) {
        Stream.of(words.split("[;,]")).forEach(into::keyword);
    }

    private static void identifiers(BibtexEntry entry, SummaryDraft into) {
        entry.field("doi").flatMap(BibtexFields::doi).ifPresent(into::identifier);
        eprint(entry).map(BibtexFields::plain).ifPresent(into::identifier);
        entry.field("arxiv", "arxivid").map(BibtexFields::plain).ifPresent(into::identifier);
        for (String field : MAY_NAME_ARXIV) {
            Matcher arxiv = ARXIV_IN_PASSING.matcher(entry.field(field).orElse(""));
            if (arxiv.find()) {
                into.identifier("arxiv:" + arxiv.group(1));
            }
        }
        for (String field : LINKS) {
            Matcher link =
                    LINK.matcher(entry.field(field).map(BibtexFields::plain).orElse(""));
            while (link.find()) {
                // Several entries may point to one page of a journal; only what names a paper makes two entries one.
                Identifier.parse(link.group())
                        .filter(id -> id.scheme() != Identifier.Scheme.URL)
                        .or(() -> doi(link.group())
                                .filter(doi -> link.group().contains("doi"))
                                .flatMap(Identifier::parse))
                        .ifPresent(into::identifier);
            }
        }
    }

    /** A DOI alone or in a link to whatever resolves it: {@code http://doi.acm.org/10.1145/…}. */
    private static Optional<String> doi(String value) {
        Matcher doi = DOI.matcher(plain(value));
        return doi.find() ? Optional.of(doi.group()) : Optional.empty();
    }

    /** arXiv's, whose archive is often not named, or ACL's; others are no identifiers that anybody else uses. */
    private static Optional<String> eprint(BibtexEntry entry) {
        String archive = entry.field("archiveprefix", "eprinttype")
                .orElse("arxiv")
                .toLowerCase(Locale.ROOT)
                .strip();
        return entry.field("eprint").filter(eprint -> archive.equals("arxiv")).map(String::strip);
    }

    /** An identifier has no LaTeX but escapes: {@code 10.1007/978-3-319-24574-4\_28}. */
    private static String plain(String value) {
        return value.replaceAll("\\\\([_&%#$~])", "$1").replaceAll("[{}]", "").strip();
    }

    private static String texts(BibtexEntry entry) {
        Stream<String> own = OWN_TEXTS.stream().flatMap(field -> entry.field(field).stream());
        Stream<String> note = Stream.of("note", "addendum")
                .flatMap(field -> entry.field(field).stream())
                .filter(text -> text.strip().split("\\s+").length >= WORDS_OF_A_SUMMARY);
        return Stream.concat(own, note).map(BibtexFields::prose).distinct().collect(Collectors.joining("\n\n"));
    }

    /** LaTeX decoded, each paragraph on one line. */
    static String prose(String latex) {
        return PARAGRAPHS
                .splitAsStream(LatexText.decode(latex))
                .map(SourceText::oneLine)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
