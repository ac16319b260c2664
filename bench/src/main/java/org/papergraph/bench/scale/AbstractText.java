package org.papergraph.bench.scale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.TextPart;

/** Writes an abstract sentence by sentence and remembers where each name in it stands. */
final class AbstractText {

    private record Place(String name, Span span) {}

    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

    /**
     * Writes a sentence.
     *
     * @param words how many
     * @param names that stand among them, evenly
     */
    void sentence(int words, List<String> names, Supplier<String> word) {
        int start = text.length();
        List<Place> places = new ArrayList<>();
        int named = 0;
        for (int i = 0; i < words; i++) {
            String next = word.get();
            text.append(i == 0 ? Words.capitalised(next) : " " + next);
            while (named < names.size() && (i + 1) * names.size() >= (named + 1) * words) {
                text.append(' ');
                Span span =
                        new Span(text.length(), text.length() + names.get(named).length());
                text.append(names.get(named));
                places.add(new Place(names.get(named), span));
                named++;
            }
        }
        text.append('.');
        Span sentence = new Span(start, text.length());
        text.append(' ');
        for (Place place : places) {
            mentions.computeIfAbsent(place.name(), name -> new ArrayList<>())
                    .add(new Mention(TextPart.ABSTRACT, place.span(), place.name(), sentence, List.of("generator")));
        }
    }

    List<Mention> mentions(String name) {
        return mentions.getOrDefault(name, List.of());
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }
}
