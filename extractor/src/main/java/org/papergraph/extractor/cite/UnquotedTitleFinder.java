package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.papergraph.extractor.cite.WorkMention.Kind;
import org.papergraph.ontology.Span;

/**
 * Finds titles without quotes: right before an id in brackets ("The World as a Hologram [hep-th/9409089]"), and in links to
 * notes about papers. Hints only.
 */
final class UnquotedTitleFinder implements MentionFinder {

    private static final int MOST_WORDS = 25;
    private static final int LEAST_CAPITALS = 3;
    private static final int LEAST_WORDS = 4;
    private static final int LONGEST_LINK = 250;

    private static final Set<String> SOURCES =
            Set.of("arxiv", "doi", "http", "https", "hep-th", "hep-ph", "gr-qc", "cond-mat", "astro-ph", "quant-ph");

    @Override
    public List<WorkMention> find(CiteText text) {
        Words words = text.words();
        List<WorkMention> found = new ArrayList<>();
        for (int i = LEAST_WORDS; i < words.count(); i++) {
            char open = words.first(i);
            if ((open == '(' || open == '[') && isIdentifier(words, i + 1)) {
                title(words, i).ifPresent(found::add);
            }
        }
        wikiLinks(text.text(), found);
        return found;
    }

    /** "[[Schulman et al. 2015 - Trust Region Policy Optimization]]": the title in the name of a note about a paper. */
    private static void wikiLinks(String text, List<WorkMention> found) {
        for (int open = text.indexOf("[["); open >= 0; open = text.indexOf("[[", open + 2)) {
            int close = text.indexOf(']', open);
            int dash = text.indexOf(" - ", open);
            if (close < 0 || dash < 0) {
                return;
            }
            if (dash + 3 < close
                    && close - open < LONGEST_LINK
                    && TitleShape.of(text.substring(dash + 3, close)) != TitleShape.NONE) {
                Span span = new Span(dash + 3, close);
                found.add(WorkMention.of(Kind.TITLE, span, WorkFacts.NONE.withTitle(span.of(text)), false));
            }
        }
    }

    private static boolean isIdentifier(Words words, int at) {
        return SOURCES.contains(words.word(at).toLowerCase(Locale.ROOT))
                || (words.isNumber(at)
                        && words.word(at).length() == 4
                        && words.is(at + 1, '.')
                        && words.word(at + 2).length() >= 4);
    }

    private static Optional<WorkMention> title(Words words, int open) {
        int first = open;
        int capitals = 0;
        for (int at = open - 1; at >= 0 && open - at < MOST_WORDS; at--) {
            boolean capital = Character.isUpperCase(words.first(at));
            if (!words.isWord(at)
                    || words.breaksBefore(at + 1) > 0
                    || !(capital || TitleShape.isSmall(words.word(at)))) {
                break;
            }
            if (capital) {
                first = at;
                capitals++;
            }
        }
        if (capitals < LEAST_CAPITALS || open - first < LEAST_WORDS) {
            return Optional.empty();
        }
        Span span = new Span(words.start(first), words.end(open - 1));
        return Optional.of(WorkMention.of(Kind.TITLE, span, WorkFacts.NONE.withTitle(span.of(words.text())), false));
    }
}
