package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.extractor.cite.WorkMention.Kind;
import org.papergraph.ontology.Span;

/**
 * Finds titles that a text gives in quotes or italics, and titles in capitals right before an identifier. A title is
 * evidence of a cited work by itself only if something around it says so: a venue and a year, the names of authors, the
 * word "paper"; or if the lexicon knows it.
 */
final class TitleFinder implements MentionFinder {

    private static final int LONGEST = 250;

    private static final Pattern OPEN = Pattern.compile(
            "(?<![\\w\\d\"])\"(?=[\\p{L}\\d])|\u201c|``|(?<![\\w*])\\*\\*?(?=[\\p{Lu}\\d\\p{Ll}\"\u201c])|(?<!')''(?=[\\p{L}\\d])|(?<![\\w_])_(?=[\\p{Lu}\\d\"])|<(?:cite|i|em)>|\u00ab|(?<![\\w\u2018])\u2018(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern VENUE = Pattern.compile(
            "\\s?(?:[,(\\[.:\u2013\u2014-]\\s?|in\\s)(?:in\\s|by\\s)?[^\\n\"\u201c\\[\\]{}]{0,70}?(?<![\\d.])(?<year>(?:1[6-9]|20)\\d\\d)(?<suffix>[a-h]?)(?![\\d-]|\\.\\d)\\)?");

    private static final Set<String> NOUNS = Set.of(
            "paper",
            "papers",
            "article",
            "preprint",
            "book",
            "thesis",
            "report",
            "manuscript",
            "work",
            "survey",
            "review",
            "essay",
            "study");
    private static final Set<String> BEFORE = Set.of(
            "paper",
            "article",
            "titled",
            "entitled",
            "called",
            "see",
            "book",
            "preprint",
            "read",
            "also",
            "work",
            "study",
            "survey",
            "authors",
            "behind",
            "essay");

    @Override
    public List<WorkMention> find(CiteText text) {
        List<WorkMention> found = new ArrayList<>();
        Matcher matcher = OPEN.matcher(text.text());
        int from = 0;
        while (from < text.text().length() && matcher.find(from)) {
            int close = close(text.text(), matcher.group(), matcher.end());
            if (close < 0 || text.isInLink(matcher.start())) {
                from = matcher.end();
                continue;
            }
            int end = close + closing(matcher.group()).length();
            from = title(text, matcher.start(), matcher.end(), close, end, found) ? end : matcher.end();
        }
        beforeLinks(text, found);
        return found;
    }

    private static String closing(String open) {
        return switch (open) {
            case "\u201c" -> "\u201d";
            case "``" -> "''";
            case "\u00ab" -> "\u00bb";
            case "\u2018" -> "\u2019";
            default -> open.charAt(0) == '<' ? "</" + open.substring(1) : open;
        };
    }

    /** The offset of the closing mark in the same paragraph; -1 if there is none near. */
    private static int close(String text, String open, int from) {
        String mark = closing(open);
        int limit = Math.min(text.length(), from + LONGEST);
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                return -1;
            }
            if (c == mark.charAt(0) && text.regionMatches(true, at, mark, 0, mark.length())) {
                boolean inner =
                        mark.equals("\u2019") && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
                if (!inner) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static boolean title(CiteText text, int open, int start, int close, int end, List<WorkMention> found) {
        String raw = text.text().substring(start, close);
        String content = stripped(raw);
        if (content.isEmpty()) {
            return false;
        }
        TitleShape shape = TitleShape.of(content);
        boolean known = text.introductions().isTitle(content) && content.indexOf(' ') > 0;
        if (shape == TitleShape.NONE && !known) {
            return false;
        }
        int from = start + raw.indexOf(content);
        Span span = new Span(from, from + content.length());
        WorkFacts facts = WorkFacts.NONE.withTitle(content);
        boolean bold = text.text().startsWith("**", open);
        boolean quotes = "\"\u201c`\u00ab\u2018".indexOf(text.text().charAt(open)) >= 0;
        Optional<Matcher> venue = venue(text.text(), end);
        int reach = end;
        if (venue.isPresent() && !bold) {
            facts = facts.withYear(
                    Integer.parseInt(venue.get().group("year")), venue.get().group("suffix"));
            reach = venue.get().end();
        }
        boolean noun = isNoun(text.words(), text.words().at(end));
        boolean announced = isAnnounced(text.words(), open);
        boolean long_ = shape == TitleShape.CAPITALISED && content.split("\\s+").length >= (quotes ? 5 : 6);
        boolean suffices = !bold
                && (known
                        || (noun && shape != TitleShape.NONE)
                        || (venue.isPresent() && (quotes || shape == TitleShape.CAPITALISED))
                        || (announced && shape == TitleShape.CAPITALISED)
                        || long_);
        found.add(WorkMention.of(Kind.TITLE, span, facts, suffices).withReach(new Span(open, reach)));
        return true;
    }

    private static String stripped(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && " \t\n\"*_\u201c".indexOf(raw.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \t\n\"*_\u201d,.;:".indexOf(raw.charAt(to - 1)) >= 0) {
            to--;
        }
        return raw.substring(from, to);
    }

    /** Venue and year behind a title, as in a reference: no small words but "in", "of" and the like between. */
    private static Optional<Matcher> venue(String text, int end) {
        Matcher matcher = VENUE.matcher(text)
                .region(end, Math.min(text.length(), end + 110))
                .useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Words between = new Words(text.substring(end, matcher.start("year")));
        for (int i = 0; i < between.count(); i++) {
            String word = between.word(i);
            boolean small = Character.isLowerCase(word.codePointAt(0));
            if (small
                    && !Set.of(
                                    "in", "of", "on", "the", "and", "for", "by", "et", "al", "vol", "no", "pp", "p",
                                    "arXiv", "to", "at", "van", "de")
                            .contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.of(matcher);
    }

    private static boolean isNoun(Words words, int at) {
        return NOUNS.contains(words.word(at))
                || (Words.isApostrophe(words.first(at)) && NOUNS.contains(words.word(at + 1)));
    }

    private static boolean isAnnounced(Words words, int open) {
        int before = words.at(open) - 1;
        before -= words.is(before, ',') || words.is(before, ':') || words.is(before, '(') || words.is(before, '[')
                ? 1
                : 0;
        return BEFORE.contains(words.word(before));
    }

    /** "The World as a Hologram [hep-th/9409089]": a run of capitalised words that ends at an identifier in brackets. */
    private static void beforeLinks(CiteText text, List<WorkMention> found) {
        Words words = text.words();
        for (int i = 0; i < words.count(); i++) {
            if ((!words.is(i, '(') && !words.is(i, '[')) || !isIdentifier(words, i + 1)) {
                continue;
            }
            int first = i;
            int capitals = 0;
            for (int at = i - 1; at >= 0 && i - at < 25 && words.isWord(at) && words.breaksBefore(at + 1) == 0; at--) {
                boolean capital = Character.isUpperCase(words.first(at));
                if (!capital && !TitleShape.isSmall(words.word(at))) {
                    break;
                }
                if (capital) {
                    first = at;
                    capitals++;
                }
            }
            if (capitals >= 3 && i - first >= 4 && Character.isLetter(words.first(i - 1))) {
                Span span = new Span(words.start(first), words.end(i - 1));
                found.add(WorkMention.of(Kind.TITLE, span, WorkFacts.NONE.withTitle(span.of(text.text())), false));
            }
        }
    }

    private static boolean isIdentifier(Words words, int at) {
        String word = words.word(at);
        return word.equalsIgnoreCase("arxiv")
                || word.startsWith("http")
                || word.equalsIgnoreCase("doi")
                || word.equals("hep-th")
                || word.equals("hep-ph")
                || word.equals("gr-qc")
                || word.equals("cond-mat")
                || word.equals("astro-ph")
                || word.equals("quant-ph")
                || (words.isNumber(at)
                        && word.length() == 4
                        && words.is(at + 1, '.')
                        && words.isNumber(at + 2)
                        && words.word(at + 2).length() >= 4);
    }
}
