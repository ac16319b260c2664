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

    /** The name with most words first, then with most letters. */
    private static final Comparator<AuthorName> FULLEST = Comparator.comparing(
                    (AuthorName name) -> name.words().size(), Comparator.reverseOrder())
            .thenComparing(name -> name.display().length(), Comparator.reverseOrder())
            .thenComparing(AuthorName::display);

    private final CommonName common = new CommonName();
    private final Map<String, List<AuthorPlace>> papers = new TreeMap<>();
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
        Map<String, List<AuthorPlace>> blocks = new TreeMap<>();
        sources.forEach((paper, source) -> papers.put(paper, places(paper, source)));
        papers.forEach((paper, places) -> {
            Set<String> mine = new HashSet<>();
            for (AuthorPlace place : places) {
                if (place.words().size() > 1) {
                    common.add(place.words());
                    mine.add(place.block());
                    blocks.computeIfAbsent(place.block(), k -> new ArrayList<>())
                            .add(place);
                }
            }
            blocksOf.put(paper, mine);
        });
        NameForms forms = new NameForms(blocksOf);
        blocks.values().forEach(block -> forms.join(block, this::stand));
        joinByIds();
        tellApart();
    }

    private static List<AuthorPlace> places(String paper, PaperMetadata source) {
        return source.authors().stream()
                .map(written -> {
                    AuthorName name = AuthorName.of(written);
                    List<AuthorId> ids = source.authorIds().getOrDefault(written, List.of());
                    return new AuthorPlace(paper, name, name.words(), ids);
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

    private void stand(AuthorPlace place, AuthorName name) {
        standing.computeIfAbsent(place.paper(), k -> new HashMap<>())
                .put(place.name().key(), name);
    }

    private AuthorName standing(String paper, AuthorName name) {
        return standing.getOrDefault(paper, Map.of()).getOrDefault(name.key(), name);
    }

    /** Gives all names that stand with one id the fullest of them. */
    private void joinByIds() {
        Partition<AuthorId> joined = new Partition<>();
        Map<AuthorId, List<AuthorPlace>> all = new TreeMap<>();
        for (AuthorPlace place : all()) {
            for (AuthorId id : place.ids()) {
                AuthorId one = joined.find(place.ids().get(0));
                AuthorId other = joined.find(id);
                // An ORCID stands for all ids that go with it; two of them never become one.
                if (one.scheme() != AuthorId.Scheme.ORCID || other.scheme() != AuthorId.Scheme.ORCID) {
                    joined.union(one, other);
                }
            }
        }
        for (AuthorPlace place : all()) {
            place.ids().stream()
                    .findFirst()
                    .ifPresent(id -> all.computeIfAbsent(joined.find(id), k -> new ArrayList<>())
                            .add(place));
        }
        all.forEach((person, places) -> {
            AuthorName fullest =
                    places.stream().map(AuthorPlace::name).min(FULLEST).orElseThrow();
            for (AuthorPlace place : places) {
                stand(place, fullest);
                persons.computeIfAbsent(place.paper(), k -> new HashMap<>())
                        .put(place.name().key(), person.toString());
            }
        });
    }

    /** Tells those apart who bear one common name, by their co-authors, or any one name, by their ids. */
    private void tellApart() {
        Map<String, List<AuthorPlace>> bearers = new TreeMap<>();
        all().stream()
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

    private List<AuthorPlace> all() {
        return papers.values().stream().flatMap(List::stream).toList();
    }

    /** The person of a place, if an id tells. */
    private Optional<String> person(AuthorPlace place) {
        return Optional.ofNullable(
                persons.getOrDefault(place.paper(), Map.of()).get(place.name().key()));
    }

    private void distinguish(String name, List<AuthorPlace> places) {
        Partition<String> circles = new Partition<>();
        Map<String, String> firstWith = new HashMap<>();
        Map<String, String> told = new TreeMap<>();
        for (AuthorPlace place : places) {
            person(place).ifPresent(person -> told.put(place.paper(), person));
            for (String coAuthor : coAuthors(place)) {
                circles.union(place.paper(), firstWith.computeIfAbsent(coAuthor, k -> place.paper()));
            }
        }
        // Who has no id is the one person with an id among those who share co-authors, if there is just one.
        Map<String, Set<String>> known = new HashMap<>();
        told.forEach((paper, person) ->
                known.computeIfAbsent(circles.find(paper), k -> new TreeSet<>()).add(person));
        for (AuthorPlace place : places) {
            String circle = circles.find(place.paper());
            Set<String> among = known.getOrDefault(circle, Set.of());
            told.putIfAbsent(place.paper(), among.size() == 1 ? among.iterator().next() : circle);
        }
        if (new HashSet<>(told.values()).size() > 1) {
            distinctions.put(name, Map.copyOf(told));
        }
    }

    /** Keys of the names of a paper's other authors, as they stand for it. */
    private Set<String> coAuthors(AuthorPlace self) {
        Set<String> keys = new TreeSet<>();
        for (AuthorPlace other : papers.getOrDefault(self.paper(), List.of())) {
            if (other.words().size() < 2 || !other.block().equals(self.block())) {
                keys.add(standing(other.paper(), other.name()).key());
            }
        }
        return keys;
    }
}
