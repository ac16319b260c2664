package org.papergraph.extractor.find;

import java.util.Set;

/** What the letters of a word look like: names of systems are written unlike other words. */
final class Shape {

    private static final Set<String> UNITS =
            Set.of("K", "M", "B", "T", "KB", "MB", "GB", "TB", "Hz", "kHz", "MHz", "GHz", "W", "V", "A", "C", "X");

    private Shape() {}

    /** A capital that is not the first letter, or a capital and a digit: "ProMP", "GAN", "T5", "word2Vec"; not "The". */
    static boolean isNameLike(String word) {
        int upper = 0;
        int inner = 0;
        int letters = 0;
        boolean digit = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
                inner += i > 0 && word.charAt(i - 1) != '-' ? 1 : 0;
            }
            letters += Character.isLetter(c) ? 1 : 0;
            digit |= Character.isDigit(c);
        }
        return letters > 0 && (inner > 0 || (upper > 0 && digit)) && word.length() > 1;
    }

    /** A number with a unit or a suffix, such as "250K", "1.5B" and "8GB", or a place in a list, such as "S2". */
    static boolean isQuantity(String word) {
        int digits = 0;
        while (digits < word.length()
                && (Character.isDigit(word.charAt(digits)) || ".,".indexOf(word.charAt(digits)) >= 0)) {
            digits++;
        }
        boolean numbered =
                word.length() == 2 && Character.isDigit(word.charAt(1)) && "FHPQSUVXYZ".indexOf(word.charAt(0)) >= 0;
        return numbered || (digits > 0 && UNITS.contains(word.substring(digits)));
    }

    /** Begins with a capital and goes on in lower case. */
    static boolean isCapitalised(String word) {
        return word.length() > 2 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }
}
