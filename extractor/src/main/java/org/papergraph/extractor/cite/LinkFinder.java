package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.extractor.cite.WorkMention.Kind;
import org.papergraph.ontology.Span;

/** Finds works by their ids and by links to their pages or PDFs. Code, pictures, videos and blogs are no works. */
final class LinkFinder implements MentionFinder {

    @Override
    public List<WorkMention> find(CiteText text) {
        List<WorkMention> found = new ArrayList<>();
        int from = 0;
        for (Link link : text.links()) {
            writtenOut(text, from, link.address().start(), found);
            from = link.address().end();
            String address = link.address().of(text.text());
            if (PaperLink.leadsToPaper(address)) {
                WorkFacts facts = PaperLink.facts(address);
                WorkMention mention = WorkMention.of(Kind.LINK, link.address(), facts, true)
                        .withReach(link.reach())
                        .withAnchor(link.anchor());
                found.add(link.label()
                        .map(label -> mention.withLabel(label.toLowerCase(java.util.Locale.ROOT)))
                        .orElse(mention));
            }
        }
        writtenOut(text, from, text.text().length(), found);
        return found;
    }

    private static void writtenOut(CiteText text, int from, int to, List<WorkMention> found) {
        if (from >= to) {
            return;
        }
        for (IdentifierScanner.Found id : IdentifierScanner.scan(text.text(), from, to)) {
            WorkFacts facts = WorkFacts.NONE.withIdentifiers(List.of(id.identifier()));
            boolean suffices = (id.labelled() || isCertain(text.text(), id.span()))
                    && !PaperLink.isDataDoi(id.identifier().value());
            found.add(WorkMention.of(Kind.LINK, id.span(), facts, suffices));
        }
    }

    /** A bare number is an arXiv id if it has ten characters, or stands in brackets by itself. */
    private static boolean isCertain(String text, Span span) {
        boolean bracketed = span.start() > 0
                && span.end() < text.length()
                && "([".indexOf(text.charAt(span.start() - 1)) >= 0
                && ")],;".indexOf(text.charAt(span.end())) >= 0;
        return bracketed || span.length() >= 10;
    }
}
