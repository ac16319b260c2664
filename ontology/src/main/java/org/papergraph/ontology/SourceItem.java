package org.papergraph.ontology;

/** What a source gives: a summary, or the reason why there is none. A bad item is a value and never stops the rest. */
public sealed interface SourceItem permits Summary, Rejection {}
