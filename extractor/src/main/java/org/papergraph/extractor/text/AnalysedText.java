package org.papergraph.extractor.text;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.ontology.Mention;
import org.papergraph.ontology.Span;
import org.papergraph.ontology.TextPart;

/** One part of a summary, ready for the finders: its readable text, sentences, tokens and atoms. Immutable. */
public final class AnalysedText {

    private final TextPart part;
    private final ReadableText readable;
    private final List<Sentence> sentences;
    private final List<Span> sourceSentences;
    private final List<Atom> atoms;

    public AnalysedText(TextPart part, ReadableText readable, List<Sentence> sentences) {
        this.part = part;
        this.readable = readable;
        this.sentences = List.copyOf(sentences);
        this.sourceSentences = sentences.stream()
                .map(sentence -> readable.toSource(sentence.start(), sentence.end()))
                .toList();
        this.atoms = findAtoms();
    }

    public TextPart part() {
        return part;
    }

    public ReadableText readable() {
        return readable;
    }

    /** The readable text itself. */
    public String text() {
        return readable.text();
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentences' places in the source text. */
    public List<Span> sourceSentences() {
        return sourceSentences;
    }

    /** The atoms of all sentences, in text order. */
    public List<Atom> atoms() {
        return atoms;
    }

    private List<Atom> findAtoms() {
        List<Atom> found = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            addAtoms(s, found);
        }
        return List.copyOf(found);
    }

    private void addAtoms(int index, List<Atom> found) {
        String text = readable.text();
        Sentence sentence = sentences.get(index);
        int start = -1;
        for (int i = sentence.start(); i <= sentence.end(); i++) {
            boolean inside = i < sentence.end() && isAtomCharacter(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                found.add(new Atom(start, i, index));
                start = -1;
            }
        }
    }

    private static boolean isAtomCharacter(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** A mention of a readable span, with its place in the source. */
    public Mention mention(int start, int end, int sentence, List<String> finders) {
        Span span = readable.toSource(start, end);
        return new Mention(part, span, span.of(readable.source()), sourceSentences.get(sentence), finders);
    }
}
