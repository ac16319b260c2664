package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.extractor.cite.WorkMention.Kind;
import org.papergraph.ontology.Identifier;

/**
 * Mentions grouped into works, by union-find. Two groups that cannot be one work stay apart whatever joins them: two entries of
 * a reference list, two years behind one author, two arXiv ids.
 */
final class WorkClusters {

    private final List<WorkMention> mentions;
    private final int[] parent;
    private final int[] sizes;
    private final List<Marks> marks;

    /** What tells a work from others. */
    private record Marks(Set<Integer> references, Set<String> arxivIds, Set<String> years) {

        static Marks of(WorkMention mention, int index) {
            Set<String> ids = new HashSet<>();
            for (Identifier id : mention.facts().identifiers()) {
                if (id.scheme() == Identifier.Scheme.ARXIV) {
                    ids.add(id.value());
                }
            }
            boolean dated =
                    mention.kind() == Kind.AUTHORS && mention.facts().year().isPresent();
            return new Marks(
                    mention.kind() == Kind.REFERENCE ? Set.of(index) : Set.of(),
                    ids,
                    dated
                            ? Set.of(mention.facts().year().get()
                                    + mention.facts().yearSuffix())
                            : Set.of());
        }

        boolean contradict(Marks other) {
            return apart(references, other.references) || apart(arxivIds, other.arxivIds) || apart(years, other.years);
        }

        private static boolean apart(Set<?> one, Set<?> other) {
            return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
        }

        Marks and(Marks other) {
            return new Marks(
                    union(references, other.references), union(arxivIds, other.arxivIds), union(years, other.years));
        }

        private static <T> Set<T> union(Set<T> one, Set<T> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return one.isEmpty() ? other : one;
            }
            Set<T> both = new HashSet<>(one);
            both.addAll(other);
            return both;
        }
    }

    WorkClusters(List<WorkMention> mentions) {
        this.mentions = mentions;
        this.parent = new int[mentions.size()];
        this.sizes = new int[mentions.size()];
        this.marks = new ArrayList<>(mentions.size());
        Arrays.setAll(parent, i -> i);
        Arrays.fill(sizes, 1);
        for (int i = 0; i < mentions.size(); i++) {
            marks.add(Marks.of(mentions.get(i), i));
        }
    }

    /** The first mention of the work that a mention belongs to. */
    int work(int mention) {
        int at = mention;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    boolean isAlone(int mention) {
        return sizes[work(mention)] == 1;
    }

    /** Joins two works unless they contradict each other. */
    void join(int one, int other) {
        int first = Math.min(work(one), work(other));
        int second = Math.max(work(one), work(other));
        if (first == second || marks.get(first).contradict(marks.get(second))) {
            return;
        }
        parent[second] = first;
        sizes[first] += sizes[second];
        marks.set(first, marks.get(first).and(marks.get(second)));
    }

    /** Whether a letter behind the year is known of a work. */
    boolean hasYearSuffix(int mention) {
        return marks.get(work(mention)).years().stream().anyMatch(year -> year.length() > 4);
    }

    /** The works in the order of their first mentions, each with its mentions in text order. */
    List<List<WorkMention>> works() {
        Map<Integer, List<WorkMention>> works = new LinkedHashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            works.computeIfAbsent(work(i), first -> new ArrayList<>()).add(mentions.get(i));
        }
        return List.copyOf(works.values());
    }
}
