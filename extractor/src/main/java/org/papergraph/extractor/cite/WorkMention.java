package org.papergraph.extractor.cite;

import java.util.Optional;
import org.papergraph.ontology.Span;

/**
 * One place that points at a work.
 *
 * @param kind how it points
 * @param span the characters that name the work
 * @param reach the span with its markup: quotes, link target, brackets
 * @param facts what is said of the work here
 * @param label the label of a pointer or of a reference entry ("4", "ABC+21", "vaswani2017attention")
 * @param anchor the text that carries a link
 * @param suffices whether this mention alone makes a cited work; else it only adds to one that another mention makes
 */
record WorkMention(
        Kind kind,
        Span span,
        Span reach,
        WorkFacts facts,
        Optional<String> label,
        Optional<Span> anchor,
        boolean suffices)
        implements Comparable<WorkMention> {

    enum Kind {
        AUTHORS("author-year"),
        POINTER("pointer"),
        REFERENCE("reference"),
        LINK("link"),
        TITLE("title"),
        NAMED("named-paper");

        private final String finder;

        Kind(String finder) {
            this.finder = finder;
        }

        /** The name of the finder, as it stands in the evidence. */
        String finder() {
            return finder;
        }
    }

    WorkMention {
        if (!reach.contains(span)) {
            throw new IllegalArgumentException("a mention lies within its reach: " + span + ", " + reach);
        }
    }

    static WorkMention of(Kind kind, Span span, WorkFacts facts, boolean suffices) {
        return new WorkMention(kind, span, span, facts, Optional.empty(), Optional.empty(), suffices);
    }

    WorkMention withReach(Span wider) {
        return new WorkMention(kind, span, wider, facts, label, anchor, suffices);
    }

    WorkMention withAnchor(Optional<Span> text) {
        return new WorkMention(kind, span, reach, facts, label, text, suffices);
    }

    WorkMention withFacts(WorkFacts others) {
        return new WorkMention(kind, span, reach, others, label, anchor, suffices);
    }

    WorkMention withLabel(String newLabel) {
        return new WorkMention(kind, span, reach, facts, Optional.of(newLabel), anchor, suffices);
    }

    /** The same mention as one that does not suffice. */
    WorkMention asHint() {
        return new WorkMention(kind, span, reach, facts, label, anchor, false);
    }

    @Override
    public int compareTo(WorkMention other) {
        int byPlace = span.compareTo(other.span);
        return byPlace != 0 ? byPlace : kind.compareTo(other.kind);
    }
}
