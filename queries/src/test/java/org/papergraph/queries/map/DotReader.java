package org.papergraph.queries.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads as much of the DOT language as a map needs, and fails at anything else. */
final class DotReader {

    /** A node or an edge, with its attributes as a reader of the drawing sees them. */
    record Statement(String from, String to, Map<String, String> attributes) {}

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(->|[{}\\[\\];,=]|\"(?:[^\"\\\\]|\\\\.)*\"|[A-Za-z_][A-Za-z_0-9]*|-?[0-9]+(?:\\.[0-9]+)?)");

    private final List<String> tokens = new ArrayList<>();
    private int at;

    static List<Statement> read(String dot) {
        DotReader reader = new DotReader(dot);
        return reader.graph();
    }

    private DotReader(String dot) {
        Matcher token = TOKEN.matcher(dot);
        int end = 0;
        while (end < dot.length() && !dot.substring(end).isBlank()) {
            if (!token.find(end) || token.start() != end) {
                throw new IllegalArgumentException("no token at " + dot.substring(end));
            }
            tokens.add(token.group(1));
            end = token.end();
        }
    }

    private List<Statement> graph() {
        take("digraph");
        at++;
        take("{");
        List<Statement> statements = new ArrayList<>();
        while (!next().equals("}")) {
            statements.add(statement());
        }
        take("}");
        if (at != tokens.size()) {
            throw new IllegalArgumentException("more after the end");
        }
        return statements.stream()
                .filter(statement -> !List.of("graph", "node", "edge").contains(statement.from()))
                .toList();
    }

    private Statement statement() {
        String from = tokens.get(at++);
        String to = "";
        if (next().equals("->")) {
            at++;
            to = tokens.get(at++);
        }
        take("[");
        Map<String, String> attributes = new LinkedHashMap<>();
        while (true) {
            String name = tokens.get(at++);
            take("=");
            attributes.put(name, value(tokens.get(at++)));
            if (!next().equals(",")) {
                break;
            }
            at++;
        }
        take("]");
        take(";");
        return new Statement(from, to, attributes);
    }

    /** Undoes the quotes, the escapes of an escString, and the entities. */
    private static String value(String token) {
        if (!token.startsWith("\"")) {
            return token;
        }
        StringBuilder value = new StringBuilder();
        String quoted = token.substring(1, token.length() - 1);
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if (c != '\\') {
                value.append(c);
                continue;
            }
            char escaped = quoted.charAt(++i);
            switch (escaped) {
                case '\\', '"' -> value.append(escaped);
                case 'n' -> value.append('\n');
                default -> throw new IllegalArgumentException("\\" + escaped + " stands for something else");
            }
        }
        Matcher entity = Pattern.compile("&(?!amp;)[A-Za-z#][A-Za-z0-9]*;").matcher(value);
        if (entity.find()) {
            throw new IllegalArgumentException(entity.group() + " is an entity");
        }
        return value.toString().replace("&amp;", "&");
    }

    private String next() {
        return tokens.get(at);
    }

    private void take(String token) {
        if (!tokens.get(at++).equals(token)) {
            throw new IllegalArgumentException("expected " + token + " and not " + tokens.get(at - 1));
        }
    }
}
