package org.papergraph.queries.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.queries.QueryException;

/** Reads the comment lines at the head of a query. */
final class QueryHeader {

    private static final Pattern FIELD =
            Pattern.compile("#\\s*(title|answers|param|example|limit|wider):\\s*(.*?)\\s*");
    private static final Pattern PARAMETER = Pattern.compile("(\\S+)\\s+(\\S+)\\s+(.*?)(?:\\s*\\[([^\\]]*)\\])?");
    private static final Pattern EXAMPLE = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)=(.+)");

    private final String name;
    private final String text;
    private String title;
    private Optional<Long> limit = Optional.empty();
    private Optional<String> wider = Optional.empty();
    private final StringBuilder answers = new StringBuilder();
    private final List<Parameter> parameters = new ArrayList<>();
    private final Map<String, String> example = new LinkedHashMap<>();

    QueryHeader(String name, String text) {
        this.name = name;
        this.text = text;
        this.title = name;
    }

    NamedQuery read() {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                break;
            }
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                read(field.group(1), field.group(2), number);
            }
        }
        return new NamedQuery(name, title, answers.toString(), parameters, example, limit, wider, text);
    }

    private void read(String field, String value, int line) {
        switch (field) {
            case "title" -> title = value;
            case "answers" -> answers.append(answers.isEmpty() ? "" : " ").append(value);
            case "param" -> parameters.add(parameter(value, line));
            case "wider" -> wider = Optional.of(value);
            case "limit" -> limit = Optional.of(number(value, line));
            default -> addExample(value, line);
        }
    }

    /** A mistyped name would be ignored without a word, and the query answer another question. */
    private void requireVariable(String parameter, int line) {
        boolean used = text.lines()
                .filter(l -> !l.startsWith("#"))
                .anyMatch(l -> l.matches(".*[?$]" + parameter + "(?!\\w).*"));
        if (!used) {
            throw wrong(line, "the query has no variable ?" + parameter);
        }
    }

    private Parameter parameter(String value, int line) {
        Matcher matcher = PARAMETER.matcher(value);
        if (!matcher.matches()) {
            throw wrong(line, "a parameter is written # param: name type what it is for [default]");
        }
        try {
            Parameter parameter = new Parameter(
                    matcher.group(1),
                    ParameterType.of(matcher.group(2)),
                    matcher.group(3),
                    Optional.ofNullable(matcher.group(4)));
            requireVariable(parameter.name(), line);
            return parameter;
        } catch (IllegalArgumentException e) {
            throw wrong(line, String.valueOf(e.getMessage()));
        }
    }

    private void addExample(String value, int line) {
        Matcher matcher = EXAMPLE.matcher(value);
        if (!matcher.matches()) {
            throw wrong(line, "an example is written # example: name=value, one a line");
        }
        example.put(matcher.group(1), matcher.group(2));
    }

    private long number(String value, int line) {
        if (!value.matches("\\d{1,18}")) {
            throw wrong(line, "a limit is written # limit: 25");
        }
        return Long.parseLong(value);
    }

    private QueryException wrong(int line, String what) {
        return new QueryException("query-header", name + ":" + line + ": " + what, "see docs/queries.md");
    }
}
