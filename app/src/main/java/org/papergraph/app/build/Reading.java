package org.papergraph.app.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.extractor.archive.ArchivedSummary;
import org.papergraph.extractor.archive.ContentDigest;
import org.papergraph.ontology.Rejection;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

/** What one reading of the inputs met where. For one thread. */
final class Reading {

    private static final String STANDARD_INPUT = "-";

    private final Map<String, Set<SourceLocation>> places = new HashMap<>();
    private final Set<String> files = new HashSet<>();
    private final Set<String> faulty = new HashSet<>();
    private final Messages messages;
    private int entries;

    Reading(Messages messages) {
        this.messages = messages;
    }

    /** Takes note of a summary; says whether this reading meets its content for the first time. */
    boolean meet(Summary summary) {
        entries++;
        summary.seenAt().forEach(place -> files.add(place.file()));
        Set<SourceLocation> known = places.computeIfAbsent(ContentDigest.of(summary), digest -> new TreeSet<>());
        boolean first = known.isEmpty();
        known.addAll(summary.seenAt());
        return first;
    }

    void reject(Rejection rejection) {
        messages.reject(rejection);
        faulty.add(rejection.where().file());
    }

    boolean met(String digest) {
        return places.containsKey(digest);
    }

    /** How many summaries were read. */
    int entries() {
        return entries;
    }

    /**
     * Where a summary stands after this reading: where it was met, and where it stood before in a file that was not read, or
     * not wholly.
     */
    Set<SourceLocation> placesOf(ArchivedSummary summary) {
        Set<SourceLocation> met = places.getOrDefault(summary.digest(), Set.of());
        Set<String> filesMet = new HashSet<>();
        met.forEach(place -> filesMet.add(place.file()));
        Set<SourceLocation> now = new TreeSet<>(met);
        for (SourceLocation before : summary.places()) {
            if (!filesMet.contains(before.file()) && !isWhollyRead(before.file())) {
                now.add(before);
            }
        }
        return now;
    }

    /** Standard input is another file each time. */
    private boolean isWhollyRead(String file) {
        return files.contains(file) && !faulty.contains(file) && !file.equals(STANDARD_INPUT);
    }
}
