package org.papergraph.extractor.text;

/** Reads the tags and entities of HTML inside a running text: a tag of a block ends one, any other vanishes. */
final class TagReader {

    private static final int LONGEST_INDEX = 40;

    private final String source;
    private final int end;
    private final ReadableText.Builder out;
    private final LookAhead ahead;

    TagReader(String source, int end, ReadableText.Builder out) {
        this.source = source;
        this.end = end;
        this.out = out;
        this.ahead = new LookAhead(source, end);
    }

    /** Reads the tag at a place, or the bare sign, and tells where the text goes on. */
    int tag(int at) {
        int close = ahead.find('>', at + 1, 300);
        boolean isTag = close > 0
                && at + 1 < close
                && (Character.isLetter(source.charAt(at + 1)) || "/!".indexOf(source.charAt(at + 1)) >= 0);
        if (!isTag) {
            out.append('<', at);
            return at + 1;
        }
        String name = source.substring(at + 1, close).toLowerCase(java.util.Locale.ROOT);
        if (isIndex(at, name, close + 1)) {
            out.gap(at);
            int last = closingTag(name, close);
            close = last > 0 ? last + name.length() + 2 : close;
        } else if (name.startsWith("http")) {
            out.gap(at);
        } else if (name.matches("/?(p|br|li|ul|ol|div|h[1-6]|tr|td|th|table)\\b.*")) {
            out.endBlock();
        }
        return close + 1;
    }

    private int closingTag(String name, int from) {
        int found = source.substring(from, Math.min(end, from + LONGEST_INDEX)).indexOf("</" + name + ">");
        return found < 0 ? -1 : from + found;
    }

    /** "x<sub>t</sub>" is a variable; "RL<sup>2</sup>" and "L<sub>2</sub>" are names. */
    private boolean isIndex(int at, String tag, int content) {
        boolean letter = at > 0
                && Character.isLetter(source.charAt(at - 1))
                && (at < 2 || !Character.isLetterOrDigit(source.charAt(at - 2)))
                && "Ll".indexOf(source.charAt(at - 1)) < 0;
        boolean digit = content < end && Character.isDigit(source.charAt(content));
        return letter && (tag.equals("sub") || (tag.equals("sup") && !digit));
    }

    /** Reads the entity at a place, or the bare sign, and tells where the text goes on. */
    int entity(int at) {
        int close = ahead.find(';', at + 1, 8);
        String name = close > 0 ? source.substring(at + 1, close) : "";
        char meant = switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos", "#39" -> '\'';
            case "nbsp" -> ' ';
            default -> 0;
        };
        out.append(meant == 0 ? '&' : meant, at);
        return meant == 0 ? at + 1 : close + 1;
    }
}
