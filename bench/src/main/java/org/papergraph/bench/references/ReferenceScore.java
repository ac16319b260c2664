package org.papergraph.bench.references;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.extractor.cite.ParsedReference;
import org.papergraph.extractor.cite.ReferenceParser;
import org.papergraph.extractor.cite.ReferencePart;

/**
 * Of how many references the parts are right, as shares of those that have them.
 *
 * @param references how many references were read
 * @param title the same letters and digits, whatever their case
 * @param firstAuthor the first name, no more and no less
 * @param year the year of publication
 */
record ReferenceScore(int references, double title, double firstAuthor, double year) {

    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern NEXT_NAME = Pattern.compile("(?s)(?:[,;&./(:]|and\\b|et\\b|und\\b|y\\b).*");
    private static final Pattern INITIALS =
            Pattern.compile("(?s),?\\s?(?:\\p{Lu}\\.?[\\s-]*)+(?:$|[,;&].*|and\\b.*|et\\b.*)");

    /** Scores the parser that ships. */
    static ReferenceScore of(List<MarkedReference> references) {
        ReferenceParser parser = new ReferenceParser();
        Share titles = new Share();
        Share authors = new Share();
        Share years = new Share();
        for (MarkedReference reference : references) {
            ParsedReference parsed = parser.parse(reference.text());
            reference
                    .first(ReferencePart.TITLE)
                    .ifPresent(title ->
                            titles.add(key(title).equals(key(parsed.title().orElse("")))));
            reference.first(ReferencePart.AUTHOR).ifPresent(names -> authors.add(isFirst(names, parsed.authors())));
            reference
                    .first(ReferencePart.DATE)
                    .flatMap(ReferenceScore::year)
                    .ifPresent(year -> years.add(parsed.year().equals(Optional.of(year))));
        }
        return new ReferenceScore(references.size(), titles.right(), authors.right(), years.right());
    }

    private static final class Share {
        private int right;
        private int all;

        void add(boolean isRight) {
            right += isRight ? 1 : 0;
            all++;
        }

        double right() {
            return all == 0 ? 0 : (double) right / all;
        }
    }

    private static Optional<Integer> year(String date) {
        Matcher matcher = YEAR.matcher(date);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group())) : Optional.empty();
    }

    /** Whether the first of the parsed names is the first of the marked ones, with its initials and without the next. */
    static boolean isFirst(String names, List<String> parsed) {
        int at = parsed.isEmpty() ? -1 : names.indexOf(parsed.get(0));
        if (at < 0 || at > 3) {
            return false;
        }
        String rest = names.substring(at + parsed.get(0).length()).strip();
        boolean cut = INITIALS.matcher(rest).matches();
        return rest.isEmpty() || (NEXT_NAME.matcher(rest).matches() && !cut);
    }

    private static String key(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d references: title %.3f, first author %.3f, year %.3f",
                references,
                title,
                firstAuthor,
                year);
    }
}
