package org.papergraph.graph.rdf;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.papergraph.ontology.Author;
import org.papergraph.ontology.AuthorName;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Paper;
import org.papergraph.ontology.PaperMetadata;

/** Describes a paper and its authors: the paper that a summary is of, and in the same way those that it cites. */
final class PaperDescription {

    private final IriMinter iris;
    private final TripleBuffer out;

    PaperDescription(IriMinter iris, TripleBuffer out) {
        this.iris = iris;
        this.out = out;
    }

    Node write(Paper paper) {
        Node node = iris.paper(paper.key());
        PaperMetadata metadata = paper.metadata();
        out.add(node, Vocabulary.TYPE, Vocabulary.RESEARCH_PAPER);
        out.text(node, Vocabulary.LABEL, paper.label());
        out.text(node, Vocabulary.TITLE, metadata.title());
        writeAuthors(node, paper.authors());
        writeByline(node, metadata.authors());
        metadata.year().ifPresent(year -> out.add(node, Vocabulary.DATE, Literals.year(year)));
        out.text(node, Vocabulary.VENUE, metadata.venue());
        out.texts(node, Vocabulary.KEYWORD, metadata.keywords());
        for (Identifier identifier : metadata.identifiers()) {
            out.text(node, Vocabulary.IDENTIFIER, identifier.toString());
        }
        return node;
    }

    private void writeAuthors(Node paper, List<Author> authors) {
        for (Author author : authors) {
            AuthorName name = AuthorName.of(author.name());
            Node person = iris.author(name, author.distinction());
            out.add(paper, Vocabulary.CREATOR, person);
            out.add(person, Vocabulary.TYPE, Vocabulary.PERSON);
            out.text(person, Vocabulary.NAME, name.display());
            author.ids().forEach(id -> out.text(person, Vocabulary.IDENTIFIER, id.toString()));
        }
    }

    private void writeByline(Node paper, List<String> names) {
        if (!names.isEmpty()) {
            String byline = names.stream()
                    .map(AuthorName::of)
                    .map(AuthorName::display)
                    .distinct()
                    .collect(Collectors.joining(", "));
            out.text(paper, Vocabulary.BYLINE, byline);
        }
    }
}
