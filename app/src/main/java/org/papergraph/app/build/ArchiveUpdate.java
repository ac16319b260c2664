package org.papergraph.app.build;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.extractor.archive.ArchiveWriter;
import org.papergraph.extractor.archive.ArchivedSummary;
import org.papergraph.extractor.archive.ContentDigest;
import org.papergraph.extractor.archive.ExtractionArchive;
import org.papergraph.extractor.source.SummarySource;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.SourceItem;
import org.papergraph.ontology.SourceLocation;
import org.papergraph.ontology.Summary;

/**
 * Brings the archive up to date with what a source gives: what is new is extracted, what is known is only placed, and what a
 * wholly read file no longer holds goes. One run.
 */
final class ArchiveUpdate {

    private final ExtractionArchive archive;
    private final String identity;
    private final Extractions extractions;
    private final Messages messages;
    private final Reading reading;
    private final Map<String, ArchivedSummary> written = new HashMap<>();

    /** @param identity of the extractor; if the archive has that of another, all that stays is extracted again */
    ArchiveUpdate(ExtractionArchive archive, String identity, Extractions extractions, Messages messages) {
        this.archive = archive;
        this.identity = identity;
        this.extractions = extractions;
        this.messages = messages;
        this.reading = new Reading(messages);
    }

    /** Reads all items and commits what comes of them. */
    void run(SummarySource source, Progress progress) throws IOException {
        try (ArchiveWriter writer = archive.write(identity)) {
            try (Stream<SourceItem> items = source.items()) {
                ItemFilter fresh = new ItemFilter(items.iterator(), item -> {
                    progress.step();
                    return fresh(item);
                });
                extractions.run(fresh, extraction -> add(extraction, writer), messages::reject);
            }
            if (isOutdated()) {
                extractTheRestAgain(writer);
            }
            place(writer);
            writer.commit();
        }
        archive.compact();
    }

    /** How many summaries were read, copies included. */
    int entries() {
        return reading.entries();
    }

    /** How many of them were extracted. */
    int extracted() {
        return written.size();
    }

    private Optional<Summary> fresh(SourceItem item) {
        if (item instanceof Summary summary) {
            boolean known =
                    !isOutdated() && archive.summary(ContentDigest.of(summary)).isPresent();
            return Optional.of(summary).filter(s -> reading.meet(s) && !known);
        }
        if (item instanceof org.papergraph.ontology.Rejection rejection) {
            reading.reject(rejection);
        }
        return Optional.empty();
    }

    private boolean isOutdated() {
        return !archive.extractor().orElse(identity).equals(identity);
    }

    private void extractTheRestAgain(ArchiveWriter writer) {
        try (Stream<Extraction> old = archive.extractions()) {
            var summaries = old.map(Extraction::summary)
                    .filter(summary -> {
                        String digest = ContentDigest.of(summary);
                        return !reading.met(digest)
                                && !reading.placesOf(archive.summary(digest).orElseThrow())
                                        .isEmpty();
                    })
                    .iterator();
            extractions.run(summaries, extraction -> add(extraction, writer), messages::reject);
        }
    }

    private void add(Extraction extraction, ArchiveWriter writer) {
        writer.add(extraction);
        messages.warn(extraction);
        Summary summary = extraction.summary();
        String digest = ContentDigest.of(summary);
        written.put(digest, new ArchivedSummary(digest, summary.id(), Set.copyOf(summary.seenAt())));
    }

    /** Writes down where every summary stands now, if that is not where it was last said to stand. */
    private void place(ArchiveWriter writer) {
        Map<String, ArchivedSummary> all = new HashMap<>(written);
        archive.summaries().forEach(summary -> all.put(summary.digest(), summary));
        for (ArchivedSummary summary : all.values()) {
            Set<SourceLocation> said =
                    written.getOrDefault(summary.digest(), summary).places();
            Set<SourceLocation> now = reading.placesOf(summary);
            if (!now.equals(said)) {
                writer.place(summary, now);
            }
        }
    }
}
