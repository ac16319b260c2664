package org.papergraph.queries.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.LabelKey;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.IdView;

/**
 * Reads the papers that have a summary out of a graph, and numbers them by their IRIs. What it found can be asked for by
 * several threads; each reads the graph through a view of its own.
 */
final class PaperReader {

    private final Map<NodeId, List<NodeId>> summaries = new HashMap<>();
    private final Map<NodeId, Integer> numbers = new HashMap<>();
    private final List<NodeId> papers = new ArrayList<>();
    private final List<String> iris = new ArrayList<>();

    PaperReader(GraphView view) {
        IdView ids = view.ids();
        ids.forEach(
                IdView.ANY,
                ids.id(Vocabulary.REVIEWS),
                IdView.ANY,
                (summary, reviews, paper) -> summaries
                        .computeIfAbsent(paper, p -> new ArrayList<>(1))
                        .add(summary));
        for (List<NodeId> several : summaries.values()) {
            if (several.size() > 1) {
                several.sort(Comparator.comparing(summary -> ids.node(summary).getURI()));
            }
        }
        Map<NodeId, String> unordered = new HashMap<>();
        summaries.keySet().forEach(paper -> unordered.put(paper, ids.node(paper).getURI()));
        papers.addAll(summaries.keySet());
        papers.sort(Comparator.comparing(unordered::get));
        for (NodeId paper : papers) {
            numbers.put(paper, iris.size());
            iris.add(unordered.getOrDefault(paper, ""));
        }
    }

    int size() {
        return papers.size();
    }

    List<String> iris() {
        return iris;
    }

    /** The number of a paper; -1 of one that is only cited. */
    int number(NodeId paper) {
        return numbers.getOrDefault(paper, -1);
    }

    PaperTable table(GraphView view) {
        Map<NodeId, String> named = FirstTexts.of(view.ids(), Vocabulary.LABEL, numbers::containsKey);
        Map<NodeId, String> titled = FirstTexts.of(view.ids(), Vocabulary.TITLE, numbers::containsKey);
        Map<NodeId, String> dates = FirstTexts.of(view.ids(), Vocabulary.DATE, numbers::containsKey);
        String[] labels = new String[size()];
        int[] years = new int[size()];
        int[] titles = new int[size()];
        Map<String, Integer> byTitle = new HashMap<>();
        for (int i = 0; i < size(); i++) {
            NodeId paper = papers.get(i);
            labels[i] = titled.getOrDefault(paper, named.getOrDefault(paper, iris.get(i)));
            String date = dates.getOrDefault(paper, "");
            years[i] = date.matches("\\d{1,9}") ? Integer.parseInt(date) : PaperTable.UNDATED;
            String key = LabelKey.of(labels[i]);
            titles[i] = byTitle.computeIfAbsent(key.isEmpty() ? iris.get(i) : key, k -> byTitle.size());
        }
        Map<NodeId, List<String>> identifiers = identifiers(view.ids());
        List<List<String>> summaryIds = papers.stream()
                .map(paper -> summaries.getOrDefault(paper, List.of()).stream()
                        .flatMap(summary -> identifiers.getOrDefault(summary, List.of()).stream())
                        .toList())
                .toList();
        return new PaperTable(iris, Arrays.asList(labels), summaryIds, years, titles);
    }

    /** The texts of a paper's summaries, in the order of their IRIs. */
    PaperText text(int paper, String title, GraphView view) {
        return new PaperText(
                title,
                summaries.getOrDefault(papers.get(paper), List.of()).stream()
                        .flatMap(summary -> Stream.concat(
                                view.texts(summary, Vocabulary.ABSTRACT).stream(),
                                view.texts(summary, Vocabulary.TEXT).stream()))
                        .distinct()
                        .toList());
    }

    private Map<NodeId, List<String>> identifiers(IdView ids) {
        Set<NodeId> known = new HashSet<>();
        summaries.values().forEach(known::addAll);
        Map<NodeId, List<String>> identifiers = new HashMap<>();
        ids.forEach(IdView.ANY, ids.id(Vocabulary.IDENTIFIER), IdView.ANY, (summary, p, identifier) -> {
            if (known.contains(summary)) {
                identifiers
                        .computeIfAbsent(summary, s -> new ArrayList<>(1))
                        .add(ids.node(identifier).getLiteralLexicalForm());
            }
        });
        identifiers.values().forEach(Collections::sort);
        return identifiers;
    }
}
