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
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.papergraph.ontology.Author;
import org.papergraph.ontology.AuthorId;
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
    private static final Comparator<WrittenName> FULLEST = Comparator.comparing(
                    (WrittenName name) -> name.words().size(), Comparator.reverseOrder())
            .thenComparing(name -> name.name().display().length(), Comparator.reverseOrder())
            .thenComparing(name -> name.name().display());

    private final IntFunction<String> paperId;
    private final CommonName common = new CommonName();
    /** By the number of a paper: its authors. */
    private final List<List<AuthorPlace>> papers;
    /** By key of a name that many bear and number of a paper: what tells the person. */
    private final Map<String, Map<Integer, String>> distinctions = new HashMap<>();

    private AuthorIdentities(int size, IntFunction<String> paperId, IntFunction<PaperMetadata> sources) {
        this.paperId = paperId;
        this.papers = new ArrayList<>(size);
        Map<String, WrittenName> names = new HashMap<>();
        for (int paper = 0; paper < size; paper++) {
            papers.add(places(paper, sources.apply(paper), names));
        }
        Map<String, List<AuthorPlace>> blocks = new TreeMap<>();
        all().filter(place -> place.name().hasGivenName()).forEach(place -> {
            common.add(place.name().words());
            blocks.computeIfAbsent(place.name().block(), k -> new ArrayList<>(1))
                    .add(place);
        });
        NameForms forms = new NameForms(papers);
        blocks.values().forEach(block -> forms.join(block, this::stand));
        joinByIds();
        tellApart();
    }

    /**
     * The authors of all papers as persons.
     *
     * @param size papers are numbered from 0 to below this, in the order of their ids
     * @param paperId what tells a paper from others
     * @param sources what is said of the authors of a paper
     */
    static List<List<Author>> of(int size, IntFunction<String> paperId, IntFunction<PaperMetadata> sources) {
        return new AuthorIdentities(size, paperId, sources).authors();
    }

    private static List<AuthorPlace> places(int paper, PaperMetadata source, Map<String, WrittenName> names) {
        return source.authors().stream()
                .map(written -> new AuthorPlace(
                        paper,
                        names.computeIfAbsent(written, WrittenName::of),
                        source.authorIds().getOrDefault(written, List.of())))
                .toList();
    }

    private List<List<Author>> authors() {
        // Most persons are authors of several papers: each of them is kept once.
        Map<Author, Author> kept = new HashMap<>();
        List<List<Author>> authors = new ArrayList<>(papers.size());
        for (List<AuthorPlace> places : papers) {
            authors.add(places.stream()
                    .map(this::author)
                    .map(author -> kept.computeIfAbsent(author, k -> author))
                    .toList());
        }
        return authors;
    }

    private Author author(AuthorPlace place) {
        String distinction =
                distinctions.getOrDefault(place.standing().key(), Map.of()).getOrDefault(place.paper(), "");
        return new Author(place.standing().name().display(), distinction, place.ids());
    }

    /** A name stands for all authors of a paper that are written alike. */
    private void stand(AuthorPlace place, WrittenName name) {
        alike(place).forEach(one -> one.stand(name));
    }

    private Stream<AuthorPlace> alike(AuthorPlace place) {
        return papers.get(place.paper()).stream()
                .filter(one -> one.name().key().equals(place.name().key()));
    }

    /** Gives all names that stand with one id the fullest of them. */
    private void joinByIds() {
        Partition<AuthorId> joined = new Partition<>();
        Map<AuthorId, List<AuthorPlace>> known = new TreeMap<>();
        all().forEach(place -> {
            for (AuthorId id : place.ids()) {
                AuthorId one = joined.find(place.ids().get(0));
                AuthorId other = joined.find(id);
                // An ORCID stands for all ids that go with it; two of them never become one.
                if (one.scheme() != AuthorId.Scheme.ORCID || other.scheme() != AuthorId.Scheme.ORCID) {
                    joined.union(one, other);
                }
            }
        });
        all().forEach(place -> place.ids().stream()
                .findFirst()
                .ifPresent(id -> known.computeIfAbsent(joined.find(id), k -> new ArrayList<>(1))
                        .add(place)));
        known.forEach((person, places) -> {
            WrittenName fullest =
                    places.stream().map(AuthorPlace::name).min(FULLEST).orElseThrow();
            for (AuthorPlace place : places) {
                stand(place, fullest);
                alike(place).forEach(one -> one.is(person.toString()));
            }
        });
    }

    /** Tells those apart who bear one common name, by their co-authors, or any one name, by their ids. */
    private void tellApart() {
        Map<String, List<AuthorPlace>> bearers = new TreeMap<>();
        all().filter(place -> place.name().hasGivenName())
                .forEach(place -> bearers.computeIfAbsent(place.standing().key(), k -> new ArrayList<>(1))
                        .add(place));
        bearers.forEach((name, places) -> {
            long known = places.stream()
                    .map(AuthorPlace::person)
                    .flatMap(Optional::stream)
                    .distinct()
                    .count();
            boolean isCommon = common.is(places.get(0).standing().words());
            if (known > 1 || (isCommon && places.size() > 1)) {
                distinguish(name, places);
            }
        });
    }

    private Stream<AuthorPlace> all() {
        return papers.stream().flatMap(List::stream);
    }

    private void distinguish(String name, List<AuthorPlace> places) {
        Partition<Integer> circles = new Partition<>();
        Map<String, Integer> firstWith = new HashMap<>();
        Map<Integer, String> told = new TreeMap<>();
        for (AuthorPlace place : places) {
            place.person().ifPresent(person -> told.put(place.paper(), person));
            for (String coAuthor : coAuthors(place)) {
                circles.union(place.paper(), firstWith.computeIfAbsent(coAuthor, k -> place.paper()));
            }
        }
        // Who has no id is the one person with an id among those who share co-authors, if there is just one.
        Map<Integer, Set<String>> known = new HashMap<>();
        told.forEach((paper, person) ->
                known.computeIfAbsent(circles.find(paper), k -> new TreeSet<>()).add(person));
        for (AuthorPlace place : places) {
            int circle = circles.find(place.paper());
            Set<String> among = known.getOrDefault(circle, Set.of());
            told.putIfAbsent(place.paper(), among.size() == 1 ? among.iterator().next() : paperId.apply(circle));
        }
        if (new HashSet<>(told.values()).size() > 1) {
            distinctions.put(name, Map.copyOf(told));
        }
    }

    /** Keys of the names of a paper's other authors, as they stand for it. */
    private Set<String> coAuthors(AuthorPlace self) {
        Set<String> keys = new TreeSet<>();
        for (AuthorPlace other : papers.get(self.paper())) {
            if (!other.name().hasGivenName()
                    || !other.name().block().equals(self.name().block())) {
                keys.add(other.standing().key());
            }
        }
        return keys;
    }
}
