package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.papergraph.ontology.LabelKey;

/**
 * A work that many texts cite without a title.
 *
 * @param surnames keys of the first author's surname, and of the second's if there is one
 * @param more whether there are further authors
 * @param year of its publication; a preprint may be a year older
 * @param title its title
 * @param words telling words of the title and other words that stand where it is cited
 */
record KnownWork(List<String> surnames, boolean more, int year, String title, Set<String> words) {

    private static final int COLUMNS = 4;

    KnownWork {
        surnames = List.copyOf(surnames);
        words = Set.copyOf(words);
    }

    /**
     * Reads a line: {@code He,Zhang+<tab>2016<tab>Deep residual learning …<tab>ResNet}.
     *
     * @throws IllegalArgumentException if it has another form
     */
    static KnownWork of(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS || columns[2].isBlank()) {
            throw new IllegalArgumentException("not a known work: " + line);
        }
        boolean more = columns[0].endsWith("+");
        List<String> surnames = new ArrayList<>();
        for (String surname : columns[0].replace("+", "").split(",")) {
            surnames.add(LabelKey.of(surname));
        }
        Set<String> words = new HashSet<>(TellingWords.of(columns[2]));
        for (String keyword : columns[3].split(" ")) {
            if (!keyword.isEmpty()) {
                words.add(LabelKey.of(keyword));
            }
        }
        return new KnownWork(surnames, more, Integer.parseInt(columns[1]), columns[2], words);
    }

    /** Whether authors that a text names can be those of the work; "et al." stands for authors that it does not name. */
    boolean isBy(List<String> named, boolean others) {
        if (!named.get(0).equals(surnames.get(0))) {
            return false;
        }
        if (named.size() > 1 && (surnames.size() < 2 || !named.get(1).equals(surnames.get(1)))) {
            return false;
        }
        return others ? more : more ? named.size() > 2 : named.size() == surnames.size();
    }
}
