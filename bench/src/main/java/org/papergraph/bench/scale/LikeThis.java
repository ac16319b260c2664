package org.papergraph.bench.scale;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;

/** Lucene's MoreLikeThis, as it comes, on the index of words that papergraph keeps: no reasons, and only words. */
final class LikeThis implements AutoCloseable {

    private static final String FIELD = "words";
    private static final int LIMIT = 10;

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final MoreLikeThis likeThis;

    LikeThis(Path words) throws IOException {
        this.directory = FSDirectory.open(words);
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.likeThis = new MoreLikeThis(reader);
        likeThis.setFieldNames(new String[] {FIELD});
        // The text is analysed before.
        likeThis.setAnalyzer(new WhitespaceAnalyzer());
        likeThis.setMinTermFreq(1);
        likeThis.setMinDocFreq(2);
    }

    /** How many papers it finds, the first ten only. */
    int find(String words) {
        try {
            return searcher.search(likeThis.like(FIELD, new StringReader(words)), LIMIT).scoreDocs.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
