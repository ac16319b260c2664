package org.papergraph.extractor.cite;

import java.util.Set;

/** What kind of word a word of a reference is: of a venue, of a publisher, a small word, a name, a year. */
final class ReferenceCues {

    private static final Set<String> VENUES = set("""
            proc proceedings conference conf journal j trans transactions phys rev lett letters int
            international symposium workshop ann annals acta bull bulletin advances adv ieee acm lncs
            notes lecture math sci appl eur nucl chem soc am magazine quarterly archives review
            reviews arxiv nature science
            """);
    private static final Set<String> PUBLISHERS = set("""
            press university springer elsevier wiley sons publishers publishing verlag academic
            cambridge oxford mit york london berlin amsterdam kluwer hall mcgraw report thesis
            dissertation technical tech phd
            """);
    private static final Set<String> SMALL = set("""
            of the a an for on in and to with from by using via at as is are de la et und der des le
            les
            """);

    private ReferenceCues() {}

    private static Set<String> set(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    /** Whether a word, in lower case, is usual in the names of journals and proceedings. */
    static boolean isOfVenue(String word) {
        return VENUES.contains(word);
    }

    /** Whether a word, in lower case, is usual in what stands behind a title that is no venue: publisher, place, kind of work. */
    static boolean isOfPublisher(String word) {
        return PUBLISHERS.contains(word);
    }

    /** The kind of a word: a letter for words, the character itself for marks. */
    static int kind(Words words, int i, String lower) {
        char c = words.first(i);
        if (YearReader.plain(words, i) > 0) {
            return 'Y';
        }
        if (!Character.isLetter(c)) {
            return Character.isDigit(c) ? '9' : c;
        }
        boolean capital = Character.isUpperCase(c);
        if (words.length(i) == 1) {
            return capital ? 'I' : 'i';
        }
        if (isOfVenue(lower)) {
            return 'V';
        }
        if (isOfPublisher(lower)) {
            return 'P';
        }
        return SMALL.contains(lower) ? 'f' : capital ? 'N' : 'l';
    }
}
