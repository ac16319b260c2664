package org.papergraph.extractor.cite;

/** Takes the surname out of a full name: "Altschul, S. F.", "Geoffrey E. Hinton", "Watkins CJCH". */
final class AuthorNames {

    private AuthorNames() {}

    /** The surname as it is compared: its last word without case, diacritics and marks. */
    static String key(String name) {
        boolean simple = name.indexOf(' ') < 0 && name.indexOf(',') < 0;
        String surname = simple ? name : surname(name);
        return org.papergraph.ontology.LabelKey.of(surname.substring(surname.lastIndexOf(' ') + 1));
    }

    static String surname(String name) {
        int comma = name.indexOf(',');
        String natural = comma > 0 ? name.substring(0, comma) : name;
        Words words = new Words(natural);
        int last = words.count() - 1;
        while (last > 0
                && (!words.isWord(last)
                        || Names.isSuffix(words.word(last))
                        || (isInitials(words.word(last)) && hasSurnameBefore(words, last)))) {
            last--;
        }
        return last < 0 ? natural : words.word(last);
    }

    private static boolean isInitials(String word) {
        return word.length() <= 4 && word.chars().allMatch(c -> Character.isUpperCase(c) || Words.isHyphen(c));
    }

    private static boolean hasSurnameBefore(Words words, int last) {
        for (int i = 0; i < last; i++) {
            if (Names.hasNameShape(words.word(i))) {
                return true;
            }
        }
        return false;
    }
}
