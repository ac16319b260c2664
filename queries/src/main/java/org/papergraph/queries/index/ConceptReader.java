package org.papergraph.queries.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Role;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.IdView;

/**
 * Reads what concepts papers have, and those that are broader, out of a graph. The note of a pair is a {@link RoleSet}, and
 * its weight that of the weightiest role; a broader concept weighs {@value #BROADER} of what its narrower one does.
 */
// What is stored is made anew by each version, so the order of constants may be stored.
@SuppressWarnings("EnumOrdinal")
final class ConceptReader {

    /** What is left of a concept's weight at each step up. */
    static final float BROADER = 0.3f;

    private static final int STEPS = 3;

    private final IdView ids;
    private final Map<NodeId, ConceptKind> kinds = new HashMap<>();
    private final Map<NodeId, String> names;
    private final PaperReader papers;
    private final SpaceTable table = new SpaceTable();
    private final Map<NodeId, Integer> features = new HashMap<>();
    private final Map<NodeId, List<NodeId>> broader = new HashMap<>();
    /** Paper, concept and role of each link, in this order from the highest bits on. */
    private long[] links = new long[1 << 12];

    private int size;

    ConceptReader(GraphView view, PaperReader papers) {
        this.ids = view.ids();
        this.papers = papers;
        for (ConceptKind kind : ConceptKind.values()) {
            ids.forEach(
                    IdView.ANY,
                    ids.id(Vocabulary.TYPE),
                    ids.id(Vocabulary.kind(kind)),
                    (concept, p, k) -> kinds.putIfAbsent(concept, kind));
        }
        this.names = FirstTexts.of(ids, Vocabulary.PREF_LABEL, kinds::containsKey);
    }

    SpaceTable read() {
        ids.forEach(
                IdView.ANY,
                ids.id(Vocabulary.BROADER),
                IdView.ANY,
                (narrow, p, wide) ->
                        broader.computeIfAbsent(narrow, n -> new ArrayList<>(1)).add(wide));
        List<NodeId> nodes = new ArrayList<>();
        for (Role role : Role.values()) {
            ids.forEach(IdView.ANY, ids.id(Vocabulary.role(role)), IdView.ANY, (paper, p, concept) -> {
                int number = papers.number(paper);
                if (number >= 0) {
                    feature(concept, nodes).ifPresent(feature -> add(number, feature, role));
                }
            });
        }
        Arrays.sort(links, 0, size);
        int from = 0;
        while (from < size) {
            int to = from;
            while (to < size && links[to] >>> 32 == links[from] >>> 32) {
                to++;
            }
            addPaper((int) (links[from] >>> 32), from, to, nodes);
            from = to;
        }
        return table;
    }

    /** The keys of all labels, with the concept that is called so; of several the first that has it as preferred label. */
    Map<String, Integer> labels() {
        Map<String, Integer> byKey = new HashMap<>();
        for (Node property : List.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL)) {
            Map<String, Integer> found = new HashMap<>();
            ids.forEach(IdView.ANY, ids.id(property), IdView.ANY, (concept, p, label) -> {
                Integer feature = features.get(concept);
                if (feature != null) {
                    found.merge(
                            LabelKey.of(ids.node(label).getLiteralLexicalForm()),
                            feature,
                            (a, b) -> table.key(a).compareTo(table.key(b)) <= 0 ? a : b);
                }
            });
            found.forEach(byKey::putIfAbsent);
        }
        return byKey;
    }

    /** All labels of each concept. */
    List<List<String>> names() {
        List<List<String>> labels = new ArrayList<>(table.features());
        for (int feature = 0; feature < table.features(); feature++) {
            labels.add(new ArrayList<>(2));
        }
        for (Node property : List.of(Vocabulary.PREF_LABEL, Vocabulary.ALT_LABEL)) {
            ids.forEach(IdView.ANY, ids.id(property), IdView.ANY, (concept, p, label) -> {
                Integer feature = features.get(concept);
                if (feature != null) {
                    labels.get(feature).add(ids.node(label).getLiteralLexicalForm());
                }
            });
        }
        return labels;
    }

    private void add(int paper, int feature, Role role) {
        if (size == links.length) {
            links = Arrays.copyOf(links, size * 2);
        }
        links[size++] = (long) paper << 32 | (long) feature << 3 | role.ordinal();
    }

    private void addPaper(int paper, int from, int to, List<NodeId> nodes) {
        Map<Integer, Float> weights = new HashMap<>();
        Map<Integer, Integer> notes = new HashMap<>();
        for (int i = from; i < to; i++) {
            int feature = (int) links[i] >>> 3;
            Role role = Role.values()[(int) links[i] & 7];
            weights.merge(feature, RoleSet.weight(role), Math::max);
            notes.merge(feature, RoleSet.with(role), (a, b) -> a | b);
        }
        Map<Integer, Float> inherited = new HashMap<>();
        weights.forEach((feature, weight) -> climb(nodes.get(feature), weight, STEPS, nodes, inherited));
        inherited.forEach((feature, weight) -> {
            if (weight > weights.getOrDefault(feature, 0f)) {
                weights.put(feature, weight);
            }
            notes.putIfAbsent(feature, RoleSet.INHERITED);
        });
        weights.forEach((feature, weight) ->
                table.add(paper, feature, weight, notes.getOrDefault(feature, 0).byteValue()));
    }

    private void climb(NodeId concept, float weight, int steps, List<NodeId> nodes, Map<Integer, Float> inherited) {
        if (steps == 0) {
            return;
        }
        for (NodeId wide : broader.getOrDefault(concept, List.of())) {
            float discounted = weight * BROADER;
            Optional<Integer> feature = feature(wide, nodes);
            if (feature.isPresent() && discounted > inherited.getOrDefault(feature.get(), 0f)) {
                inherited.put(feature.get(), discounted);
                climb(wide, discounted, steps - 1, nodes, inherited);
            }
        }
    }

    private Optional<Integer> feature(NodeId concept, List<NodeId> nodes) {
        Integer known = features.get(concept);
        if (known != null) {
            return Optional.of(known);
        }
        ConceptKind kind = kinds.get(concept);
        String name = names.get(concept);
        if (kind == null || name == null) {
            return Optional.empty();
        }
        int feature = table.feature(ids.node(concept).getURI(), name, (byte) kind.ordinal());
        features.put(concept, feature);
        nodes.add(concept);
        return Optional.of(feature);
    }
}
