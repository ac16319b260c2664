package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Names, by their keys, that are one concept, and why. Never joins two that the lexicon has as two. */
final class SameNames {

    /** Names that are one concept, with the reasons. */
    record Group(TreeSet<String> keys, List<String> reasons) {}

    private record Reason(String key, String text) {}

    private final Partition<String> partition = new Partition<>();
    private final Predicate<String> isInLexicon;
    /** The groups that have a concept of the lexicon, by their first key. */
    private final Map<String, Boolean> known = new HashMap<>();

    private final List<Reason> reasons = new ArrayList<>();

    /** @param isInLexicon whether a key is that of a concept of the lexicon */
    SameNames(Predicate<String> isInLexicon) {
        this.isInLexicon = isInLexicon;
    }

    /** Joins two names if they may be one. To be called in an order that does not depend on that of the corpus. */
    void join(String one, String other, String why) {
        String left = partition.find(one);
        String right = partition.find(other);
        if (left.equals(right) || (isKnown(left) && isKnown(right))) {
            return;
        }
        boolean eitherKnown = isKnown(left) || isKnown(right);
        partition.union(left, right);
        known.put(partition.find(one), eitherKnown);
        reasons.add(new Reason(one, why));
    }

    /** Another reason for the names of a concept. */
    void remark(String key, String why) {
        reasons.add(new Reason(key, why));
    }

    private boolean isKnown(String first) {
        return known.computeIfAbsent(first, isInLexicon::test);
    }

    /** All names that were joined or are among these, in groups. */
    Collection<Group> groups(Collection<String> keys) {
        Map<String, Group> groups = new TreeMap<>();
        for (String key : keys) {
            group(key, groups).keys().add(key);
        }
        for (Reason reason : reasons) {
            group(reason.key(), groups).reasons().add(reason.text());
        }
        return groups.values();
    }

    private Group group(String key, Map<String, Group> groups) {
        return groups.computeIfAbsent(partition.find(key), k -> new Group(new TreeSet<>(), new ArrayList<>()));
    }
}
