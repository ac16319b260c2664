package org.papergraph.extractor.dedup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.papergraph.extractor.source.ReadError;
import org.papergraph.ontology.Rejection;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

/**
 * A corpus without its copies: every summary once, and every id once.
 *
 * @param summaries in the order of their ids
 * @param rejections summaries whose id another summary has, with another text
 * @param copies how many summaries were merged into others
 */
public record Duplicates(List<Summary> summaries, List<Rejection> rejections, int copies) {

    public Duplicates {
        summaries = List.copyOf(summaries);
        rejections = List.copyOf(rejections);
    }

    /**
     * Merges the copies in a corpus that fits into memory. Where two summaries that are no copies have one id, the one that
     * stands first (by file name and line) keeps it and the others are rejected. The answer does not depend on the order of
     * the corpus.
     */
    public static Duplicates in(Collection<Summary> corpus) {
        DuplicateClusters<Place> clusters = new DuplicateClusters<>();
        Map<Place, Summary> left = new TreeMap<>();
        for (Summary summary : corpus) {
            Place place = new Place(summary.seenAt().get(0), summary.id());
            left.put(place, summary);
        }
        left.forEach((place, summary) ->
                SummaryFingerprint.of(summary).ifPresent(fingerprint -> clusters.add(place, fingerprint)));
        List<Summary> merged = new ArrayList<>();
        for (List<Place> cluster : clusters.clusters()) {
            merged.add(DuplicateMerge.merge(cluster.stream().map(left::remove).toList()));
        }
        merged.addAll(left.values());
        return distinctIds(merged, corpus.size() - merged.size());
    }

    private static Duplicates distinctIds(List<Summary> merged, int copies) {
        Map<String, Summary> byId = new TreeMap<>();
        List<Rejection> rejections = new ArrayList<>();
        merged.sort(Comparator.comparing(summary -> summary.seenAt().get(0)));
        for (Summary summary : merged) {
            Optional<Summary> first = Optional.ofNullable(byId.putIfAbsent(summary.id(), summary));
            first.ifPresent(other -> rejections.add(ReadError.DUPLICATE_ID.at(
                    summary.seenAt().get(0),
                    "its id " + summary.id() + " is also that of "
                            + other.seenAt().get(0) + ", with another text")));
        }
        return new Duplicates(List.copyOf(byId.values()), rejections, copies);
    }

    private record Place(SourceLocation where, String id) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byPlace = where.compareTo(other.where);
            return byPlace != 0 ? byPlace : id.compareTo(other.id);
        }
    }
}
