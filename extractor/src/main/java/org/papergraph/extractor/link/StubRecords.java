package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.papergraph.ontology.CitedWork;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.PaperMetadata;

/**
 * What all summaries together say of each work that they cite: of several titles, years and lists of authors, what most of them
 * say. So a work that is only cited has one title and one year, whoever cites it.
 */
final class StubRecords {

    /** What one or more texts say of a work. */
    private record Claim(
            String name,
            Optional<String> title,
            List<String> authors,
            Optional<Integer> year,
            List<Identifier> identifiers,
            Optional<String> introduces) {}

    /** A work, and what it is called where it has no title. */
    record Stub(PaperMetadata metadata, String name) {}

    /** How often each claim is made: there are far fewer than citations. */
    private final Map<Claim, Integer> claims = new HashMap<>();

    /** Takes note of a citation; one that neither has a title, an identifier nor names a concept is nothing to others. */
    void add(CitedWork work) {
        if (work.title().isPresent()
                || !work.identifiers().isEmpty()
                || work.introduces().isPresent()) {
            Claim claim = new Claim(
                    work.name(), work.title(), fullNames(work), work.year(), work.identifiers(), work.introduces());
            claims.merge(claim, 1, Integer::sum);
        }
    }

    /** Only full names make authors: a surname in a text helps to find the paper, and says no more. */
    static List<String> fullNames(CitedWork work) {
        boolean full = work.authors().stream().allMatch(Surname::hasGivenName);
        return full ? work.authors() : List.of();
    }

    /**
     * The works by their keys, but those of which every text says the same. To be called once: the claims are forgotten.
     *
     * @param introducedBy the title of the paper that introduces what the text calls the work by
     */
    Map<String, Stub> byKey(Function<String, Optional<String>> introducedBy) {
        Map<String, List<Map.Entry<Claim, Integer>>> groups = new HashMap<>();
        for (Map.Entry<Claim, Integer> counted : claims.entrySet()) {
            Claim claim = counted.getKey();
            Optional<String> title = claim.title().or(() -> claim.introduces().flatMap(introducedBy));
            Claim titled = new Claim(
                    claim.name(), title, claim.authors(), claim.year(), claim.identifiers(), claim.introduces());
            JoinedMetadata.key(metadata(titled))
                    .ifPresent(key -> groups.computeIfAbsent(key, k -> new ArrayList<>())
                            .add(Map.entry(titled, counted.getValue())));
        }
        claims.clear();
        Map<String, Stub> stubs = new HashMap<>();
        groups.forEach((key, group) -> {
            Stub stub = merged(group);
            Claim first = group.get(0).getKey();
            if (group.size() > 1 || !stub.equals(new Stub(metadata(first), first.name()))) {
                stubs.put(key, stub);
            }
        });
        return stubs;
    }

    private static Stub merged(List<Map.Entry<Claim, Integer>> group) {
        TreeSet<Identifier> identifiers = new TreeSet<>();
        group.forEach(counted -> identifiers.addAll(counted.getKey().identifiers()));
        List<String> authors = mostOften(
                        group,
                        claim -> Optional.of(claim.authors())
                                .filter(names -> !names.isEmpty())
                                .map(names -> String.join("\n", names)))
                .map(names -> List.of(names.split("\n")))
                .orElse(List.of());
        PaperMetadata metadata = new PaperMetadata(
                mostOften(group, Claim::title),
                authors,
                mostOften(group, Claim::year),
                Optional.empty(),
                List.of(),
                List.copyOf(identifiers));
        return new Stub(
                metadata, mostOften(group, claim -> Optional.of(claim.name())).orElseThrow());
    }

    /** What is said most often; of several the least, so that the order of the corpus makes no difference. */
    private static <T extends Comparable<T>> Optional<T> mostOften(
            List<Map.Entry<Claim, Integer>> group, Function<Claim, Optional<T>> said) {
        TreeMap<T, Integer> counts = new TreeMap<>();
        group.forEach(counted ->
                said.apply(counted.getKey()).ifPresent(what -> counts.merge(what, counted.getValue(), Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static PaperMetadata metadata(Claim claim) {
        return new PaperMetadata(
                claim.title(), claim.authors(), claim.year(), Optional.empty(), List.of(), claim.identifiers());
    }
}
