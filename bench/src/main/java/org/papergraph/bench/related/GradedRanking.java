package org.papergraph.bench.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a ranking is worth against graded relevance, as the evaluation of CSFCube computes it (Mysore et al. 2021): linear
 * gain, the first two ranks undiscounted; grades 2 and 3 are relevant.
 *
 * @param ndcg normalised discounted cumulative gain at 20 % of the pool, 0 to 1
 * @param averagePrecision 0 to 1
 */
record GradedRanking(double ndcg, double averagePrecision) {

    private static final double CUT = 0.2;
    private static final int RELEVANT = 2;

    /** @param grades of the pool; candidates that the ranking leaves out come last */
    static GradedRanking of(List<String> ranking, Map<String, Integer> grades) {
        List<Integer> ordered = new ArrayList<>();
        ranking.stream().filter(grades::containsKey).distinct().forEach(id -> ordered.add(grades.getOrDefault(id, 0)));
        grades.keySet().stream()
                .filter(id -> !ranking.contains(id))
                .sorted()
                .forEach(id -> ordered.add(grades.getOrDefault(id, 0)));
        int cut = Math.max(1, (int) (ordered.size() * CUT));
        List<Integer> ideal = ordered.stream().sorted(Comparator.reverseOrder()).toList();
        double best = gain(ideal.subList(0, cut));
        return new GradedRanking(best == 0 ? 0 : gain(ordered.subList(0, cut)) / best, averagePrecision(ordered));
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += grades.get(i) / Math.max(1, Math.log(i + 2.0) / Math.log(2));
        }
        return sum;
    }

    private static double averagePrecision(List<Integer> grades) {
        int found = 0;
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i) >= RELEVANT) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        return found == 0 ? 0 : sum / found;
    }
}
