package org.papergraph.extractor.cite;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.papergraph.extractor.cite.WorkMention.Kind;
import org.papergraph.ontology.LabelKey;

/**
 * Joins the mentions of one work: pointers and the entry with their label, equal ids, what stands side by side, equal titles,
 * equal authors and year, one name of what the work introduces; then names without a year with the work of these authors.
 */
final class WorkMerger {

    private static final int NEAR = 12;
    private static final int SHORTEST_TITLE = 8;
    private static final int COMPARED_AUTHORS = 3;

    private final List<WorkMention> mentions;
    private final Predicate<WorkMention> own;
    private final WorkClusters clusters;

    /** For each mention the first authors' surnames as they are compared. */
    private final List<List<String>> authors;

    private WorkMerger(List<WorkMention> mentions, Predicate<WorkMention> own) {
        this.mentions = mentions;
        this.own = own;
        this.clusters = new WorkClusters(mentions);
        this.authors = mentions.stream()
                .map(mention -> mention.facts().authors().stream()
                        .limit(COMPARED_AUTHORS)
                        .map(AuthorNames::key)
                        .toList())
                .toList();
    }

    /**
     * The works, each as the mentions that point at it, in the order of their first mentions.
     *
     * @param mentions in text order
     * @param own tells names that more likely mean the summarised paper's authors
     */
    static List<List<WorkMention>> merge(String text, List<WorkMention> mentions, Predicate<WorkMention> own) {
        WorkMerger merger = new WorkMerger(mentions, own);
        merger.joinLabels();
        merger.joinEqual(mention -> mention.facts().identifiers().stream().map(Object::toString));
        merger.joinNeighbours(new Adjacency(text));
        merger.joinEqual(mention ->
                mention.facts().title().stream().map(LabelKey::of).filter(key -> key.length() >= SHORTEST_TITLE));
        merger.joinAuthors();
        merger.joinAcrossSuffixes();
        merger.joinEqual(mention -> mention.kind() == Kind.NAMED
                ? mention.facts().introduces().stream().map(LabelKey::of)
                : Stream.empty());
        merger.joinBareNames();
        return merger.clusters.works();
    }

    /** A pointer joins the entry with its label wherever that stands. */
    private void joinLabels() {
        Map<String, Integer> entries = new HashMap<>();
        for (boolean pointers : new boolean[] {false, true}) {
            for (int i = 0; i < mentions.size(); i++) {
                Optional<String> label = mentions.get(i).label();
                if (label.isPresent() && (mentions.get(i).kind() == Kind.POINTER) == pointers) {
                    Integer entry = entries.putIfAbsent(label.get(), i);
                    if (entry != null && pointers) {
                        clusters.join(entry, i);
                    }
                }
            }
        }
    }

    private void joinNeighbours(Adjacency adjacency) {
        for (int i = 0; i < mentions.size(); i++) {
            WorkMention left = mentions.get(i);
            boolean behind = false;
            for (int j = i + 1; j < mentions.size() && j - i <= NEAR && !behind; j++) {
                WorkMention right = mentions.get(j);
                boolean inside =
                        left.reach().contains(right.span()) || right.reach().contains(left.span());
                behind = !inside
                        && right.suffices()
                        && right.reach().start() >= left.reach().end()
                        && !left.span().equals(right.span());
                if (adjacency.joins(left, right)) {
                    clusters.join(i, j);
                }
            }
        }
    }

    private void joinEqual(Function<WorkMention, Stream<String>> keys) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            int mention = i;
            keys.apply(mentions.get(i)).forEach(key -> {
                Integer other = first.putIfAbsent(key, mention);
                if (other != null) {
                    clusters.join(other, mention);
                }
            });
        }
    }

    private void joinAuthors() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Optional<String> dated = authorAndYear(i);
            if (dated.isPresent()) {
                Integer other =
                        first.putIfAbsent(dated.get() + mentions.get(i).facts().yearSuffix(), i);
                if (other != null && sameAuthors(other, i)) {
                    clusters.join(other, i);
                }
            }
        }
    }

    /** A year with a letter and one without are the same work if there are no others of these authors in that year. */
    private void joinAcrossSuffixes() {
        Map<String, Set<Integer>> works = new LinkedHashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            int work = clusters.work(i);
            authorAndYear(i)
                    .ifPresent(key -> works.computeIfAbsent(key, k -> new LinkedHashSet<>())
                            .add(work));
        }
        for (Set<Integer> found : works.values()) {
            List<Integer> same = found.stream().map(clusters::work).distinct().toList();
            if (same.size() == 2
                    && sameAuthors(same.get(0), same.get(1))
                    && clusters.hasYearSuffix(same.get(0)) != clusters.hasYearSuffix(same.get(1))) {
                clusters.join(same.get(0), same.get(1));
            }
        }
    }

    private Optional<String> authorAndYear(int mention) {
        return firstAuthor(mention)
                .flatMap(author -> mentions.get(mention).facts().year().map(year -> author + year));
    }

    private Optional<String> firstAuthor(int mention) {
        return authors.get(mention).stream().findFirst();
    }

    /** "Cohen et al." without more is the work of Cohen et al. that the text cites; of several, the last one before. */
    private void joinBareNames() {
        Map<String, Integer> latest = new HashMap<>();
        for (boolean again : new boolean[] {false, true}) {
            for (int i = 0; i < mentions.size(); i++) {
                Optional<String> author = firstAuthor(i);
                if (author.isPresent()) {
                    joinBareName(i, author.get(), latest, again);
                }
            }
        }
    }

    private void joinBareName(int i, String author, Map<String, Integer> latest, boolean again) {
        WorkMention mention = mentions.get(i);
        boolean bare = mention.kind() == Kind.AUTHORS && mention.facts().year().isEmpty() && clusters.isAlone(i);
        Integer other = latest.get(author);
        if (!bare) {
            latest.put(author, i);
        } else if (own.test(mention)) {
            return;
        } else if (other != null && sameAuthors(other, i)) {
            clusters.join(other, i);
        } else if (again && mention.suffices()) {
            latest.put(author, i);
        }
    }

    /** Whether first authors are one, and second authors where both are named. */
    private boolean sameAuthors(int one, int other) {
        List<String> these = authors.get(one);
        List<String> those = authors.get(other);
        if (these.isEmpty() || those.isEmpty() || !these.get(0).equals(those.get(0))) {
            return false;
        }
        if (these.size() > 1 && those.size() > 1) {
            return these.get(1).equals(those.get(1));
        }
        return !(isSingle(one) && those.size() > 2) && !(isSingle(other) && these.size() > 2);
    }

    private boolean isSingle(int mention) {
        WorkFacts facts = mentions.get(mention).facts();
        return facts.authors().size() == 1
                && !facts.more()
                && mentions.get(mention).kind() == Kind.REFERENCE;
    }
}
