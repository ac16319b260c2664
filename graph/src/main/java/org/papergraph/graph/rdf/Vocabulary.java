package org.papergraph.graph.rdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Role;

/** The terms that a graph is written in: our own and those of the vocabularies that it reuses. */
public final class Vocabulary {

    /** Our own terms. */
    public static final String PG = "https://papergraph.org/ontology#";

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String FABIO = "http://purl.org/spar/fabio/";
    private static final String CITO = "http://purl.org/spar/cito/";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String PRISM = "http://prismstandard.org/namespaces/basic/2.0/";

    /** Prefix to namespace, in alphabetical order of the prefixes: for queries and exports. */
    public static final Map<String, String> PREFIXES = prefixes();

    public static final Node TYPE = iri(RDF, "type");
    public static final Node LABEL = iri(RDFS, "label");

    public static final Node RESEARCH_PAPER = iri(FABIO, "ResearchPaper");
    public static final Node CITATION = iri(CITO, "Citation");
    public static final Node REVIEWS = iri(CITO, "reviews");
    public static final Node CITES = iri(CITO, "cites");
    public static final Node HAS_CITING_ENTITY = iri(CITO, "hasCitingEntity");
    public static final Node HAS_CITED_ENTITY = iri(CITO, "hasCitedEntity");

    public static final Node TITLE = iri(DCTERMS, "title");
    public static final Node CREATOR = iri(DCTERMS, "creator");
    public static final Node DATE = iri(DCTERMS, "date");
    public static final Node IDENTIFIER = iri(DCTERMS, "identifier");
    public static final Node SOURCE = iri(DCTERMS, "source");
    public static final Node KEYWORD = iri(PRISM, "keyword");

    public static final Node PERSON = iri(FOAF, "Person");
    public static final Node NAME = iri(FOAF, "name");
    public static final Node SOFTWARE_AGENT = iri(PROV, "SoftwareAgent");
    public static final Node WAS_ATTRIBUTED_TO = iri(PROV, "wasAttributedTo");

    public static final Node SKOS_CONCEPT = iri(SKOS, "Concept");
    public static final Node CONCEPT_SCHEME = iri(SKOS, "ConceptScheme");
    public static final Node PREF_LABEL = iri(SKOS, "prefLabel");
    public static final Node ALT_LABEL = iri(SKOS, "altLabel");
    public static final Node EDITORIAL_NOTE = iri(SKOS, "editorialNote");
    public static final Node BROADER = iri(SKOS, "broader");
    public static final Node IN_SCHEME = iri(SKOS, "inScheme");

    public static final Node ANNOTATION = iri(OA, "Annotation");
    public static final Node HAS_BODY = iri(OA, "hasBody");
    public static final Node HAS_TARGET = iri(OA, "hasTarget");
    public static final Node SPECIFIC_RESOURCE = iri(OA, "SpecificResource");
    public static final Node HAS_SOURCE = iri(OA, "hasSource");
    public static final Node HAS_SELECTOR = iri(OA, "hasSelector");
    public static final Node TEXT_POSITION_SELECTOR = iri(OA, "TextPositionSelector");
    public static final Node TEXT_QUOTE_SELECTOR = iri(OA, "TextQuoteSelector");
    public static final Node START = iri(OA, "start");
    public static final Node END = iri(OA, "end");
    public static final Node EXACT = iri(OA, "exact");

    public static final Node SUMMARY = iri(PG, "Summary");
    public static final Node CONCEPT_LINK = iri(PG, "ConceptLink");
    public static final Node SENTENCE_CLASS = iri(PG, "Sentence");
    public static final Node METHOD = iri(PG, "Method");
    public static final Node DATASET = iri(PG, "Dataset");
    public static final Node TASK = iri(PG, "Task");
    public static final Node METRIC = iri(PG, "Metric");

    public static final Node MENTIONS = iri(PG, "mentions");
    public static final Node INTRODUCES = iri(PG, "introduces");
    public static final Node USES = iri(PG, "uses");
    public static final Node EVALUATED_ON = iri(PG, "evaluatedOn");
    public static final Node COMPARES_WITH = iri(PG, "comparesWith");
    public static final Node ADDRESSES = iri(PG, "addresses");

    public static final Node IN_SUMMARY = iri(PG, "summary");
    public static final Node OF_PAPER = iri(PG, "paper");
    public static final Node OF_CONCEPT = iri(PG, "concept");
    public static final Node ROLE = iri(PG, "role");
    public static final Node CONFIDENCE = iri(PG, "confidence");
    public static final Node EVIDENCE = iri(PG, "evidence");
    public static final Node FINDER = iri(PG, "finder");
    public static final Node SENTENCE = iri(PG, "sentence");
    public static final Node PART = iri(PG, "part");
    public static final Node TEXT = iri(PG, "text");
    public static final Node ABSTRACT = iri(PG, "abstract");
    public static final Node BYLINE = iri(PG, "byline");
    public static final Node VENUE = iri(PG, "venue");
    public static final Node CITED_AS = iri(PG, "citedAs");
    public static final Node RESOLVED = iri(PG, "resolved");
    public static final Node INTRODUCED_IN = iri(PG, "introducedIn");

    private Vocabulary() {}

    /** The class of the concepts of a kind. */
    public static Node kind(ConceptKind kind) {
        return switch (kind) {
            case METHOD -> METHOD;
            case DATASET -> DATASET;
            case TASK -> TASK;
            case METRIC -> METRIC;
        };
    }

    /** The property that leads from a paper to a concept which has this role. */
    public static Node role(Role role) {
        return switch (role) {
            case INTRODUCES -> INTRODUCES;
            case USES -> USES;
            case EVALUATED_ON -> EVALUATED_ON;
            case COMPARES_WITH -> COMPARES_WITH;
            case ADDRESSES -> ADDRESSES;
            case MENTIONS -> MENTIONS;
        };
    }

    private static Node iri(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("cito", CITO);
        prefixes.put("dcterms", DCTERMS);
        prefixes.put("fabio", FABIO);
        prefixes.put("foaf", FOAF);
        prefixes.put("oa", OA);
        prefixes.put("pg", PG);
        prefixes.put("prism", PRISM);
        prefixes.put("prov", PROV);
        prefixes.put("rdf", RDF);
        prefixes.put("rdfs", RDFS);
        prefixes.put("skos", SKOS);
        prefixes.put("xsd", XSD);
        return Collections.unmodifiableMap(prefixes);
    }
}
