package org.papergraph.extractor.nlp;

import java.util.Locale;

/** How a word is written. */
final class WordShape {

    private static final int LONGEST = 8;

    private WordShape() {}

    /** Lower case, and every digit of a number without letters a 0: "2017" and "1998" are one word. */
    static String lower(String word) {
        boolean number = true;
        for (int i = 0; i < word.length() && number; i++) {
            number = !Character.isLetter(word.charAt(i));
        }
        return number ? word.replaceAll("[0-9]", "0") : word.toLowerCase(Locale.ROOT);
    }

    /** Runs of capitals, small letters and digits, one or several: "BERT" is AA, "GPT-2" AA-0, "Adam" Aaa, "word2vec" aa0aa. */
    static String of(String word) {
        StringBuilder shape = new StringBuilder(LONGEST);
        char last = 0;
        int run = 0;
        for (int i = 0; i < word.length() && shape.length() < LONGEST; i++) {
            char as = kind(word.charAt(i));
            run = as == last ? run + 1 : 1;
            if (run <= 2) {
                shape.append(as);
            }
            last = as;
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'A';
        }
        if (Character.isLetter(c)) {
            return 'a';
        }
        return Character.isDigit(c) ? '0' : c;
    }
}
