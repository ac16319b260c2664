package org.papergraph.extractor.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives entries what they inherit by {@code crossref} and {@code xdata}. BibTeX wants the volume behind its papers, others
 * put it in front: a paper waits for its volume, and of a volume a few fields are remembered. Of both a limited number, so
 * that memory does not grow with the file; a paper beyond it goes without.
 */
final class CrossReferences {

    private static final int MOST = 10_000;

    /** Types whose entries others refer to. */
    private static final Set<String> VOLUMES = Set.of(
            "book",
            "collection",
            "mvbook",
            "mvcollection",
            "mvproceedings",
            "mvreference",
            "periodical",
            "proceedings",
            "reference",
            "xdata");

    private static final Set<String> CONTAINERS_OF_DATA = Set.of("xdata", "set");
    private static final List<String> INHERITED = List.of("year", "date", "booktitle", "journal", "journaltitle");

    private static final List<String> OF_WORKS = List.of("title", "subtitle", "author", "year", "date");

    private final Map<String, Map<String, String>> volumes = new LinkedHashMap<>();
    private final Map<String, List<BibtexEntry>> waiting = new LinkedHashMap<>();
    private int waitingCount;

    /** Takes an entry; gives those that are complete now, among them papers that waited for it. */
    List<BibtexEntry> take(BibtexEntry entry) {
        List<BibtexEntry> complete = new ArrayList<>();
        Optional<String> wanted = entry.field("crossref", "xdata").map(CrossReferences::key);
        Optional<Map<String, String>> volume = wanted.flatMap(key -> Optional.ofNullable(volumes.get(key)));
        if (wanted.isPresent() && volume.isEmpty() && waitingCount < MOST) {
            waiting.computeIfAbsent(wanted.get(), key -> new ArrayList<>()).add(entry);
            waitingCount++;
        } else if (!CONTAINERS_OF_DATA.contains(entry.type())) {
            complete.add(entry.inheriting(volume.orElse(Map.of())));
        }
        List<BibtexEntry> waited =
                Optional.ofNullable(waiting.remove(key(entry.key()))).orElse(List.of());
        boolean isVolume = VOLUMES.contains(entry.type()) || entry.type().startsWith("software");
        if ((isVolume || !waited.isEmpty()) && volumes.size() < MOST) {
            volumes.put(key(entry.key()), inherited(entry));
        }
        waited.forEach(paper -> complete.add(paper.inheriting(inherited(entry))));
        waitingCount -= waited.size();
        return complete;
    }

    /** At the end: the papers whose volume the file does not have. */
    List<BibtexEntry> rest() {
        List<BibtexEntry> rest = waiting.values().stream().flatMap(List::stream).toList();
        waiting.clear();
        return rest;
    }

    private static Map<String, String> inherited(BibtexEntry volume) {
        if (volume.type().equals("xdata")) {
            return volume.fields();
        }
        Map<String, String> fields = new HashMap<>();
        if (!VOLUMES.contains(volume.type())) {
            // A version of a work that is described once.
            OF_WORKS.forEach(name -> volume.field(name).ifPresent(value -> fields.put(name, value)));
            return fields;
        }
        INHERITED.forEach(name -> volume.field(name).ifPresent(value -> fields.put(name, value)));
        volume.field("booktitle", "title").ifPresent(title -> fields.put("booktitle", title));
        return fields;
    }

    private static String key(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
