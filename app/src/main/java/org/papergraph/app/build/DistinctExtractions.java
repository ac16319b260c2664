package org.papergraph.app.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.extractor.archive.ArchivedSummary;
import org.papergraph.extractor.archive.ContentDigest;
import org.papergraph.extractor.archive.ExtractionArchive;
import org.papergraph.extractor.dedup.Duplicates;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.Rejection;
import org.papergraph.ontology.Summary;

/**
 * The extractions of an archive with every id once: of several texts with one id, copies are merged, and of different ones
 * the first counts and the others are rejected. Copies with different ids are the linker's to find.
 */
final class DistinctExtractions {

    private final ExtractionArchive archive;
    private final OrderedParallel readers;
    private final Set<String> shared;
    private final List<Extraction> resolved;
    private final List<Rejection> rejections;

    private DistinctExtractions(
            ExtractionArchive archive,
            OrderedParallel readers,
            Set<String> shared,
            List<Extraction> resolved,
            List<Rejection> rejections) {
        this.archive = archive;
        this.readers = readers;
        this.shared = shared;
        this.resolved = List.copyOf(resolved);
        this.rejections = List.copyOf(rejections);
    }

    /** @param extractor reads a merged summary that is not wholly one of its copies */
    static DistinctExtractions of(
            ExtractionArchive archive, Function<Summary, Extraction> extractor, OrderedParallel readers) {
        Set<String> shared = sharedIds(archive);
        List<Extraction> resolved = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        for (List<Extraction> group : groups(archive, shared, readers)) {
            Duplicates distinct =
                    Duplicates.in(group.stream().map(Extraction::summary).toList());
            rejections.addAll(distinct.rejections());
            distinct.summaries().forEach(summary -> resolved.add(extraction(summary, group, extractor)));
        }
        return new DistinctExtractions(archive, readers, shared, resolved, rejections);
    }

    /**
     * What comes of the extractions; to be closed. May be asked for again and again.
     *
     * @param work done on several threads
     */
    <T> Stream<T> stream(Function<Extraction, T> work) {
        Stream<T> single = readers.stream(
                        archive.stored(),
                        stored -> stored.read()
                                .filter(one -> !shared.contains(one.summary().id()))
                                .map(work))
                .flatMap(Optional::stream);
        return Stream.concat(single, resolved.stream().map(work));
    }

    /** How many there are, copies with different ids included. */
    int size() {
        long single = archive.summaries().stream()
                .filter(summary -> !shared.contains(summary.id()))
                .count();
        return (int) single + resolved.size();
    }

    List<Rejection> rejections() {
        return rejections;
    }

    private static Set<String> sharedIds(ExtractionArchive archive) {
        Set<String> seen = new HashSet<>();
        return archive.summaries().stream()
                .map(ArchivedSummary::id)
                .filter(id -> !seen.add(id))
                .collect(Collectors.toSet());
    }

    private static Iterable<List<Extraction>> groups(
            ExtractionArchive archive, Set<String> shared, OrderedParallel readers) {
        Map<String, List<Extraction>> byId = new TreeMap<>();
        if (!shared.isEmpty()) {
            try (Stream<Optional<Extraction>> all = readers.stream(
                    archive.stored(),
                    stored -> stored.read()
                            .filter(one -> shared.contains(one.summary().id())))) {
                all.flatMap(Optional::stream)
                        .forEach(one -> byId.computeIfAbsent(one.summary().id(), id -> new ArrayList<>())
                                .add(one));
            }
        }
        return byId.values();
    }

    private static Extraction extraction(
            Summary merged, List<Extraction> copies, Function<Summary, Extraction> extractor) {
        String digest = ContentDigest.of(merged);
        Optional<Extraction> same = copies.stream()
                .filter(copy -> ContentDigest.of(copy.summary()).equals(digest))
                .findFirst();
        return same.map(copy -> new Extraction(merged, copy.entities(), copy.cited(), copy.warnings()))
                .orElseGet(() -> extractor.apply(merged));
    }
}
