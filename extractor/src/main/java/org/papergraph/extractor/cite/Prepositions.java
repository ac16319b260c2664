package org.papergraph.extractor.cite;

import java.util.Set;

/** Small words that end a walk to the left over the modifiers of a noun. */
final class Prepositions {

    private static final Set<String> WORDS = Set.copyOf(java.util.List.of(
            ("of in on at by for from to with without into onto over under about after before between through during against and or but nor "
                            + "than as like per via is are was were be been being has have had do does did can could will would shall should may "
                            + "might must not if when while where since because although though so such that which who whom whose how why what then "
                            + "also both either neither only just even still yet ever never see read cite cites cited propose proposes proposed show shows "
                            + "uses use used call called using following unlike extends extend contradicts in-depth within across toward towards upon "
                            + "along among around behind beyond except inside near off out outside past until up")
                    .split(" ")));

    private Prepositions() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
