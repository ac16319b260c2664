package org.papergraph.extractor.cite;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.ontology.Span;

/**
 * What the tagger sees in a reference.
 *
 * @param words the words of the reference
 * @param parts the part of each word; a very long reference has fewer parts than words
 */
record TaggedReference(Words words, List<ReferencePart> parts) {

    private static final int MOST_GAP = 2;
    private static final int MOST_LEAD = 8;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d)");

    static TaggedReference of(ReferenceRules rules) {
        return new TaggedReference(rules.words(), ReferenceTagger.own().tag(rules.tokens()));
    }

    /** The longest run of one part; a single word of another inside does not end it. */
    Optional<Span> longest(ReferencePart wanted) {
        int bestFirst = -1;
        int bestLast = -2;
        int first = -1;
        int last = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) == wanted) {
                first = first >= 0 && i - last <= MOST_GAP ? first : i;
                last = i;
                if (last - first > bestLast - bestFirst) {
                    bestFirst = first;
                    bestLast = last;
                }
            }
        }
        return bestFirst < 0 ? Optional.empty() : Optional.of(new Span(words.start(bestFirst), words.end(bestLast)));
    }

    /** Whether all words of a stretch, which is a short one, are of one part. */
    boolean is(ReferencePart part, int from, int to) {
        int first = words.at(from);
        int end = words.at(to);
        return end - first <= MOST_LEAD
                && end <= parts.size()
                && parts.subList(first, end).stream().allMatch(part::equals);
    }

    /** The names in the first run of author words. */
    AuthorBlock authors() {
        int first = 0;
        while (first < parts.size() && !startsName(first)) {
            first++;
        }
        if (first == parts.size()) {
            return new AuthorBlock(List.of(), false, 0);
        }
        int last = first;
        for (int i = first; i < parts.size() && i - last <= MOST_GAP; i++) {
            last = parts.get(i) == ReferencePart.AUTHOR ? i : last;
        }
        AuthorBlock block = AuthorBlock.startingAt(words, first);
        if (Math.abs(block.next() - 1 - last) <= 1 && !block.authors().isEmpty()) {
            return block;
        }
        String run = words.text().substring(words.start(first), words.end(last));
        return new AuthorBlock(NameSplitter.split(run), run.contains("et al"), last + 1);
    }

    private boolean startsName(int i) {
        return parts.get(i) == ReferencePart.AUTHOR && (words.isWord(i) || words.is(i, '\''));
    }

    /** A year in what is tagged as date, also one that is written together with its month. */
    Optional<Integer> year() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) == ReferencePart.DATE) {
                Matcher matcher = YEAR.matcher(words.word(i));
                if (matcher.find()) {
                    return Optional.of(Integer.valueOf(matcher.group()));
                }
            }
        }
        return Optional.empty();
    }
}
