package org.papergraph.ontology;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A public identifier of a paper, normalised so that two spellings of one identifier are equal: DOIs in lower case, arXiv
 * ids without their version, links without scheme, "www." and trailing slash.
 */
public record Identifier(Scheme scheme, String value) implements Comparable<Identifier> {

    /** In order of trust: the first scheme that a paper has names it. */
    public enum Scheme {
        ARXIV,
        DOI,
        ACL,
        OPENREVIEW,
        SEMANTIC_SCHOLAR,
        OPENALEX,
        URL;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace("_", "");
        }
    }

    private static final Comparator<Identifier> ORDER =
            Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value);

    private static final Pattern ARXIV = Pattern.compile(
            "(?:arxiv\\s*:\\s*|arxiv\\.org/(?:abs|pdf|html|ps|format)/|(?:dx\\.)?(?:doi\\.org/)?10\\.48550/arxiv\\.)?"
                    + "((?:\\d{4}\\.\\d{4,5})|(?:[a-z][a-z-]{1,15}(?:\\.[a-z]{2})?/\\d{7}))(?:v\\d{1,3})?(?:\\.pdf)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOI = Pattern.compile(
            "(?:doi\\s*:\\s*|(?:dx\\.)?doi\\.org/)?(10\\.\\d{4,9}/[^\\s\"<>]+)", Pattern.CASE_INSENSITIVE);
    /** Also the addresses of former years: {@code aclweb.org/anthology/P/P17/P17-1001.pdf}, {@code aclanthology.info/papers/…}. */
    private static final Pattern ACL = Pattern.compile(
            "(?:aclanthology\\.org|aclweb\\.org/(?:old_)?anthology(?:-new)?|aclanthology\\.info|aclanthology\\.coli\\.uni-saarland\\.de)/"
                    + "(?:papers/|pdf/)?(?:[a-z]/[a-z]\\d{2}/)?"
                    + "((?:[a-z]\\d{2}-\\d{4,5})|(?:\\d{4}\\.[a-z0-9-]+\\.\\d+))(?:\\.(?:pdf|bib)|/[a-z]\\d{2}-\\d{4,5})?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OPENREVIEW =
            Pattern.compile("openreview\\.net/(?:forum|pdf)\\?id=([\\w-]+).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEMANTIC_SCHOLAR = Pattern.compile(
            "(?:semanticscholar\\.org/paper/(?:[^/]*/)?|api\\.semanticscholar\\.org/)([0-9a-f]{40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENALEX =
            Pattern.compile("openalex\\.org/(?:works/)?(w\\d+)", Pattern.CASE_INSENSITIVE);

    public Identifier {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an identifier is never blank");
        }
    }

    /** Reads an identifier or a link to a paper's page in any usual spelling; empty if it is neither. */
    public static Optional<Identifier> parse(String text) {
        String bare = text.strip()
                .replaceFirst("^(?i)https?://", "")
                .replaceFirst("^(?i)www\\.", "")
                .replaceFirst("[/.,;)]+$", "");
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        return matched(Scheme.ARXIV, ARXIV, bare)
                .or(() -> matched(Scheme.DOI, DOI, bare))
                .or(() -> matched(Scheme.ACL, ACL, bare))
                .or(() -> matched(Scheme.OPENREVIEW, OPENREVIEW, bare))
                .or(() -> matched(Scheme.SEMANTIC_SCHOLAR, SEMANTIC_SCHOLAR, bare))
                .or(() -> matched(Scheme.OPENALEX, OPENALEX, bare))
                .or(() -> bare.matches("[\\w.-]+\\.[a-zA-Z]{2,}/\\S+") && !bare.contains(" ")
                        ? Optional.of(new Identifier(Scheme.URL, bare))
                        : Optional.empty());
    }

    private static Optional<Identifier> matched(Scheme scheme, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        // OpenReview ids are the only ones in which case tells two works apart.
        String value = matcher.group(1);
        return Optional.of(
                new Identifier(scheme, scheme == Scheme.OPENREVIEW ? value : value.toLowerCase(Locale.ROOT)));
    }

    /** The identifier with its scheme in front, as it stands in output and in the graph: {@code arxiv:1706.03762}. */
    @Override
    public String toString() {
        return scheme.label() + ":" + value;
    }

    @Override
    public int compareTo(Identifier other) {
        return ORDER.compare(this, other);
    }
}
