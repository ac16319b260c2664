package org.papergraph.bench.scale;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A vocabulary of a million words, the most frequent ones English, the others made of syllables. Two of five words are those
 * of a subject, so that texts on one subject are more alike than others.
 */
final class Words {

    private static final int SIZE = 1_000_000;
    private static final int OF_SUBJECT = 2_000;
    private static final int SUBJECTS_FROM = 200;
    private static final int SUBJECTS_TO = 60_000;
    private static final double SUBJECT_SHARE = 0.4;

    private static final List<String> ENGLISH =
            List.of(("the of and to in a is for that we on with as by are this an from be"
                            + " our which can or it at model these data based have not has learning show results using method models"
                            + " performance between methods training approach more also two different such their language new propose"
                            + " used both than paper network however been neural over one task then into tasks while image each when"
                            + " algorithm information large most other only problem all through existing trained features work compared"
                            + " where proposed set first deep system time state but its representation use accuracy prediction"
                            + " classification domain framework number without several quality recent challenge across speech text"
                            + " segmentation effective demonstrate significantly achieve outperforms experiments achieves evaluate study")
                    .split(" "));

    private static final String[] ONSETS = "b d f g k l m n p r s t v z br dr gr kl pr st".split(" ");
    private static final String[] RHYMES = "a e i o u an en in or us".split(" ");

    private final Zipf all = new Zipf(SIZE, 1.05, 2.7);
    private final Zipf ofSubject = new Zipf(OF_SUBJECT, 1.0, 10);

    String draw(RandomGenerator random, int subject) {
        if (random.nextDouble() < SUBJECT_SHARE) {
            long place = subject * 7_919L + ofSubject.draw(random) * 31L;
            return word(SUBJECTS_FROM + (int) (place % (SUBJECTS_TO - SUBJECTS_FROM)));
        }
        return word(all.draw(random));
    }

    static String word(int rank) {
        return rank < ENGLISH.size() ? ENGLISH.get(rank) : made(rank, 2);
    }

    /** A word for each number; different numbers, different words. */
    static String made(long number, int leastSyllables) {
        StringBuilder word = new StringBuilder();
        long rest = number;
        for (int i = 0; i < leastSyllables || rest > 0; i++) {
            word.append(ONSETS[(int) (rest % ONSETS.length)]);
            rest /= ONSETS.length;
            word.append(RHYMES[(int) (rest % RHYMES.length)]);
            rest /= RHYMES.length;
        }
        return word.toString();
    }

    static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
