package org.papergraph.bench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.PaperMetadata;

/**
 * Who wrote what, when, and upon whom it builds. Citations and authors are copied from earlier papers now and then (the
 * copying model, Kumar et al. 2000), which makes a few of either very frequent, as preferential attachment does.
 */
final class Scene {

    private static final int SUBJECTS = 300;
    private static final int LAST_YEAR = 2026;
    private static final int MONTHS = 12;
    private static final int YEARS = 26;
    private static final int GIVEN_NAMES = 600;
    private static final int SURNAMES = 30_000;

    private static final int SUBJECT = 1;
    private static final int TITLE = 2;
    private static final int YEAR = 3;
    private static final int AUTHORS = 4;
    private static final int CITED = 5;

    private final Chance chance;
    private final Words words;
    private final Zipf subjects = new Zipf(SUBJECTS, 0.8, 3);
    private final Zipf given = new Zipf(GIVEN_NAMES, 0.7, 5);
    private final Zipf surnames = new Zipf(SURNAMES, 0.9, 20);

    Scene(Chance chance, Words words) {
        this.chance = chance;
        this.words = words;
    }

    int subject(int paper) {
        return subjects.draw(chance.of(SUBJECT, paper, 0));
    }

    String title(int paper) {
        SplittableRandom random = chance.of(TITLE, paper, 0);
        int length = random.nextInt(6, 11);
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String word = words.draw(random, subject(paper));
            title.append(i == 0 ? Words.capitalised(word) : " " + word);
        }
        return title.toString();
    }

    int year(int paper) {
        double age = -6 * Math.log(1 - chance.of(YEAR, paper, 0).nextDouble());
        return LAST_YEAR - Math.min(30, (int) age);
    }

    /** Each paper has one that no other has. */
    Identifier identifier(int paper) {
        int month = paper % MONTHS + 1;
        int year = paper / MONTHS % YEARS;
        return new Identifier(
                Identifier.Scheme.ARXIV,
                String.format(Locale.ROOT, "%02d%02d.%05d", year, month, paper / (MONTHS * YEARS)));
    }

    List<String> authors(int paper) {
        int number = chance.of(AUTHORS, paper, 0).nextInt(1, 6);
        List<String> names = new ArrayList<>();
        for (int place = 1; place <= number; place++) {
            String name = author(paper, place);
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private String author(int paper, int place) {
        SplittableRandom random = chance.of(AUTHORS, paper, place);
        if (paper > 0 && random.nextDouble() < 0.6) {
            return author(random.nextInt(paper), random.nextInt(1, 6));
        }
        return Words.capitalised(Words.made(given.draw(random) * 31L + 7, 2)) + " "
                + Words.capitalised(Words.made(surnames.draw(random) * 53L + 11, 2));
    }

    /** The earlier papers that a paper cites; none twice. */
    List<Integer> cited(int paper) {
        int number = paper == 0 ? 0 : chance.of(CITED, paper, 0).nextInt(0, 5);
        List<Integer> works = new ArrayList<>();
        for (int place = 1; place <= number; place++) {
            int work = cited(paper, place);
            if (!works.contains(work)) {
                works.add(work);
            }
        }
        return works;
    }

    private int cited(int paper, int place) {
        SplittableRandom random = chance.of(CITED, paper, place);
        int other = random.nextInt(paper);
        return other > 0 && random.nextDouble() < 0.5 ? cited(other, random.nextInt(1, 5)) : other;
    }

    PaperMetadata metadata(int paper) {
        return new PaperMetadata(
                Optional.of(title(paper)),
                authors(paper),
                Optional.of(year(paper)),
                Optional.empty(),
                List.of(),
                List.of(identifier(paper)));
    }
}
