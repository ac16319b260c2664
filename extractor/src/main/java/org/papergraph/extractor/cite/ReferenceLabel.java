package org.papergraph.extractor.cite;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.ontology.Span;

/**
 * The label at the head of a line that may be a reference: "[4]", "4.", "(4)", "[^note]:", "[ABC+21]", "\bibitem{key}".
 *
 * @param name as pointers write it: "4", "(4)" if the list numbers so, "^note" for a footnote
 * @param end where the reference itself begins
 * @param certain whether hardly anything but a reference begins so
 */
record ReferenceLabel(String name, int end, boolean certain) {

    private static final Pattern LABEL =
            Pattern.compile("(?:[-*+\u2022]\\s++|\\.\\.\\s++|<(?:li|p|dd|div)[^>\\n]{0,80}>\\s*+)?(?:"
                    + "\\[\\^(?<note>[^\\]\\s]{1,30})\\]:?\\s*+"
                    + "|\\[(?<square>\\d{1,3}|[A-Za-z][A-Za-z+\u00df-\u024f]{0,20}\\d{2,4}[a-z]?)\\][:.)]?\\s*+(?!\\()"
                    + "|\\\\bibitem\\s?(?:\\[[^\\]]{0,200}\\]\\s?)?\\{(?<bib>[^}\\n]{1,80})\\}\\s*+"
                    + "|\\((?<round>\\d{1,3})\\)\\s++"
                    + "|\\[?(?<plain>\\d{1,3})[.)]\\s++"
                    + "|\\^?\\{?(?<raised>[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}|(?<=\\^\\{?)\\d{1,3})\\}?\\s*+"
                    + "|<sup>(?<sup>\\d{1,3})</sup>\\s*+"
                    + "|\\[(?<words>[^\\]\\[]{3,60})\\][:.]?\\s++(?![(\\[])"
                    + "|\\[?@(?<key>[A-Za-z][\\w:.-]{3,60})\\]?:?\\s++)");

    /** Reads the label of a line; empty if it has none, or nothing behind it. */
    static Optional<ReferenceLabel> of(String text, Span line) {
        Matcher matcher = LABEL.matcher(text).region(line.start(), line.end()).useTransparentBounds(true);
        if (!matcher.lookingAt() || matcher.end() >= line.end()) {
            return Optional.empty();
        }
        boolean certain =
                List.of("note", "square", "round", "bib").stream().anyMatch(group -> matcher.group(group) != null);
        return Optional.of(new ReferenceLabel(name(matcher), matcher.end(), certain));
    }

    private static String name(Matcher matcher) {
        if (matcher.group("note") != null) {
            return "^" + matcher.group("note");
        }
        if (matcher.group("round") != null) {
            return "(" + matcher.group("round") + ")";
        }
        for (String group : List.of("square", "bib", "plain", "sup", "words", "key")) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return Superscripts.digits(matcher.group("raised"));
    }
}
