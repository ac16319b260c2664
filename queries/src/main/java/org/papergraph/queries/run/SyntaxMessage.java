package org.papergraph.queries.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.queries.QueryException;

/** Turns what the SPARQL parser says into one line: where, what, what was expected instead. */
final class SyntaxMessage {

    private static final Pattern PLACE = Pattern.compile("(?: at )?[Ll]ine (\\d+), column (\\d+)[:.,]?\\s*");
    /** {@code Encountered " "}" "} ""}: the kind of token, then its characters. */
    private static final Pattern TOKEN = Pattern.compile("Encountered \"\\s*(?:\"[^\"]*\"|<\\w+>)\\s\"(.*?)\\s*\"\"");

    /** Characters that make no token, by their code, and those of the same word before them, or the end within one. */
    private static final Pattern NO_TOKEN =
            Pattern.compile("Lexical error Encountered: (?:<EOF>|'\\d+' \\((\\d+)\\),)(?: after prefix \"(.*)\")?");

    private static final Pattern EXPECTED = Pattern.compile("Was expecting(?: one of)?:\\s*(.+)", Pattern.DOTALL);
    private static final int LONGEST_LIST = 80;

    private SyntaxMessage() {}

    static QueryException of(String name, org.apache.jena.query.QueryException error) {
        String message = String.valueOf(error.getMessage());
        String first = message.lines().findFirst().orElse("");
        String what = TOKEN.matcher(PLACE.matcher(first).replaceAll(" "))
                .replaceAll("unexpected $1")
                .replace("Encountered \"<EOF>\"", "the query ends too early")
                .replaceAll("\\s+", " ")
                .strip();
        return new QueryException("query-syntax", name + place(first, error) + ": " + plain(what), mend(message));
    }

    private static String plain(String what) {
        Matcher noToken = NO_TOKEN.matcher(what);
        if (!noToken.matches()) {
            return what;
        }
        if (noToken.group(1) == null) {
            return "the query ends too early";
        }
        return "unexpected "
                + (noToken.group(2) == null
                        ? Character.toString(Integer.parseInt(noToken.group(1)))
                        : noToken.group(2));
    }

    /** The place of the message is that of the token; the exception's is sometimes that of the one before. */
    private static String place(String message, org.apache.jena.query.QueryException error) {
        Matcher place = PLACE.matcher(message);
        if (place.find()) {
            return ":" + place.group(1) + ":" + place.group(2);
        }
        return error instanceof QueryParseException parse && parse.getLine() > 0
                ? ":" + parse.getLine() + ":" + parse.getColumn()
                : "";
    }

    private static String mend(String message) {
        Matcher expected = EXPECTED.matcher(message);
        if (expected.find()) {
            String wanted = expected.group(1)
                    .replaceAll("\\s*\\.\\.\\.\\s*", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
            return "expected "
                    + (wanted.length() > LONGEST_LIST
                            ? wanted.substring(0, wanted.lastIndexOf(' ', LONGEST_LIST)) + " ..."
                            : wanted);
        }
        return message.contains("Unresolved prefixed name")
                ? "declare the prefix, or use one of " + String.join(", ", Vocabulary.PREFIXES.keySet())
                : "see the SPARQL 1.1 grammar";
    }
}
