package org.papergraph.queries.related;

import org.papergraph.queries.find.PaperRef;

/** A candidate with its score. */
record Scored(Candidate candidate, PaperRef paper, double norm, double score) {}
