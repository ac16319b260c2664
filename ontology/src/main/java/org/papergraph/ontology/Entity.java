package org.papergraph.ontology;

import java.util.List;

/**
 * A concept as one summary names it: all its mentions there, under one name.
 *
 * @param concept kind and name; the preferred label if the lexicon has the concept, else the best form in the text
 * @param inLexicon whether the lexicon has it
 * @param forms every distinct string by which the text names it, as it stands
 * @param role what it is to the summarised paper
 * @param confidence how likely a careful reader agrees that it is one, 0 to 1
 * @param mentions in text order; at least one
 */
public record Entity(
        ConceptKey concept,
        boolean inLexicon,
        List<String> forms,
        Role role,
        double confidence,
        List<Mention> mentions) {

    public Entity {
        forms = List.copyOf(forms);
        mentions = mentions.stream().sorted().toList();
        if (mentions.isEmpty() || forms.isEmpty()) {
            throw new IllegalArgumentException("an entity is mentioned somewhere: " + concept);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies in 0..1: " + confidence);
        }
    }
}
