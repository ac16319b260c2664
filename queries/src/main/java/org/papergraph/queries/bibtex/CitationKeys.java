package org.papergraph.queries.bibtex;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Gives papers keys of the usual form, surname, year and first telling word of the title: {@code vaswani2017attention}.
 * Where that is taken by another paper, some hexadecimal digits made of the paper's IRI follow, so that the same papers in
 * the same order have the same keys, whatever else the graph holds.
 */
final class CitationKeys {

    private static final Set<String> UNTELLING = Set.of(
            "a", "an", "and", "are", "at", "by", "can", "do", "does", "for", "from", "how", "in", "is", "of", "on",
            "or", "the", "to", "towards", "toward", "using", "via", "what", "when", "why", "with");

    private final Set<String> given = new HashSet<>();
    private final Set<String> papers = new HashSet<>();

    /** A key that no other paper has; empty if this paper has one already. */
    Optional<String> next(BibtexPaper paper) {
        if (!papers.add(paper.iri())) {
            return Optional.empty();
        }
        String usual = usual(paper);
        String key = usual;
        for (int i = 0; !given.add(key); i++) {
            key = usual + "-" + digits(paper.iri() + " ".repeat(i));
        }
        return Optional.of(key);
    }

    private static String usual(BibtexPaper paper) {
        String author = paper.authors().stream()
                .findFirst()
                .map(AuthorName::surname)
                .map(CitationKeys::plain)
                .orElse("");
        String year = paper.year().map(String::valueOf).orElse("");
        String word = Arrays.stream(paper.label().split("[^\\p{L}\\p{M}\\p{N}]+"))
                .map(CitationKeys::plain)
                .filter(text -> !text.isEmpty() && !UNTELLING.contains(text))
                .findFirst()
                .orElse("");
        String key = author + year + word;
        return key.isEmpty() ? "paper-" + digits(paper.iri()) : key;
    }

    /** Letters and digits of ASCII in lower case; BibTeX has no others in a key. */
    private static String plain(String text) {
        String letters = text.replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L");
        return Normalizer.normalize(letters, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    private static String digits(String iri) {
        CRC32 sum = new CRC32();
        sum.update(iri.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue()).substring(0, 6);
    }
}
