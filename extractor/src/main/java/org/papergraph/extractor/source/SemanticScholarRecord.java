package org.papergraph.extractor.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Identifier.Scheme;

/**
 * A paper as Semantic Scholar's API and datasets give it: {@code paperId}, {@code externalIds}, {@code title},
 * {@code abstract}, {@code year}, {@code authors}, {@code venue}, {@code tldr}. The one-sentence "tldr" is its summary.
 */
final class SemanticScholarRecord implements RecordShape {

    @Override
    public boolean recognises(JsonNode record) {
        return record.has("paperId")
                || record.has("externalIds")
                || record.has("externalids")
                || record.has("corpusid");
    }

    @Override
    public void read(JsonNode record, SummaryDraft into) throws WrongShapeException {
        RecordFields.scalar(record, "paperId")
                .map(id -> id.toLowerCase(Locale.ROOT))
                .ifPresent(id -> {
                    into.identifier(new Identifier(Scheme.SEMANTIC_SCHOLAR, id));
                    into.id(new Identifier(Scheme.SEMANTIC_SCHOLAR, id).toString());
                });
        RecordFields.scalar(record, "corpusid", "corpusId")
                .ifPresent(id -> into.id(Scheme.SEMANTIC_SCHOLAR.label() + ":corpus-" + id));
        for (String ids : new String[] {"externalIds", "externalids"}) {
            identifiers(record.path(ids), into);
        }
        RecordFields.text(record, "title").ifPresent(into::title);
        RecordFields.authors(record.path("authors"), into);
        RecordFields.scalar(record, "year", "publicationDate", "publicationdate")
                .ifPresent(into::year);
        RecordFields.scalar(record, "venue").ifPresent(into::venue);
        RecordFields.scalar(record.path("journal"), "name").ifPresent(into::venue);
        RecordFields.list(record.path("fieldsOfStudy")).forEach(into::keyword);
        RecordFields.text(record, "abstract").ifPresent(into::abstractText);
        RecordFields.text(record.path("tldr"), "text").ifPresent(into::text);
    }

    private static void identifiers(JsonNode ids, SummaryDraft into) {
        RecordFields.scalar(ids, "ArXiv").ifPresent(into::identifier);
        RecordFields.scalar(ids, "DOI").ifPresent(into::identifier);
        RecordFields.scalar(ids, "ACL").ifPresent(id -> into.identifier("aclanthology.org/" + id));
    }
}
