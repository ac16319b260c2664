package org.papergraph.queries.related;

import org.apache.jena.graph.Node;

/** Something that two papers can have in common: a concept, or a work that both cite. */
record Feature(Node node, boolean cited) {}
