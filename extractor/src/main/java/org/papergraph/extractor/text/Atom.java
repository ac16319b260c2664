package org.papergraph.extractor.text;

/**
 * A run of letters and digits, the smallest thing that a name is made of: "off-policy" is two atoms, "BERT" is one.
 *
 * @param start offset into the readable text
 * @param end exclusive
 * @param sentence index of its sentence
 */
public record Atom(int start, int end, int sentence) {}
