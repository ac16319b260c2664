package org.papergraph.graph.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.ontology.AuthorName;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.TextPart;

/**
 * Makes every IRI of a graph, from content only: the same thing has the same IRI in every build. Stateless but for the
 * base.
 */
public final class IriMinter {

    /** The namespace of the data if none is given. */
    public static final String DEFAULT_BASE = "https://papergraph.org/data/";

    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9]*):(.+)", Pattern.DOTALL);

    private final String base;

    /**
     * @param base an absolute IRI; a "/" is added where it does not end with one
     * @throws InvalidBaseException if it is not absolute, or has a query or a fragment
     */
    public IriMinter(String base) {
        this.base = checked(base.endsWith("/") ? base : base + "/");
    }

    public String base() {
        return base;
    }

    /** A paper, by {@link org.papergraph.ontology.Paper#key()}: {@code arxiv:1706.03762} is {@code paper/arxiv/1706.03762}. */
    public Node paper(String key) {
        Matcher keyed = SCHEME.matcher(key);
        return iri("paper/"
                + (keyed.matches() ? keyed.group(1) + "/" + IriText.path(keyed.group(2)) : "_/" + IriText.path(key)));
    }

    /** An author, by a name in either order: "Zhang, Zhilu" and "Zhilu Zhang" are one. */
    public Node author(String name) {
        return author(AuthorName.of(name), "");
    }

    /** An author who is told from others of that name by the key of a paper; the name alone if that is empty. */
    Node author(AuthorName name, String distinction) {
        // A name without a letter, such as "???", is told apart by its characters.
        String key = name.key().isEmpty()
                ? "_" + HexFormat.of().formatHex(name.display().getBytes(StandardCharsets.UTF_8))
                : name.key();
        return iri("author/" + key + (distinction.isEmpty() ? "" : "/" + IriText.path(distinction)));
    }

    /** A concept. Two concepts of one kind share an IRI only if their labels have one {@code LabelKey}. */
    public Node concept(ConceptKey key) {
        return iri("concept/" + conceptPath(key, "/"));
    }

    /** The scheme that all concepts are in. */
    public Node conceptScheme() {
        return iri("concepts");
    }

    public Node summary(String id) {
        return iri("summary/" + IriText.path(id));
    }

    /** A version of papergraph. */
    public Node software(String version) {
        return iri("software/papergraph-" + IriText.path(version));
    }

    /** The named graph of what a summary says. */
    public Node summaryGraph(String id) {
        return iri("graph/summary/" + IriText.path(id));
    }

    /** The named graph that describes the concepts. */
    public Node conceptsGraph() {
        return iri("graph/concepts");
    }

    /** What a summary says of the paper and one concept. */
    Node link(Node summary, ConceptKey concept) {
        return NodeFactory.createURI(summary.getURI() + "#link-" + conceptPath(concept, "-"));
    }

    /** The citation of that number in the summary, counted from 1 in text order. */
    Node citation(Node summary, int number) {
        return NodeFactory.createURI(summary.getURI() + "#citation-" + number);
    }

    /** Something that stands at a place of a summary: {@code what} is "mention", "target", "selector" or "sentence". */
    Node place(Node summary, String what, TextPart part, Span span) {
        return NodeFactory.createURI(
                summary.getURI() + "#" + what + "-" + part.label() + "-" + span.start() + "-" + span.end());
    }

    private static String conceptPath(ConceptKey key, String separator) {
        return key.kind().label() + separator + IriText.slug(key.label());
    }

    private Node iri(String path) {
        return NodeFactory.createURI(base + path);
    }

    private static String checked(String base) {
        try {
            URI uri = new URI(base);
            if (!uri.isAbsolute() || uri.isOpaque() || uri.getRawQuery() != null || uri.getRawFragment() != null) {
                throw new InvalidBaseException(base);
            }
            return base;
        } catch (URISyntaxException e) {
            throw new InvalidBaseException(base, e);
        }
    }
}
