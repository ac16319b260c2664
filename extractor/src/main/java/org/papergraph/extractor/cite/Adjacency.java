package org.papergraph.extractor.cite;

import java.util.regex.Pattern;
import org.papergraph.extractor.cite.WorkMention.Kind;

/** Decides from the characters between two mentions whether both point at one work. */
final class Adjacency {

    private static final int WIDEST = 70;

    private static final String POSSESSIVE = "(?:['\u2019]s?)?";
    private static final String OPEN = "\\s*[,:;.]?\\s*(?:[(\\[]{1,2}|[\u2013\u2014-])?\\s*";
    private static final String VENUE = "(?:(?:[A-Z][\\w.&'\u2019]*|in|of|the|\\d{1,4})[\\s,:;.]*){0,6}";

    private static final Pattern TO_LINK = Pattern.compile(POSSESSIVE + "(?:\\s(?:again|also|now))?" + OPEN
            + "(?:see|at|on|in|via|e\\.g\\.|or|aka|id|pdf|link|available at|preprint|paper)?[:,]?\\s*");
    private static final Pattern TO_LINK_VENUE =
            Pattern.compile(POSSESSIVE + "(?:\\s(?:at|from)\\s)?\\s*[,.]?\\s*[(\\[]?\\s*" + VENUE + "[(\\[,;:.]?\\s*");
    private static final Pattern ABOUT = Pattern.compile("\\s(?:on|about|for)\\s[^.;()\\[\\]\\n]{1,80}[(\\[]");
    private static final Pattern TO_TITLE =
            Pattern.compile(POSSESSIVE + OPEN + "(?:in\\s)?(?:their\\s|his\\s|her\\s)?");
    private static final Pattern TO_AUTHORS =
            Pattern.compile("\\s*[,:.(\u2013\u2014-]?\\s*(?:\\(?(?:by|from|of|due to)\\s)?\\s*");
    private static final Pattern BY = Pattern.compile("\\s*\\(?(?:by|from|of)\\s");
    private static final Pattern IN_HIS = Pattern.compile("\\s(?:in|with)\\s(?:his|her|their)\\s(?:\\w{1,12}\\s){0,2}");
    private static final Pattern TO_POINTER = Pattern.compile(POSSESSIVE + "\\s?\\[{0,2}");
    private static final Pattern SLASH = Pattern.compile("\\s*[/|]\\s*");

    private final String text;

    Adjacency(String text) {
        this.text = text;
    }

    /** Whether two mentions, the left one first in the text, are joined by what stands between them or around one of them. */
    boolean joins(WorkMention left, WorkMention right) {
        if (left.reach().contains(right.span())) {
            return isInside(left, right);
        }
        if (right.reach().contains(left.span())) {
            return isInside(right, left);
        }
        int from = left.reach().end();
        int to = right.reach().start();
        if (to < from || to - from > WIDEST) {
            return false;
        }
        String gap = text.substring(from, to);
        return !gap.contains("\n\n") && joins(left, right, gap);
    }

    private static boolean isInside(WorkMention outer, WorkMention inner) {
        return switch (outer.kind()) {
            case LINK ->
                outer.reach().start() < outer.span().start()
                        || inner.kind() == Kind.LINK
                        || outer.reach().end() > outer.span().end();
            case TITLE -> inner.kind() == Kind.LINK || inner.kind() == Kind.AUTHORS;
            case NAMED -> inner.kind() == Kind.AUTHORS || inner.kind() == Kind.LINK;
            case AUTHORS -> inner.kind() == Kind.LINK || inner.kind() == Kind.NAMED;
            case REFERENCE -> true;
            case POINTER -> inner.kind() != Kind.POINTER;
        };
    }

    private static boolean joins(WorkMention left, WorkMention right, String gap) {
        return switch (right.kind()) {
            case POINTER ->
                left.kind() != Kind.POINTER
                        && left.kind() != Kind.REFERENCE
                        && left.kind() != Kind.LINK
                        && TO_POINTER.matcher(gap).matches();
            case LINK -> toLink(left, gap);
            case TITLE ->
                switch (left.kind()) {
                    case AUTHORS -> TO_TITLE.matcher(gap).matches();
                    case NAMED -> OPEN_ONLY.matcher(gap).matches();
                    case LINK -> gap.strip().equals(":");
                    default -> false;
                };
            case AUTHORS ->
                switch (left.kind()) {
                    case TITLE, NAMED -> TO_AUTHORS.matcher(gap).matches();
                    case LINK -> BY.matcher(gap).matches();
                    default -> false;
                };
            case NAMED ->
                left.kind() == Kind.AUTHORS && (IN_HIS.matcher(gap).matches() || gap.matches("['\u2019]s?\\s"));
            case REFERENCE -> false;
        };
    }

    private static final Pattern OPEN_ONLY = Pattern.compile(OPEN);

    private static boolean toLink(WorkMention left, String gap) {
        boolean near =
                TO_LINK.matcher(gap).matches() || TO_LINK_VENUE.matcher(gap).matches();
        return switch (left.kind()) {
            case AUTHORS -> near && !gap.contains(". ");
            case TITLE -> near;
            case NAMED -> (near && !gap.contains(". ")) || ABOUT.matcher(gap).matches();
            case LINK -> SLASH.matcher(gap).matches();
            case POINTER, REFERENCE -> false;
        };
    }
}
