package org.papergraph.queries.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How text becomes words: split as Unicode says (UAX 29), lower case, without diacritics, without the words that every
 * paper has, plurals as singulars.
 */
public final class TextAnalysis extends Analyzer {

    private static final CharArraySet EMPTY_WORDS = new CharArraySet(
            List.of(
                    ("a an and are as at be been but by can for from has have if in into is it its no not of on or our such that "
                                    + "the their then there these they this to was we were which will with also than however both i.e e.g more "
                                    + "most may many other some over under between each all only when where while how what who using based et al")
                            .split(" ")),
            true);

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream stream = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        return new TokenStreamComponents(words, new EnglishMinimalStemFilter(new StopFilter(stream, EMPTY_WORDS)));
    }

    /** The words of a text, in their order. */
    public List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
