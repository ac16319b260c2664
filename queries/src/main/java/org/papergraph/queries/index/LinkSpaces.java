package org.papergraph.queries.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.IdView;
import org.papergraph.queries.find.References;

/** Reads cited works, citing papers and authors out of a graph. The note of a work is {@link #ITSELF} for the paper itself. */
final class LinkSpaces {

    /** The pair of a cited paper and itself, by which it is near to those that cite it. */
    static final byte ITSELF = 1;

    private final IdView ids;
    private final References references;
    private final PaperReader papers;
    private final Map<NodeId, String> names = new HashMap<>();

    LinkSpaces(GraphView view, PaperReader papers) {
        this.ids = view.ids();
        this.references = new References(view);
        this.papers = papers;
    }

    SpaceTable citations() {
        SpaceTable table = new SpaceTable();
        NodeId[] last = {IdView.ANY};
        ids.forEach(IdView.ANY, ids.id(Vocabulary.CITES), IdView.ANY, (paper, p, work) -> {
            int citing = papers.number(paper);
            if (citing < 0 || paper.equals(work)) {
                return;
            }
            int feature = work(table, work);
            table.add(citing, feature, 1, (byte) 0);
            // The triples of one work come in a row.
            if (!work.equals(last[0]) && papers.number(work) >= 0) {
                table.add(papers.number(work), feature, 1, ITSELF);
            }
            last[0] = work;
        });
        return table;
    }

    SpaceTable cocitations() {
        SpaceTable table = new SpaceTable();
        ids.forEach(IdView.ANY, ids.id(Vocabulary.CITES), IdView.ANY, (citing, p, work) -> {
            int cited = papers.number(work);
            if (cited >= 0 && !citing.equals(work)) {
                table.add(cited, work(table, citing), 1, (byte) 0);
            }
        });
        return table;
    }

    SpaceTable authors() {
        SpaceTable table = new SpaceTable();
        Map<NodeId, String> names = FirstTexts.of(ids, Vocabulary.NAME, author -> true);
        Map<NodeId, Integer> features = new HashMap<>();
        ids.forEach(IdView.ANY, ids.id(Vocabulary.CREATOR), IdView.ANY, (paper, p, author) -> {
            int number = papers.number(paper);
            if (number >= 0) {
                int feature = features.computeIfAbsent(author, a -> {
                    String iri = ids.node(a).getURI();
                    return table.feature(iri, names.getOrDefault(a, iri), SpaceTable.NO_KIND);
                });
                table.add(number, feature, 1, (byte) 0);
            }
        });
        return table;
    }

    private int work(SpaceTable table, NodeId work) {
        String iri = ids.node(work).getURI();
        String name =
                names.computeIfAbsent(work, w -> references.paper(ids.node(w)).label());
        return table.feature(iri, name, SpaceTable.NO_KIND);
    }
}
