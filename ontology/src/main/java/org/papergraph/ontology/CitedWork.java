package org.papergraph.ontology;

import java.util.List;
import java.util.Optional;

/**
 * Another work that a summary refers to: pointer, reference entry, link and title of it are one cited work.
 *
 * @param name a short readable name: "Zhou et al. 2019", "the BagNet paper"
 * @param forms every distinct string by which the text refers to it, as it stands
 * @param title where the text or the lexicon gives it
 * @param authors surnames, or full names where the text gives them
 * @param year where the text gives it
 * @param identifiers where the text gives them
 * @param introduces the concept that the text names it by: "BagNet" in "the BagNet paper"
 * @param mentions in text order; at least one
 */
public record CitedWork(
        String name,
        List<String> forms,
        Optional<String> title,
        List<String> authors,
        Optional<Integer> year,
        List<Identifier> identifiers,
        Optional<String> introduces,
        List<Mention> mentions) {

    public CitedWork {
        forms = List.copyOf(forms);
        authors = List.copyOf(authors);
        identifiers = List.copyOf(identifiers);
        mentions = mentions.stream().sorted().toList();
        if (mentions.isEmpty() || forms.isEmpty()) {
            throw new IllegalArgumentException("a cited work is mentioned somewhere: " + name);
        }
    }
}
