package org.papergraph.graph.vocabulary;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.LexiconFormatException;

/**
 * Terms of a SKOS vocabulary or an OWL ontology: what has a preferred label, or a label and a place among classes. Of labels
 * in several languages the English ones count, and those without language; where there are none, all.
 */
final class RdfTerms extends StreamRDFBase {

    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String OBO = "http://www.geneontology.org/formats/oboInOwl#";
    private static final String OWL = "http://www.w3.org/2002/07/owl#";

    private static final Set<String> PREFERRED = Set.of(SKOS + "prefLabel", RDFS + "label");
    private static final Set<String> OTHER = Set.of(SKOS + "altLabel", SKOS + "hiddenLabel", OBO + "hasExactSynonym");
    private static final Set<String> ABOVE = Set.of(SKOS + "broader", RDFS + "subClassOf");
    private static final String BELOW = SKOS + "narrower";
    private static final Set<String> TYPES = Set.of(SKOS + "Concept", OWL + "Class", RDFS + "Class");

    private static final class Entry {

        private final List<Node> preferred = new ArrayList<>(1);
        private final List<Node> other = new ArrayList<>(1);
        private final Set<String> above = new TreeSet<>();
        private boolean isTerm;
        private boolean isDeprecated;
        private Optional<ConceptKind> kind = Optional.empty();
    }

    private final String file;
    private final Map<String, Entry> entries = new TreeMap<>();

    RdfTerms(String file) {
        this.file = file;
    }

    List<Term> read(InputStream in, Lang language) {
        try {
            RDFParser.source(in)
                    .forceLang(language)
                    .base("urn:vocabulary:")
                    .errorHandler(new FirstError(file))
                    .parse(this);
        } catch (RiotException e) {
            // Not all of Jena's readers tell the line.
            throw new LexiconFormatException(file, 1, String.valueOf(e.getMessage()));
        }
        List<Term> terms = new ArrayList<>();
        entries.forEach((id, entry) -> term(id, entry).ifPresent(terms::add));
        return terms;
    }

    @Override
    public void triple(Triple triple) {
        if (triple.getSubject().isURI()) {
            String subject = triple.getSubject().getURI();
            String predicate = triple.getPredicate().getURI();
            Node object = triple.getObject();
            if (object.isLiteral()) {
                literal(subject, predicate, object);
            } else if (object.isURI()) {
                link(subject, predicate, object.getURI());
            }
        }
    }

    private void literal(String subject, String predicate, Node value) {
        if (PREFERRED.contains(predicate)) {
            entry(subject).preferred.add(value);
            entry(subject).isTerm |= predicate.startsWith(SKOS);
        } else if (OTHER.contains(predicate)) {
            entry(subject).other.add(value);
        } else if (predicate.equals(OWL + "deprecated")) {
            entry(subject).isDeprecated |= value.getLiteralLexicalForm().equals("true");
        }
    }

    private void link(String subject, String predicate, String object) {
        if (ABOVE.contains(predicate)) {
            entry(subject).above.add(object);
        } else if (predicate.equals(BELOW)) {
            entry(object).above.add(subject);
        } else if (predicate.equals(Vocabulary.TYPE.getURI())) {
            Entry entry = entry(subject);
            entry.isTerm |= TYPES.contains(object);
            for (ConceptKind kind : ConceptKind.values()) {
                if (object.toLowerCase(java.util.Locale.ROOT).equals(Vocabulary.PG + kind.label())) {
                    entry.kind = Optional.of(kind);
                }
            }
        }
    }

    private Entry entry(String id) {
        return entries.computeIfAbsent(id, k -> new Entry());
    }

    private static Optional<Term> term(String id, Entry entry) {
        List<String> preferred = inOneLanguage(entry.preferred);
        if (!entry.isTerm || entry.isDeprecated || preferred.isEmpty()) {
            return Optional.empty();
        }
        List<String> other = new ArrayList<>(preferred.subList(1, preferred.size()));
        other.addAll(inOneLanguage(entry.other));
        return Optional.of(new Term(id, preferred.get(0), other, List.copyOf(entry.above), entry.kind));
    }

    private static List<String> inOneLanguage(List<Node> literals) {
        List<String> english = literals.stream()
                .filter(node -> node.getLiteralLanguage().isEmpty()
                        || node.getLiteralLanguage().startsWith("en"))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
        return english.isEmpty()
                ? literals.stream().map(Node::getLiteralLexicalForm).sorted().toList()
                : english;
    }
}
