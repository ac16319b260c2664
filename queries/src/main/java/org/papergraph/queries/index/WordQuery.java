package org.papergraph.queries.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/**
 * What a person types: words, any of which may occur; {@code "phrases in quotes"}; {@code +} before what must, {@code -}
 * before what must not occur. No text is an error. A word of the title counts twice.
 */
final class WordQuery {

    private static final Pattern PART = Pattern.compile("([+-]?)(?:\"([^\"]*)\"?|([^\\s\"]+))");
    private static final int PARTS = 500;

    private final QueryBuilder builder = new QueryBuilder(new TextAnalysis());

    Query of(String typed) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Matcher part = PART.matcher(typed);
        boolean wanted = false;
        for (int i = 0; i < PARTS && part.find(); i++) {
            String text = part.group(2) == null ? part.group(3) : part.group(2);
            Query query = either(text, part.group(2) != null);
            if (query == null) {
                continue;
            }
            Occur occur = switch (part.group(1)) {
                case "+" -> Occur.MUST;
                case "-" -> Occur.MUST_NOT;
                default -> Occur.SHOULD;
            };
            wanted |= occur != Occur.MUST_NOT;
            all.add(query, occur);
        }
        return wanted ? all.build() : new MatchNoDocsQuery("nothing to look for");
    }

    /** In title or text; null if only words are left that every text has. */
    private @org.jspecify.annotations.Nullable Query either(String text, boolean phrase) {
        // "state-of-the-art" without quotes is a phrase all the same.
        Query words = builder.createPhraseQuery(Space.WORDS.label(), text);
        Query title = builder.createPhraseQuery(WordIndexWriter.TITLE, text);
        if (words == null || title == null) {
            return null;
        }
        float boost = phrase ? 2 : 1;
        return new BooleanQuery.Builder()
                .add(new BoostQuery(words, boost), Occur.SHOULD)
                .add(new BoostQuery(title, boost), Occur.SHOULD)
                .build();
    }
}
