package org.papergraph.extractor.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.papergraph.extractor.text.AnalysedText;
import org.papergraph.extractor.text.Token;
import org.papergraph.ontology.ConceptKind;

/** Finds what a text says it names or proposes: "called support matching", "we propose a sharpening step". */
public final class NamingFinder implements Finder {

    public static final String NAME = "naming";

    private static final int LONGEST_NAME = 6;
    private static final Set<String> NAMING =
            Set.of("called", "named", "dubbed", "termed", "coined", "denoted", "nicknamed");
    private static final Set<String> PROPOSING = Set.of(
            "propose",
            "proposes",
            "proposed",
            "introduce",
            "introduces",
            "introduced",
            "present",
            "presents",
            "presented",
            "develop",
            "develops",
            "developed",
            "call",
            "calls",
            "describe",
            "describes",
            "use",
            "uses",
            "used",
            "using",
            "via",
            "employ",
            "employs",
            "apply",
            "applies");
    private static final Set<String> SKIPPED = Set.of(
            "a",
            "an",
            "the",
            "as",
            "new",
            "novel",
            "simple",
            "it",
            "this",
            "their",
            "two",
            "three",
            "so",
            "-",
            "\"",
            "``",
            "'",
            "\u201c",
            "of",
            "use",
            "variant",
            "version",
            "form",
            "kind",
            "type",
            "special",
            "modified",
            "different");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Vote> find(AnalysedText text) {
        List<Vote> votes = new ArrayList<>();
        for (int s = 0; s < text.sentences().size(); s++) {
            List<Token> tokens = text.sentences().get(s).tokens();
            for (int i = 0; i + 1 < tokens.size(); i++) {
                String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
                if (NAMING.contains(word) || PROPOSING.contains(word)) {
                    named(text, s, tokens, i + 1, votes);
                }
            }
        }
        return votes;
    }

    private static void named(AnalysedText text, int sentence, List<Token> tokens, int from, List<Vote> votes) {
        int first = from;
        while (first < tokens.size()
                && first - from < 5
                && SKIPPED.contains(tokens.get(first).text().toLowerCase(Locale.ROOT))) {
            first++;
        }
        int last = first;
        while (last < tokens.size() && last - first < LONGEST_NAME && HeadNounFinder.isModifier(tokens.get(last))) {
            last++;
        }
        if (last > first) {
            votes.add(new Vote(
                    text,
                    tokens.get(first).start(),
                    tokens.get(last - 1).end(),
                    sentence,
                    ConceptKind.METHOD,
                    Optional.empty(),
                    NAME));
        }
    }
}
