package org.papergraph.queries.related;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.queries.QueryException;

/** A stretch of years, both ends included. */
public record YearRange(int first, int last) {

    /** Every year, and papers without one. */
    public static final YearRange ALL = new YearRange(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})?(\\.\\.)?(\\d{4})?");

    /**
     * Reads {@code 2015}, {@code 2015..}, {@code ..2018} or {@code 2015..2018}.
     *
     * @throws QueryException {@code bad-years}
     */
    public static YearRange of(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        boolean fits = written.matches() && (written.group(1) != null || written.group(3) != null);
        if (!fits || (written.group(2) == null && written.group(3) != null)) {
            throw new QueryException(
                    "bad-years", "\"" + text + "\" is no stretch of years", "write 2015, 2015.., ..2018 or 2015..2018");
        }
        Optional<Integer> first = Optional.ofNullable(written.group(1)).map(Integer::valueOf);
        Optional<Integer> last = Optional.ofNullable(written.group(3)).map(Integer::valueOf);
        if (first.isPresent() && last.isPresent() && first.get() > last.get()) {
            throw new QueryException(
                    "bad-years", "\"" + text + "\" ends before it begins", "write the earlier year first");
        }
        return written.group(2) == null
                ? new YearRange(first.orElseThrow(), first.orElseThrow())
                : new YearRange(first.orElse(Integer.MIN_VALUE), last.orElse(Integer.MAX_VALUE));
    }

    boolean has(Optional<Integer> year) {
        return equals(ALL) || year.filter(y -> y >= first && y <= last).isPresent();
    }
}
