package org.papergraph.extractor.cite;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which single words can be a surname, an initial or a name particle. */
final class Names {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "do", "du", "des", "la", "le",
            "el", "al", "bin", "ibn", "ten", "ter", "te", "zu", "zur", "zum", "af", "av", "y", "e", "'t", "t", "vande",
            "vander", "von der", "op", "san", "ben");

    /** Words that begin sentences or stand before a name, and are not part of it. */
    private static final Set<String> NEVER = Set.copyOf(List.of(
            ("A About Above Abstract According Actually Additionally Adding After Again Against Algorithm Algorithms All Along Already Also "
                            + "Although Among An And Another Any Appendix Applying Are As Aside Assumption At Because Before Below "
                            + "Besides Best Between Beyond Big Both Building But By Can Chapter Check Cite Citing Code Combining Compare Compared "
                            + "Comparing Conference Consider Contrary Contrast Corollary Data Dataset Date Deep Definition Despite Details Different "
                            + "Do Does Due During Each Early Either Else Equation Equations Essentially Even Eventually Every Everyone "
                            + "Example Examples Except Experiment Experiments Extending Fact Figure Figures Finally First Following For Former "
                            + "From Further Furthermore Generally Given Good Had Has Have He Hence Her Here His How However I Idea If Important "
                            + "Importantly In Indeed Inspired Instead Interesting Interestingly Into Is Issue It Its Just Last Later Latter Lemma "
                            + "Let Like Likewise Many Maybe Meanwhile Method Methods Model Models More Moreover Most Motivated Much My "
                            + "Namely Neither New Next No Nor Not Note Notes Now Of Often On Once One Only Or Original Originally Other Others Our Over "
                            + "Page Paper Papers Part Per Perhaps Please Prior Problem Proof Proposition Question Rather Read Recall Recent Recently "
                            + "Reference References Related Remark Result Results Review Same Say Second Section Sections See Several She Similar "
                            + "Similarly Since So Some Spring Still Subsequently Such Summary Summer Supplement Supplementary Table Tables Take Than Thanks That The Their "
                            + "Them Then Theorem There Therefore These They Third This Those Though Three Through Thus To Today "
                            + "Together Too Two Typically Under Unlike Until Unfortunately Up Update Updated Use Using Usually Version Via Volume Was We Well "
                            + "Were What When Where Whereas Whether Which While Who Why Will Winter With Within Without Work Works Workshop Year Yes Yet "
                            + "You Your Autumn Fall "
                            + "January February March April May June July August September October November December "
                            + "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec "
                            + "Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
                            + "Journal Proceedings Proc Trans Transactions Nature Science University Press Springer Elsevier Cambridge Oxford "
                            + "Neural Learning Machine Artificial Intelligence Computer Vision Language Processing Networks Network "
                            + "Google Facebook Microsoft Amazon Apple Nvidia Bayesian Gaussian Markov Euclidean Python Java Linux Windows Wikipedia "
                            + "Internet Kaggle Twitter Collaboration Consortium Committee Group Team English French German Chinese Japanese Spanish European American Olympics Copyright Figs Fig Eq Eqs Sec Tab Alg "
                            + "Ref Refs Der Die Das Ein Eine Im Siehe Nach Bei Ch Vol No Nos Pp Ed Eds")
                    .split(" ")));

    /** Prefixes after which a second capital is no sign of a trade name: "McAllester", "LeCun", "DeVries". */
    private static final Pattern INNER_CAPITAL = Pattern.compile(
            "(?:Mc|Mac|Le|La|De|Di|Du|Da|Del|Van|Von|Ver|Vander|Ten|Ter|O|D|Fitz|El|Al|Ben|St|Lo|Li|Dal|Dos|Ab|Bar)\\p{Lu}"
                    + "[\\p{Ll}\\p{M}]++");

    private static final Set<String> MONTHS = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Jan",
            "Feb",
            "Mar",
            "Apr",
            "Jun",
            "Jul",
            "Aug",
            "Sep",
            "Sept",
            "Oct",
            "Nov",
            "Dec");

    private Names() {}

    static boolean isMonth(String word) {
        return MONTHS.contains(word);
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word) || word.equals("\u2019t");
    }

    /** Whether a word has the look of a surname: one capital in front, small letters behind, hyphens and apostrophes allowed. */
    static boolean isSurname(String word) {
        return !NEVER.contains(word) && hasNameShape(word);
    }

    /** As {@link #isSurname} without its list of common words: right before "et al." even "He" is a name. */
    static boolean hasNameShape(String word) {
        int length = word.length();
        if (length < 2 || (!Character.isUpperCase(word.codePointAt(0)) && !startsWithParticle(word))) {
            return false;
        }
        boolean small = false;
        int part = 0;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? word.charAt(i) : '-';
            if (Character.isDigit(c)) {
                return false;
            }
            if (Words.isHyphen(c) || Words.isApostrophe(c)) {
                if (!isNamePart(word.substring(part, i))) {
                    return false;
                }
                part = i + 1;
            }
            small |= Character.isLowerCase(c);
        }
        return small;
    }

    private static boolean startsWithParticle(String word) {
        int mark = indexOfMark(word);
        return mark > 0
                && mark + 1 < word.length()
                && (PARTICLES.contains(word.substring(0, mark)) || mark == 1)
                && Character.isUpperCase(word.codePointAt(mark + 1));
    }

    private static int indexOfMark(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Words.isHyphen(word.charAt(i)) || Words.isApostrophe(word.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNamePart(String part) {
        boolean capitalAgain = false;
        for (int i = 1; i < part.length(); i++) {
            capitalAgain |= Character.isUpperCase(part.charAt(i));
        }
        return !part.isEmpty() && (!capitalAgain || INNER_CAPITAL.matcher(part).matches());
    }

    /** A surname written in capitals throughout: "KRIZHEVSKY". */
    static boolean isCapitals(String word) {
        return word.length() > 2 && word.chars().allMatch(c -> Character.isUpperCase(c) || Words.isHyphen(c));
    }

    /** One capital letter, or two joined by a hyphen ("J", "C-C"). */
    static boolean isInitial(String word) {
        return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                || (word.length() == 3
                        && Words.isHyphen(word.charAt(1))
                        && Character.isUpperCase(word.charAt(0))
                        && Character.isUpperCase(word.charAt(2)));
    }

    static boolean isSuffix(String word) {
        return switch (word) {
            case "Jr", "Sr", "II", "III", "IV" -> true;
            default -> false;
        };
    }
}
