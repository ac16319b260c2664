package org.papergraph.queries.related;

import java.util.Map;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.ontology.Role;
import org.papergraph.queries.find.PaperRef;

/** A paper with its features, the length of its vector, and its score. */
record Scored(NodeId id, PaperRef paper, Map<Feature, Role> features, double norm, double score) {}
