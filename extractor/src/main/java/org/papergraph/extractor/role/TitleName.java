package org.papergraph.extractor.role;

import java.util.regex.Pattern;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.text.Sentence;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.TextPart;

/**
 * A title that begins with a name and goes on after a colon names what the paper brings: "U-Net: Convolutional Networks for
 * Biomedical Image Segmentation". A summary may have its title in its first line, or in the line of its front matter.
 */
final class TitleName {

    /** Readable offset up to which front matter may hold the title. */
    private static final int FURTHEST = 120;

    private static final Pattern BEFORE =
            Pattern.compile("(?:.*\\btitle ?:)?[\\s\"'\\u201c*#-]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER =
            Pattern.compile("(?: ?\\([^) ]{1,15}\\))? ?(?::|\\u2014|\\u2013|- | - |, or:).*", Pattern.DOTALL);

    private TitleName() {}

    static boolean is(Vote mention) {
        String text = mention.text().text();
        if (mention.text().part() == TextPart.TITLE) {
            return mention.start() == 0 && text.startsWith(":", mention.end());
        }
        if (mention.start() > FURTHEST) {
            return false;
        }
        Span block = mention.text().readable().blocks().stream()
                .filter(one -> one.start() <= mention.start() && mention.end() <= one.end())
                .findFirst()
                .orElse(new Span(0, text.length()));
        Sentence sentence = mention.text().sentences().get(mention.sentence());
        String before = text.substring(Math.min(block.start(), sentence.start()), mention.start());
        boolean first = before.isBlank() && mention.text().readable().blocks().indexOf(block) == 0;
        boolean titled = before.toLowerCase(java.util.Locale.ROOT).contains("title");
        return (first || titled)
                && BEFORE.matcher(before).matches()
                && AFTER.matcher(text.substring(mention.end(), Math.min(text.length(), mention.end() + FURTHEST)))
                        .matches();
    }
}
