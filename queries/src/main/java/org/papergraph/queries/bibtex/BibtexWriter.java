package org.papergraph.queries.bibtex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Identifier.Scheme;

/** Writes entries into one file: each paper once, each under a key of its own. Not for several threads. */
public final class BibtexWriter {

    private final CitationKeys keys = new CitationKeys();
    private final Appendable out;

    /** @param out gets the entries, each ended by a line end; a failure of it is the caller's */
    public BibtexWriter(Appendable out) {
        this.out = out;
    }

    /**
     * Writes an entry, unless the paper has one already.
     *
     * @throws java.io.IOException if the output fails
     */
    public void write(BibtexPaper paper) throws java.io.IOException {
        Optional<String> key = keys.next(paper);
        if (key.isPresent()) {
            out.append(entry(key.get(), paper));
        }
    }

    private static String entry(String key, BibtexPaper paper) {
        Map<String, String> fields = new LinkedHashMap<>();
        // Braces within, so that no style changes the case of "BERT".
        paper.title().ifPresent(title -> fields.put("title", "{" + Latex.encode(title) + "}"));
        if (!paper.authors().isEmpty()) {
            fields.put("author", names(paper.authors()));
        }
        paper.year().ifPresent(year -> fields.put("year", String.valueOf(year)));
        VenueKind kind = VenueKind.of(paper.venue());
        paper.venue().ifPresent(venue -> fields.put(kind.field(), Latex.encode(venue)));
        paper.identifiers().forEach(identifier -> identify(identifier, fields));
        if (paper.title().isEmpty()) {
            fields.put("note", Latex.encode(paper.label()));
        }
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@" + kind.entryType() + "{" + key + ",\n", "\n}\n"));
    }

    private static String names(List<String> authors) {
        return authors.stream().map(AuthorName::encode).collect(Collectors.joining(" and "));
    }

    /** Of several identifiers of one kind the first. */
    private static void identify(Identifier identifier, Map<String, String> fields) {
        if (identifier.scheme() == Scheme.ARXIV) {
            if (!fields.containsKey("eprint")) {
                fields.put("eprint", identifier.value());
                fields.put("archiveprefix", "arXiv");
            }
        } else if (identifier.scheme() == Scheme.DOI) {
            fields.putIfAbsent("doi", Latex.encodeIdentifier(identifier.value()));
        } else {
            fields.putIfAbsent("url", Latex.encodeIdentifier(link(identifier)));
        }
    }

    private static String link(Identifier identifier) {
        String value = identifier.value();
        return switch (identifier.scheme()) {
            case ACL -> "https://aclanthology.org/" + value;
            case OPENREVIEW -> "https://openreview.net/forum?id=" + value;
            case SEMANTIC_SCHOLAR -> "https://www.semanticscholar.org/paper/" + value;
            case OPENALEX -> "https://openalex.org/" + value;
            case ARXIV, DOI, URL -> "https://" + value;
        };
    }
}
