package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.papergraph.ontology.Author;
import org.papergraph.ontology.AuthorName;

/**
 * Which authors of a corpus are one person. One name is one person, but for names that many bear (see {@link
 * CommonName}): of these two are one person only if they share a co-author. A shorter form ("J. Devlin",
 * "Geoffrey Hinton") is the person of a longer one ("Jacob Devlin", "Geoffrey E. Hinton") if they share a co-author and no other
 * longer form does. Independent of the order of the corpus.
 */
final class AuthorIdentities {

    /** One author of one paper. */
    private record Place(String paper, AuthorName name, List<String> words) {

        String surname() {
            return words.get(words.size() - 1);
        }

        /** Surname and first initial. */
        String block() {
            return surname() + "|" + words.get(0).charAt(0);
        }
    }

    private final CommonName common = new CommonName();
    private final Map<String, List<AuthorName>> papers = new TreeMap<>();
    /** For each paper its authors, as surname and first initial. */
    private final Map<String, Set<String>> blocksOf = new HashMap<>();
    /** By paper and key of a name as written: the name that stands for it. */
    private final Map<String, Map<String, AuthorName>> standing = new HashMap<>();
    /** By key of a name that many bear and paper: what tells the person. */
    private final Map<String, Map<String, String>> distinctions = new HashMap<>();

    /** @param authors for each paper, by what tells it from others, the names of its authors */
    AuthorIdentities(Map<String, List<String>> authors) {
        authors.forEach((paper, names) ->
                papers.put(paper, names.stream().map(AuthorName::of).toList()));
        Map<String, List<Place>> blocks = new TreeMap<>();
        papers.forEach((paper, names) -> {
            Set<String> mine = new HashSet<>();
            for (AuthorName name : names) {
                List<String> words = name.words();
                if (words.size() > 1) {
                    common.add(words);
                    Place place = new Place(paper, name, words);
                    mine.add(place.block());
                    blocks.computeIfAbsent(place.block(), k -> new ArrayList<>())
                            .add(place);
                }
            }
            blocksOf.put(paper, mine);
        });
        blocks.values().forEach(this::joinForms);
        blocks.values().forEach(this::tellApart);
    }

    /** The authors of a paper as persons. */
    List<Author> of(String paper) {
        return papers.getOrDefault(paper, List.of()).stream()
                .map(name -> {
                    AuthorName stands = standing(paper, name);
                    String distinction =
                            distinctions.getOrDefault(stands.key(), Map.of()).getOrDefault(paper, "");
                    return new Author(stands.display(), distinction);
                })
                .toList();
    }

    private AuthorName standing(String paper, AuthorName name) {
        return standing.getOrDefault(paper, Map.of()).getOrDefault(name.key(), name);
    }

    /** Gives shorter forms of a name the longer one that is the same person. */
    private void joinForms(List<Place> block) {
        Map<String, List<Place>> forms = new TreeMap<>();
        block.forEach(place -> forms.computeIfAbsent(place.name().key(), k -> new ArrayList<>())
                .add(place));
        if (forms.size() < 2) {
            return;
        }
        for (List<Place> form : forms.values()) {
            List<List<Place>> longer = forms.values().stream()
                    .filter(other -> isShorter(form.get(0).words(), other.get(0).words()))
                    .toList();
            for (Place place : longer.isEmpty() ? List.<Place>of() : form) {
                longest(place, longer)
                        .ifPresent(name -> standing.computeIfAbsent(place.paper(), k -> new HashMap<>())
                                .put(place.name().key(), name));
            }
        }
    }

    /** The one longer form that is not itself a shorter form of another, of those with a shared co-author. */
    private Optional<AuthorName> longest(Place place, List<List<Place>> longer) {
        List<List<Place>> shared = longer.stream()
                .filter(form -> form.stream().anyMatch(other -> shareCoAuthor(place, other)))
                .toList();
        List<List<Place>> maximal = shared.stream()
                .filter(form -> shared.stream()
                        .noneMatch(other ->
                                isShorter(form.get(0).words(), other.get(0).words())))
                .toList();
        return maximal.size() == 1
                ? Optional.of(maximal.get(0).stream()
                        .map(Place::name)
                        .min(Comparator.comparing(AuthorName::display))
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

    private boolean shareCoAuthor(Place one, Place other) {
        Set<String> mine = blocksOf.getOrDefault(one.paper(), Set.of());
        Set<String> theirs = blocksOf.getOrDefault(other.paper(), Set.of());
        if (one.paper().equals(other.paper())) {
            return false;
        }
        Set<String> shared = new TreeSet<>(mine);
        shared.retainAll(theirs);
        shared.remove(one.block());
        return !shared.isEmpty();
    }

    /** Tells the bearers of a common name apart by their co-authors. */
    private void tellApart(List<Place> block) {
        Set<String> names = new HashSet<>();
        Map<String, Set<String>> papersOf = new TreeMap<>();
        for (Place place : block) {
            AuthorName stands = standing(place.paper(), place.name());
            papersOf.computeIfAbsent(stands.key(), k -> new TreeSet<>()).add(place.paper());
            if (common.is(stands.words())) {
                names.add(stands.key());
            }
        }
        papersOf.keySet().retainAll(names);
        papersOf.forEach((name, of) -> {
            if (of.size() > 1) {
                distinguish(name, block.get(0).block(), of);
            }
        });
    }

    private void distinguish(String name, String block, Set<String> of) {
        Partition<String> persons = new Partition<>();
        Map<String, String> firstWith = new HashMap<>();
        for (String paper : of) {
            for (String coAuthor : coAuthors(paper, block)) {
                persons.union(paper, firstWith.computeIfAbsent(coAuthor, k -> paper));
            }
        }
        Set<String> roots = new HashSet<>();
        of.forEach(paper -> roots.add(persons.find(paper)));
        if (roots.size() > 1) {
            Map<String, String> told = new HashMap<>();
            of.forEach(paper -> told.put(paper, persons.find(paper)));
            distinctions.put(name, Map.copyOf(told));
        }
    }

    /** Keys of the names of a paper's other authors, as they stand for it. */
    private Collection<String> coAuthors(String paper, String block) {
        Set<String> keys = new TreeSet<>();
        for (AuthorName name : papers.getOrDefault(paper, Collections.emptyList())) {
            List<String> words = name.words();
            boolean self = words.size() > 1
                    && (words.get(words.size() - 1) + "|" + words.get(0).charAt(0)).equals(block);
            if (!self) {
                keys.add(standing(paper, name).key());
            }
        }
        return keys;
    }
}
