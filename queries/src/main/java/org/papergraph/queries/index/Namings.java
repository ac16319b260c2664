package org.papergraph.queries.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which papers name a concept in title or text, whether or not anything tells what it is to them: the concepts of all papers
 * are a vocabulary, and whoever uses one of its terms shares it. Short summaries have few concepts of their own, and name twice
 * as many. The note of a pair is what the concept is to the paper, a {@link RoleSet}, with none if it is only named.
 */
final class Namings {

    /** What more than a quarter of many papers name tells next to nothing, and would take most of the room. */
    private static final int SHARE = 4;

    private static final int FEW_PAPERS = 100;

    /** ART may be a concept of one paper, and is art in a hundred: whom a short form means, only its sentence tells. */
    private static final Pattern IN_CAPITALS = Pattern.compile("\\p{Lu}+s?");

    private final SpaceTable concepts;
    private final List<List<String>> names;
    private final int papers;
    /** For each concept, from where to where in {@link #pairs} its own papers stand. */
    private final int[] ends;

    private final int[] pairs;

    /**
     * @param concepts of papers; those that they only have narrower ones of do not count
     * @param names all labels of each concept
     */
    Namings(SpaceTable concepts, List<List<String>> names, int papers) {
        this.concepts = concepts;
        this.names = names;
        this.papers = papers;
        this.ends = concepts.frequencies();
        Arrays.parallelPrefix(ends, Integer::sum);
        this.pairs = new int[concepts.size()];
        int[] next = ends.clone();
        for (int pair = concepts.size() - 1; pair >= 0; pair--) {
            pairs[--next[concepts.feature(pair)]] = pair;
        }
    }

    /**
     * Reads them out of the words. Concepts that fewer than two papers name are left out: nobody shares them.
     *
     * @param numbers of the papers, by document
     */
    SpaceTable read(WordIndex words, int[] numbers) throws IOException {
        SpaceTable named = new SpaceTable();
        // The roles of each paper for one concept; -1 if it has nothing to do with it.
        int[] roles = new int[papers];
        Arrays.fill(roles, -1);
        int[] touched = new int[papers];
        int[] size = new int[1];
        WordIndex.Namers namers = words.namers(numbers);
        for (int concept = 0; concept < concepts.features(); concept++) {
            size[0] = 0;
            // Its own papers come first: whether they name it needs not be looked up.
            for (int i = concept == 0 ? 0 : ends[concept - 1]; i < ends[concept]; i++) {
                int paper = concepts.paper(pairs[i]);
                if (!RoleSet.isInherited(concepts.note(pairs[i]))) {
                    if (roles[paper] < 0) {
                        touched[size[0]++] = paper;
                    }
                    roles[paper] = concepts.note(pairs[i]);
                }
            }
            for (String name : names.get(concept)) {
                if (IN_CAPITALS.matcher(name).matches()) {
                    continue;
                }
                namers.find(name, paper -> roles[paper] < 0, paper -> {
                    roles[paper] = 0;
                    touched[size[0]++] = paper;
                });
            }
            add(named, concept, touched, size[0], roles);
        }
        return named;
    }

    private void add(SpaceTable named, int concept, int[] touched, int size, int[] roles) {
        if (size > 1 && (papers < FEW_PAPERS || size <= papers / SHARE)) {
            Arrays.sort(touched, 0, size);
            int feature = named.feature(concepts.key(concept), concepts.label(concept), concepts.kind(concept));
            for (int i = 0; i < size; i++) {
                named.add(touched[i], feature, 1, (byte) roles[touched[i]]);
            }
        }
        for (int i = 0; i < size; i++) {
            roles[touched[i]] = -1;
        }
    }
}
