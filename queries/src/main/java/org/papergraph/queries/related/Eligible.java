package org.papergraph.queries.related;

import java.util.Arrays;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.index.Scores;

/** Which papers an answer may name: no seed nor another of a seed's title, none that was seen, those of the years asked for. */
final class Eligible {

    private final PaperIndex index;
    private final YearRange years;
    private final int[] excluded;
    private final int[] titles;

    /** @param seeds numbers of the papers that are asked about, also of those that a paper is not to be like */
    Eligible(PaperIndex index, RelatedQuestion question, int[] seeds) {
        this.index = index;
        this.years = question.years();
        this.titles = Arrays.stream(seeds).map(index::title).toArray();
        this.excluded = question.seen().stream()
                .mapToInt(index::paper)
                .filter(paper -> paper >= 0)
                .toArray();
    }

    /** Takes away the scores of papers that were seen; whoever has a score is still to be asked about. */
    void strike(Scores scores) {
        for (int paper : excluded) {
            scores.stored()[paper] = 0;
        }
    }

    /** Whether title and year of a paper allow it. Asked of thousands of papers for each question. */
    boolean has(int paper) {
        int title = index.title(paper);
        for (int seed : titles) {
            if (title == seed) {
                return false;
            }
        }
        return years.equals(YearRange.ALL) || years.has(index.year(paper));
    }
}
