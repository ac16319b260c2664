package org.papergraph.extractor.link;

import java.util.ArrayList;
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
import org.papergraph.ontology.AuthorId;
import org.papergraph.ontology.AuthorName;
import org.papergraph.ontology.PaperMetadata;

/**
 * Which authors of a corpus are one person. One name is one person, but for names that many bear (see {@link
 * CommonName}): of these two are one person only if they share a co-author. A shorter form ("J. Devlin",
 * "Geoffrey Hinton") is the person of a longer one ("Jacob Devlin", "Geoffrey E. Hinton") if they share a co-author and no other
 * longer form does. Where sources give ids of persons, these decide: one id is one person under whatever name, and two ids of one kind are
 * two persons. Independent of the order of the corpus.
 */
final class AuthorIdentities {

    /** One author of one paper. */
    private record Place(String paper, AuthorName name, List<String> words, List<AuthorId> ids) {

        String surname() {
            return words.get(words.size() - 1);
        }

        /** Surname and first initial. */
        String block() {
            return surname() + "|" + words.get(0).charAt(0);
        }
    }

    /** The name with most words first, then with most letters. */
    private static final Comparator<AuthorName> FULLEST = Comparator.comparing(
                    (AuthorName name) -> name.words().size(), Comparator.reverseOrder())
            .thenComparing(name -> name.display().length(), Comparator.reverseOrder())
            .thenComparing(AuthorName::display);

    private final CommonName common = new CommonName();
    private final Map<String, List<Place>> papers = new TreeMap<>();
    /** For each paper its authors, as surname and first initial. */
    private final Map<String, Set<String>> blocksOf = new HashMap<>();
    /** By paper and key of a name as written: the name that stands for it. */
    private final Map<String, Map<String, AuthorName>> standing = new HashMap<>();
    /** By paper and key of a name as written: the person whom an id tells, by the least of their ids. */
    private final Map<String, Map<String, String>> persons = new HashMap<>();
    /** By key of a name that many bear and paper: what tells the person. */
    private final Map<String, Map<String, String>> distinctions = new HashMap<>();

    /** @param sources for each paper, by what tells it from others, what is said of its authors */
    AuthorIdentities(Map<String, PaperMetadata> sources) {
        Map<String, List<Place>> blocks = new TreeMap<>();
        sources.forEach((paper, source) -> papers.put(paper, places(paper, source)));
        papers.forEach((paper, places) -> {
            Set<String> mine = new HashSet<>();
            for (Place place : places) {
                if (place.words().size() > 1) {
                    common.add(place.words());
                    mine.add(place.block());
                    blocks.computeIfAbsent(place.block(), k -> new ArrayList<>())
                            .add(place);
                }
            }
            blocksOf.put(paper, mine);
        });
        blocks.values().forEach(this::joinForms);
        joinByIds();
        tellApart();
    }

    private static List<Place> places(String paper, PaperMetadata source) {
        return source.authors().stream()
                .map(written -> {
                    AuthorName name = AuthorName.of(written);
                    List<AuthorId> ids = source.authorIds().getOrDefault(written, List.of());
                    return new Place(paper, name, name.words(), ids);
                })
                .toList();
    }

    /** The authors of a paper as persons. */
    List<Author> of(String paper) {
        return papers.getOrDefault(paper, List.of()).stream()
                .map(place -> {
                    AuthorName stands = standing(paper, place.name());
                    String distinction =
                            distinctions.getOrDefault(stands.key(), Map.of()).getOrDefault(paper, "");
                    return new Author(stands.display(), distinction, place.ids());
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

    /** Gives all names that stand with one id the fullest of them. */
    private void joinByIds() {
        Partition<String> joined = new Partition<>();
        Map<String, List<Place>> all = new TreeMap<>();
        for (List<Place> places : papers.values()) {
            for (Place place : places) {
                for (AuthorId id : place.ids()) {
                    joined.union(place.ids().get(0).toString(), id.toString());
                }
            }
        }
        papers.values().stream()
                .flatMap(List::stream)
                .forEach(place -> place.ids().stream()
                        .findFirst()
                        .ifPresent(id -> all.computeIfAbsent(joined.find(id.toString()), k -> new ArrayList<>())
                                .add(place)));
        all.forEach((person, places) -> {
            AuthorName fullest = places.stream().map(Place::name).min(FULLEST).orElseThrow();
            for (Place place : places) {
                standing.computeIfAbsent(place.paper(), k -> new HashMap<>())
                        .put(place.name().key(), fullest);
                persons.computeIfAbsent(place.paper(), k -> new HashMap<>())
                        .put(place.name().key(), person);
            }
        });
    }

    /** Tells those apart who bear one common name, by their co-authors, or any one name, by their ids. */
    private void tellApart() {
        Map<String, List<Place>> bearers = new TreeMap<>();
        papers.values().stream()
                .flatMap(List::stream)
                .filter(place -> place.words().size() > 1)
                .forEach(place -> bearers.computeIfAbsent(
                                standing(place.paper(), place.name()).key(), k -> new ArrayList<>())
                        .add(place));
        bearers.forEach((name, places) -> {
            long known = places.stream()
                    .map(this::person)
                    .flatMap(Optional::stream)
                    .distinct()
                    .count();
            boolean isCommon = common.is(
                    standing(places.get(0).paper(), places.get(0).name()).words());
            if (known > 1 || (isCommon && places.size() > 1)) {
                distinguish(name, places);
            }
        });
    }

    /** The person of a place, if an id tells. */
    private Optional<String> person(Place place) {
        return Optional.ofNullable(
                persons.getOrDefault(place.paper(), Map.of()).get(place.name().key()));
    }

    private void distinguish(String name, List<Place> places) {
        Partition<String> circles = new Partition<>();
        Map<String, String> firstWith = new HashMap<>();
        Map<String, String> told = new TreeMap<>();
        for (Place place : places) {
            person(place).ifPresent(person -> told.put(place.paper(), person));
            for (String coAuthor : coAuthors(place)) {
                circles.union(place.paper(), firstWith.computeIfAbsent(coAuthor, k -> place.paper()));
            }
        }
        // Who has no id is the one person with an id among those who share co-authors, if there is just one.
        Map<String, Set<String>> known = new HashMap<>();
        told.forEach((paper, person) ->
                known.computeIfAbsent(circles.find(paper), k -> new TreeSet<>()).add(person));
        for (Place place : places) {
            String circle = circles.find(place.paper());
            Set<String> among = known.getOrDefault(circle, Set.of());
            told.putIfAbsent(place.paper(), among.size() == 1 ? among.iterator().next() : circle);
        }
        if (new HashSet<>(told.values()).size() > 1) {
            distinctions.put(name, Map.copyOf(told));
        }
    }

    /** Keys of the names of a paper's other authors, as they stand for it. */
    private Set<String> coAuthors(Place self) {
        Set<String> keys = new TreeSet<>();
        for (Place other : papers.getOrDefault(self.paper(), List.of())) {
            if (other.words().size() < 2 || !other.block().equals(self.block())) {
                keys.add(standing(other.paper(), other.name()).key());
            }
        }
        return keys;
    }
}
