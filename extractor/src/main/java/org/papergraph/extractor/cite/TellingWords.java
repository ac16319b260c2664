package org.papergraph.extractor.cite;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.ontology.LabelKey;

/** The words of a title or sentence that tell what it is about: long ones that are not in every other title. */
public final class TellingWords {

    private static final int SHORTEST = 4;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

    /** Without their plural s, as {@link LabelKey} leaves them. */
    private static final Set<String> USUAL = Set.copyOf(List.of("""
            about across adaptive after algorithm analysi analyzing application applied approach approache architecture author
            automatic based because before better between both case class classification comparison complex computing data
            dataset deep design different does domain during each effective efficient empirical estimation evaluation experiment
            exploring fast feature first framework from function general given good human image improved improving inference
            information introduce language large learn learned learning level like local machine many method model modeling more
            most multi multiple natural network neural novel object online optimal other paper performance point prediction
            problem propose recognition representation result robust sample scale show simple some study such system task than
            that their them these they this time toward towards training under unified unsupervised using very video visual
            what when where which with without work would state over into only same well also have been were will than then
            shown used uses here there
            """.strip().split("\\s+")));

    private TellingWords() {}

    /** The keys of the telling words of a text. */
    public static Set<String> of(String text) {
        Set<String> found = new HashSet<>();
        NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).forEach(word -> {
            String key = LabelKey.of(word);
            if (key.length() >= SHORTEST && !USUAL.contains(key) && !Character.isDigit(key.charAt(0))) {
                found.add(key);
            }
        });
        return found;
    }
}
