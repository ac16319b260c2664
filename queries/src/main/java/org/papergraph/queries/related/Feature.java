package org.papergraph.queries.related;

import org.apache.jena.tdb2.store.NodeId;

/** Something that two papers can have in common: a concept, or a work that both cite. */
record Feature(NodeId node, boolean cited) {}
