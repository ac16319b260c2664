package org.papergraph.extractor.cite;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines that describe the summarised paper from lines of its summary. */
final class HeaderLine {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SOURCE = 300;

    private static final Pattern LABELLED = Pattern.compile(
            "(?i)[-*_>\\s]*+(?:authors?|by|paper|links?|url|pdf|arxiv|doi|source|venue|conference|journal|year|date|published|publication|posted|subject"
                    + "|title|own link|tags?|code|annotations|keywords|project|openreview|status|rating|original|official)\\b[^:\\n]{0,60}[:(].*+");
    private static final Set<String> PROSE = Set.of(
            ("is are was were has have had be can could will would should may they it this which we our propose proposes proposed show shows introduce introduces introduced "
                            + "find finds found argue argues extend extends build builds follow follows use uses like")
                    .split(" "));
    private static final Pattern LEADING_MARKS = Pattern.compile("^[\\s(\\[*_'\"\u201c#>=-]*+");
    private static final Pattern TRAILING_MARKS = Pattern.compile("[\\s)\\]*_'\"\u201d]++$");
    private static final Pattern TITLE_END =
            Pattern.compile("\\s?\\(|\\.\\s|\\s[\u2013\u2014|\u00b7-]\\s|[\"\u201d*],?\\s|, by ");
    private static final Set<String> SENTENCE_STARTS = Set.of(
            "This", "It", "They", "We", "Here", "These", "There", "I", "In", "As", "See", "One", "Their", "His", "Our",
            "Like", "After", "Since");

    private HeaderLine() {}

    /** Whether a first line without the markup of a heading is a title or a reference to the summarised paper. */
    static boolean isFirst(String content, String plain, boolean titled) {
        int prose = prose(content);
        if (prose == 0 && isLabelled(content)) {
            return true;
        }
        if (titled) {
            // A reader that knows the title took its line away: what was below it comes first.
            return prose == 0 && isNames(content);
        }
        if (SENTENCE_STARTS.contains(new Words(plain).word(0))) {
            return false;
        }
        boolean sentence = content.endsWith(".") || content.endsWith(":");
        boolean bullet = content.startsWith("- ") || content.startsWith("* ");
        TitleShape shape = TitleShape.of(plain);
        boolean title = shape == TitleShape.CAPITALISED || (shape == TitleShape.POSSIBLE && !content.contains(", "));
        if (title && prose <= 1 && !sentence && !bullet && content.length() <= LONGEST_TITLE) {
            return true;
        }
        return endsWithSource(content)
                && ((prose <= (sentence ? 0 : 1) && startsWithNames(content)) || startsWithTitle(plain, sentence));
    }

    /** Whether a line below the title tells authors, venue, date or link. */
    static boolean isNext(String content) {
        if (prose(content) > 0 || content.length() > LONGEST_SOURCE) {
            return false;
        }
        boolean bullet = content.startsWith("- ") || content.startsWith("* ");
        return isLabelled(content)
                || (!bullet
                        && (isNames(content)
                                || (endsWithSource(content) && (startsWithNames(content) || startsWithLink(content)))));
    }

    private static boolean isLabelled(String content) {
        boolean mayBe = content.indexOf(':') >= 0 || content.indexOf('(') >= 0;
        return mayBe && LABELLED.matcher(content).matches();
    }

    private static int prose(String content) {
        Words words = new Words(content);
        int count = 0;
        for (int i = 0; i < words.count(); i++) {
            count += PROSE.contains(words.word(i)) ? 1 : 0;
        }
        return count;
    }

    /** Whether the line ends with a year, an id, a link or names behind a bar, give or take brackets. */
    private static boolean endsWithSource(String content) {
        int certain = -1;
        Words words = new Words(content);
        for (int i = 0; i < words.count(); i++) {
            boolean others = words.is(i, "et") && words.is(i + 1, "al");
            certain = YearReader.plain(words, i) > 0 || others ? words.end(others ? i + 1 : i) : certain;
        }
        for (IdentifierScanner.Found id : IdentifierScanner.scan(content, 0, content.length())) {
            certain = Math.max(certain, id.span().end());
        }
        for (Link link : LinkScanner.scan(content)) {
            certain = Math.max(certain, link.reach().end());
        }
        int bar = content.lastIndexOf('|');
        return (bar > 0 && isNames(content.substring(bar + 1)))
                || (certain >= 0 && content.substring(certain).chars().noneMatch(Character::isLetterOrDigit));
    }

    private static boolean startsWithLink(String content) {
        return content.startsWith("[")
                || content.startsWith("<")
                || content.startsWith("http")
                || content.startsWith("arXiv");
    }

    /** "Lundberg and Lee, …", "(Ronneberger, Fischer & Brox, …": names and then no verb. */
    private static boolean startsWithNames(String content) {
        Words words = new Words(LEADING_MARKS.matcher(content).replaceFirst(""));
        AuthorBlock block = AuthorBlock.startingAt(words, 0);
        return !block.authors().isEmpty() && !Character.isLowerCase(words.first(block.next()));
    }

    /** "Some Title (Names, Venue 2015)", "Some title. Names. Venue 2015": a title, and behind it more than a year. */
    private static boolean startsWithTitle(String plain, boolean sentence) {
        Matcher end = TITLE_END.matcher(plain);
        if (!end.find(Math.min(8, plain.length()))) {
            return false;
        }
        String title = plain.substring(0, end.start());
        String source = plain.substring(end.end());
        boolean named = plain.startsWith(". ", end.start()) && startsWithNames(source) && prose(source) == 0;
        return TitleShape.of(title) != TitleShape.NONE
                && source.chars().filter(Character::isLetter).count() >= 4
                && prose(plain) <= (sentence && !named ? 0 : 1);
    }

    private static boolean isNames(String content) {
        String names = LEADING_MARKS.matcher(content).replaceFirst("");
        Words words = new Words(TRAILING_MARKS.matcher(names).replaceFirst(""));
        AuthorBlock block = AuthorBlock.startingAt(words, 0);
        return block.authors().size() >= 2 && words.count() - block.next() <= 2;
    }
}
