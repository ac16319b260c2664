package org.papergraph.ontology;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells a person from all others, whatever they are called: an ORCID or the number that a catalogue of papers gave.
 *
 * @param value without the address of the scheme
 */
public record AuthorId(Scheme scheme, String value) implements Comparable<AuthorId> {

    /** Who gave the id. The order is that of trust. */
    public enum Scheme {
        /** Given to persons who ask for one (ISO 27729). */
        ORCID,
        /** Semantic Scholar's number of an author. */
        SEMANTIC_SCHOLAR,
        /** OpenAlex' number of an author: "A5023888391". */
        OPENALEX;

        /** What the id begins with where it is written: "orcid". */
        public String label() {
            return this == SEMANTIC_SCHOLAR ? "s2author" : name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern ORCID = Pattern.compile("(?<![\\dX-])(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dXx])(?![\\dX-])");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
    private static final Pattern OPENALEX =
            Pattern.compile("(?:https?://openalex\\.org/)?(?:authors/)?([Aa]\\d{4,12})");

    /** An ORCID, bare or as a link; empty if it is none or its check digit is wrong. */
    public static Optional<AuthorId> orcid(String text) {
        Matcher matcher = ORCID.matcher(text);
        return matcher.find()
                ? Optional.of(matcher.group(1).toUpperCase(Locale.ROOT))
                        .filter(AuthorId::checks)
                        .map(value -> new AuthorId(Scheme.ORCID, value))
                : Optional.empty();
    }

    /** A number of Semantic Scholar's; empty if it is none. */
    public static Optional<AuthorId> semanticScholar(String text) {
        return NUMBER.matcher(text.strip()).matches()
                ? Optional.of(new AuthorId(Scheme.SEMANTIC_SCHOLAR, text.strip()))
                : Optional.empty();
    }

    /** A number of OpenAlex', bare or as a link; empty if it is none. */
    public static Optional<AuthorId> openAlex(String text) {
        Matcher matcher = OPENALEX.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new AuthorId(Scheme.OPENALEX, matcher.group(1).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The last character is that of ISO 7064, MOD 11-2. */
    private static boolean checks(String orcid) {
        int total = 0;
        for (int i = 0; i < orcid.length() - 1; i++) {
            if (orcid.charAt(i) != '-') {
                total = (total + orcid.charAt(i) - '0') * 2;
            }
        }
        int check = (12 - total % 11) % 11;
        return orcid.charAt(orcid.length() - 1) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    @Override
    public int compareTo(AuthorId other) {
        int order = scheme.compareTo(other.scheme);
        return order == 0 ? value.compareTo(other.value) : order;
    }

    /** As it is written into graphs: "orcid:0000-0002-1825-0097". */
    @Override
    public String toString() {
        return scheme.label() + ":" + value;
    }
}
