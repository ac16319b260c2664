package org.papergraph.graph.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.ontology.LexiconFormatException;
import org.papergraph.ontology.LexiconLines;

/**
 * Terms of an OBO file (OBO Flat File Format 1.4): of each {@code [Term]} its id, name, exact synonyms and parents; obsolete
 * ones are left out.
 */
final class OboTerms {

    private static final Pattern SYNONYM = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*+(\\w*+).*+");

    private final String file;
    private final List<Term> terms = new ArrayList<>();
    private boolean inTerm;
    private boolean obsolete;
    private int stanzaLine;
    private String id = "";
    private String name = "";
    private List<String> synonyms = new ArrayList<>();
    private TreeSet<String> parents = new TreeSet<>();

    OboTerms(String file) {
        this.file = file;
    }

    List<Term> read(InputStream in) throws IOException {
        LexiconLines lines = new LexiconLines(file, in);
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            String stripped = line.get().strip();
            if (stripped.startsWith("[") && stripped.endsWith("]")) {
                endTerm();
                inTerm = stripped.equals("[Term]");
                stanzaLine = lines.number();
            } else if (!stripped.isEmpty() && !stripped.startsWith("!")) {
                tag(stripped, lines);
            }
        }
        endTerm();
        return terms;
    }

    private void tag(String line, LexiconLines lines) {
        int colon = line.indexOf(':');
        if (colon <= 0) {
            throw lines.wrong("expected \"tag: value\", found: " + shortened(line));
        }
        String value = line.substring(colon + 1).strip();
        if (inTerm) {
            switch (line.substring(0, colon)) {
                case "id" -> id = uncommented(value);
                case "name" -> name = unescaped(uncommented(value));
                case "synonym" -> synonym(value, lines);
                case "is_a" -> parents.add(uncommented(value));
                case "is_obsolete" -> obsolete = uncommented(value).equals("true");
                default -> {
                    // Definitions, comments, cross-references: no names.
                }
            }
        }
    }

    private void synonym(String value, LexiconLines lines) {
        Matcher matcher = SYNONYM.matcher(value);
        if (!matcher.matches()) {
            throw lines.wrong("expected a synonym in quotes, found: " + shortened(value));
        }
        if (matcher.group(2).equals("EXACT")) {
            synonyms.add(unescaped(matcher.group(1)));
        }
    }

    private void endTerm() {
        if (inTerm && id.isEmpty()) {
            throw new LexiconFormatException(file, stanzaLine, "this [Term] has no id");
        }
        if (inTerm && !obsolete && !name.isEmpty()) {
            terms.add(new Term(id, name, synonyms, List.copyOf(parents), Optional.empty()));
        }
        inTerm = false;
        obsolete = false;
        id = "";
        name = "";
        synonyms = new ArrayList<>();
        parents = new TreeSet<>();
    }

    /** A value without qualifiers in braces and without the comment behind " !". */
    private static String uncommented(String value) {
        int end = value.length();
        int comment = value.indexOf(" !");
        if (comment >= 0) {
            end = comment;
        }
        int brace = value.indexOf(" {");
        if (brace >= 0 && brace < end && value.indexOf('}', brace) >= 0) {
            end = brace;
        }
        return value.substring(0, end).strip();
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                text.append(next == 'n' || next == 't' || next == 'W' ? ' ' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString().strip();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }
}
