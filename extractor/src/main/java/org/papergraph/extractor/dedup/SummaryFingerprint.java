package org.papergraph.extractor.dedup;

import java.util.Comparator;
import java.util.Optional;
import org.papergraph.ontology.Summary;
import org.papergraph.ontology.TextPart;

/**
 * What must be kept of a summary to find its copies: the signature of its text, and a few hashes of what its source says
 * about the paper. Some 350 bytes; immutable.
 */
public final class SummaryFingerprint {

    static final Comparator<SummaryFingerprint> BY_CONTENT = Comparator.comparing(SummaryFingerprint::part)
            .thenComparing(SummaryFingerprint::paper, PaperClaims.ORDER)
            .thenComparingLong(print -> print.text().digest());

    private final TextPart part;
    private final TextSignature text;
    private final PaperClaims paper;

    private SummaryFingerprint(TextPart part, TextSignature text, PaperClaims paper) {
        this.part = part;
        this.text = text;
        this.paper = paper;
    }

    /**
     * The fingerprint of a summary: of its text, or of its abstract if it has no text. Empty if it is nothing but a title:
     * then nothing tells whether it is a copy.
     */
    public static Optional<SummaryFingerprint> of(Summary summary) {
        TextPart part = summary.text().isBlank() ? TextPart.ABSTRACT : TextPart.SUMMARY;
        String text = summary.part(part);
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new SummaryFingerprint(part, TextSignature.of(text), PaperClaims.of(summary.paper())));
    }

    TextPart part() {
        return part;
    }

    TextSignature text() {
        return text;
    }

    PaperClaims paper() {
        return paper;
    }

    /**
     * Whether the two are copies of one summary: their texts are near the same, and nothing says that they are of two
     * papers. Not transitive: of two papers' texts, each may be a copy of one that does not say what it is of.
     */
    public boolean isCopyOf(SummaryFingerprint other) {
        return part == other.part
                && paper.agreesWith(other.paper)
                && text.similarity(other.text) >= DuplicateClusters.THRESHOLD;
    }
}
