package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Span;

/**
 * What rules see in a reference. Good on references of a regular style; on others the tagger, to which they are hints, knows
 * better.
 *
 * @param words the words of the reference
 * @param authors the names at its head, or behind a title at its head
 * @param title the title, where a rule finds one
 * @param year the year; 0 if there is none
 * @param yearSuffix the letter behind the year, or empty
 * @param yearWord the word that is the year; -1 if there is none
 * @param identifiers ids and links
 */
record ReferenceRules(
        Words words,
        AuthorBlock authors,
        Optional<TitleRule> title,
        int year,
        String yearSuffix,
        int yearWord,
        List<Identifier> identifiers) {

    static ReferenceRules read(String text) {
        List<Span> masked = new ArrayList<>();
        List<Identifier> identifiers = identifiers(text, masked);
        Words words = new Words(text);
        int first = Math.min(firstWord(words), Math.max(words.count() - 1, 0));
        AuthorBlock authors = AuthorBlock.startingAt(words, first);
        boolean none = authors.authors().isEmpty();
        Year year = year(words, authors, masked);
        int next = none ? first : authors.next();
        int from = next < words.count() ? words.start(next) : text.length();
        Optional<TitleRule> title = TitleRule.find(text, from, none, masked);
        if (none && title.isPresent()) {
            authors = behind(words, title.get().span());
        }
        return new ReferenceRules(words, authors, title, year.value(), year.suffix(), year.word(), identifiers);
    }

    private static AuthorBlock behind(Words words, Span title) {
        int next = words.at(title.end());
        while (next < words.count() && !words.isWord(next)) {
            next++;
        }
        return AuthorBlock.startingAt(words, next);
    }

    /** The tokens with what the rules take each for. */
    ReferenceTokens tokens() {
        String[] hints = new String[words.count()];
        Arrays.fill(hints, "-");
        if (!authors.authors().isEmpty()) {
            String name = authors.authors().get(0);
            int start = words.at(Math.max(0, words.text().indexOf(name)));
            int end = Math.min(authors.next(), hints.length);
            Arrays.fill(hints, Math.min(start, end), end, "A");
        }
        title.ifPresent(rule -> {
            for (int i = words.at(rule.span().start());
                    i < hints.length && words.start(i) < rule.span().end();
                    i++) {
                hints[i] = rule.marked() ? "Q" : "T";
            }
        });
        if (yearWord >= 0) {
            hints[yearWord] = "D";
        }
        return new ReferenceTokens(words, hints);
    }

    private static int firstWord(Words words) {
        int at = 0;
        if (words.is(0, '[') || words.is(0, '(')) {
            while (at < 8 && at < words.count() && !words.is(at, ']') && !words.is(at, ')')) {
                at++;
            }
            at++;
        }
        while (at < words.count() && !words.isWord(at) && !words.isNumber(at)) {
            at++;
        }
        if (words.isNumber(at) && words.word(at).length() <= 3 && (words.is(at + 1, '.') || words.is(at + 1, ')'))) {
            at += 2;
        }
        return at;
    }

    private static List<Identifier> identifiers(String text, List<Span> masked) {
        List<Identifier> found = new ArrayList<>();
        for (Link link : LinkScanner.scan(text)) {
            masked.add(link.address());
            found.addAll(PaperLink.facts(link.address().of(text)).identifiers());
        }
        for (IdentifierScanner.Found id : IdentifierScanner.scan(text, 0, text.length())) {
            if (masked.stream().noneMatch(span -> span.overlaps(id.span()))) {
                masked.add(id.span());
                found.add(id.identifier());
            }
        }
        return found.stream().distinct().toList();
    }

    private record Year(int value, String suffix, int word) {}

    private static Year year(Words words, AuthorBlock block, List<Span> masked) {
        Year best = new Year(0, "", -1);
        int bestScore = 0;
        for (int i = 0; i < words.count(); i++) {
            int value = YearReader.plain(words, i);
            if (value == 0 || isMasked(masked, words.start(i))) {
                continue;
            }
            int score = 2;
            score += words.is(i - 1, '(') && words.is(i + 1, ')') ? 4 : words.is(i + 1, ')') ? 2 : 0;
            score += i - block.next() >= 0
                            && i - block.next() <= 2
                            && !block.authors().isEmpty()
                    ? 4
                    : 0;
            score += i >= words.count() - 2 ? 2 : 0;
            score -= words.is(i - 1, '-')
                            || words.is(i - 1, '\u2013')
                            || words.is(i + 1, '-')
                            || words.is(i + 1, '\u2013')
                            || words.is(i - 1, ':')
                    ? 4
                    : 0;
            score -= value > 2026 || value < 1850 ? 2 : 0;
            if (score > 0 && score >= bestScore) {
                String word = words.word(i);
                best = new Year(value, word.length() == 5 ? word.substring(4) : "", i);
                bestScore = score;
            }
        }
        return best;
    }

    private static boolean isMasked(List<Span> masked, int at) {
        return masked.stream().anyMatch(span -> span.start() <= at && at < span.end());
    }
}
