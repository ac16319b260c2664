package org.papergraph.queries.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.LabelKey;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.IdView;

/** Reads the papers that have a summary out of a graph, and numbers them by their IRIs. */
final class PaperReader {

    private final GraphView view;
    private final IdView ids;
    private final Map<NodeId, List<Node>> summaries = new HashMap<>();
    private final Map<NodeId, Integer> numbers = new HashMap<>();
    private final List<NodeId> papers = new ArrayList<>();
    private final List<String> iris = new ArrayList<>();

    PaperReader(GraphView view) {
        this.view = view;
        this.ids = view.ids();
        ids.forEach(
                IdView.ANY,
                ids.id(Vocabulary.REVIEWS),
                IdView.ANY,
                (summary, reviews, paper) -> summaries
                        .computeIfAbsent(paper, p -> new ArrayList<>(1))
                        .add(ids.node(summary)));
        summaries.values().forEach(nodes -> nodes.sort(Comparator.comparing(Node::getURI)));
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

    PaperTable table() {
        String[] labels = firstTexts(Vocabulary.TITLE, firstTexts(Vocabulary.LABEL, iris.toArray(String[]::new)));
        String[] dates = firstTexts(Vocabulary.DATE, new String[size()]);
        int[] years = new int[size()];
        int[] titles = new int[size()];
        Map<String, Integer> byTitle = new HashMap<>();
        for (int i = 0; i < size(); i++) {
            String date = String.valueOf(dates[i]);
            years[i] = date.matches("\\d{1,9}") ? Integer.parseInt(date) : PaperTable.UNDATED;
            String key = LabelKey.of(labels[i]);
            titles[i] = byTitle.computeIfAbsent(key.isEmpty() ? iris.get(i) : key, k -> byTitle.size());
        }
        List<List<String>> summaryIds = papers.stream().map(this::summaryIds).toList();
        return new PaperTable(iris, Arrays.asList(labels), summaryIds, years, titles);
    }

    /** The texts of a paper's summaries, in the order of their IRIs. */
    PaperText text(int paper, String title) {
        return new PaperText(
                title,
                summaries.getOrDefault(papers.get(paper), List.of()).stream()
                        .flatMap(summary -> Stream.concat(
                                view.texts(summary, Vocabulary.ABSTRACT).stream(),
                                view.texts(summary, Vocabulary.TEXT).stream()))
                        .distinct()
                        .toList());
    }

    private List<String> summaryIds(NodeId paper) {
        return summaries.getOrDefault(paper, List.of()).stream()
                .flatMap(summary -> view.texts(summary, Vocabulary.IDENTIFIER).stream())
                .toList();
    }

    /** Each paper's value of a property, the first in alphabetical order; what was given where it has none. */
    private String[] firstTexts(Node property, String[] otherwise) {
        String[] found = otherwise.clone();
        boolean[] has = new boolean[found.length];
        ids.forEach(IdView.ANY, ids.id(property), IdView.ANY, (subject, p, object) -> {
            int paper = number(subject);
            if (paper >= 0) {
                String text = ids.node(object).getLiteralLexicalForm();
                if (!has[paper] || text.compareTo(found[paper]) < 0) {
                    found[paper] = text;
                    has[paper] = true;
                }
            }
        });
        return found;
    }
}
