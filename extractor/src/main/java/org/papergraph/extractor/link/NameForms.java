package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Finds the full name of authors whose given names are cut to initials or left out. */
final class NameForms {

    private final List<List<AuthorPlace>> papers;

    /** @param papers for each paper its authors */
    NameForms(List<List<AuthorPlace>> papers) {
        this.papers = papers;
    }

    /**
     * Gives shorter forms of a name the longer one that is the same person.
     *
     * @param block authors of one surname and first initial
     * @param action takes an author and the name in full
     */
    void join(List<AuthorPlace> block, BiConsumer<AuthorPlace, WrittenName> action) {
        Map<String, List<AuthorPlace>> forms = new TreeMap<>();
        block.forEach(place -> forms.computeIfAbsent(place.name().key(), k -> new ArrayList<>())
                .add(place));
        if (forms.size() < 2) {
            return;
        }
        for (List<AuthorPlace> form : forms.values()) {
            List<List<AuthorPlace>> longer = forms.values().stream()
                    .filter(other -> isShorter(words(form), words(other)))
                    .toList();
            for (AuthorPlace place : longer.isEmpty() ? List.<AuthorPlace>of() : form) {
                longest(place, longer).ifPresent(name -> action.accept(place, name));
            }
        }
    }

    /** The one longer form that is not itself a shorter form of another, of those with a shared co-author. */
    private Optional<WrittenName> longest(AuthorPlace place, List<List<AuthorPlace>> longer) {
        List<List<AuthorPlace>> shared = longer.stream()
                .filter(form -> form.stream().anyMatch(other -> shareCoAuthor(place, other)))
                .toList();
        List<List<AuthorPlace>> maximal = shared.stream()
                .filter(form -> shared.stream().noneMatch(other -> isShorter(words(form), words(other))))
                .toList();
        return maximal.size() == 1
                ? Optional.of(maximal.get(0).stream()
                        .map(AuthorPlace::name)
                        .min(Comparator.comparing(name -> name.name().display()))
                        .orElseThrow())
                : Optional.empty();
    }

    /** Whether a name is another with given names left out or cut to initials; both have one surname. */
    private static boolean isShorter(List<String> one, List<String> other) {
        if (one.equals(other) || one.size() > other.size()) {
            return false;
        }
        for (int i = 0; i < one.size() - 1; i++) {
            boolean fits = other.get(i).equals(one.get(i))
                    || (one.get(i).length() == 1 && other.get(i).startsWith(one.get(i)));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(List<AuthorPlace> form) {
        return form.get(0).name().words();
    }

    private boolean shareCoAuthor(AuthorPlace one, AuthorPlace other) {
        if (one.paper() == other.paper()) {
            return false;
        }
        Set<String> shared = blocks(one.paper());
        shared.retainAll(blocks(other.paper()));
        shared.remove(one.name().block());
        return !shared.isEmpty();
    }

    /** The authors of a paper, as surname and first initial. */
    private Set<String> blocks(int paper) {
        Set<String> blocks = new TreeSet<>();
        for (AuthorPlace place : papers.get(paper)) {
            if (place.name().hasGivenName()) {
                blocks.add(place.name().block());
            }
        }
        return blocks;
    }
}
