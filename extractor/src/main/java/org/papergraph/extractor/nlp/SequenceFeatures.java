package org.papergraph.extractor.nlp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.papergraph.extractor.find.Abbreviation;
import org.papergraph.extractor.find.AbbreviationFinder;
import org.papergraph.extractor.find.LexiconFinder;
import org.papergraph.extractor.find.Vote;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.extractor.text.Sentence;
import org.papergraph.ontology.Lexicon;

/**
 * What a sequence model is told of each piece of a text: words around it, affixes, shapes, word groups, the lexicon's labels
 * that hold it and whether the text defines it as an abbreviation. Any thread; what it remembers of frequent words changes
 * no answer.
 */
public final class SequenceFeatures {

    private static final int MOST_REMEMBERED = 20_000;

    private final LexiconFinder lexicon;
    private final AbbreviationFinder abbreviations = new AbbreviationFinder();
    private final WordClusters clusters;
    private final Map<String, Word> remembered = new ConcurrentHashMap<>();

    public SequenceFeatures(Lexicon lexicon, WordClusters clusters) {
        this.lexicon = new LexiconFinder(lexicon);
        this.clusters = clusters;
    }

    /** Every sentence of a text, in order. */
    public List<Described> describe(AnalysedText text) {
        return describe(text, lexicon.find(text));
    }

    /** Every sentence of a text whose labels of the lexicon are among these votes. */
    List<Described> describe(AnalysedText text, Collection<Vote> votes) {
        LabelTags tags = LabelTags.of(
                votes.stream().filter(vote -> vote.concept().isPresent()).toList());
        Set<String> defined = new HashSet<>();
        for (Abbreviation pair : abbreviations.pairs(text)) {
            defined.add(pair.shortForm());
        }
        List<Described> described = new ArrayList<>(text.sentences().size());
        for (Sentence sentence : text.sentences()) {
            described.add(new Described(Piece.of(sentence), tags, defined, this::word));
        }
        return described;
    }

    private Word word(String text) {
        Word known = remembered.get(text);
        if (known != null) {
            return known;
        }
        Word word = Word.of(text, clusters);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(text, word);
        }
        return word;
    }
}
