package org.papergraph.queries.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.papergraph.ontology.Role;
import org.papergraph.queries.statistics.Statistics;

/** All that an index file holds, before it is written. */
// What is stored is made anew by each version, so the order of constants may be stored.
@SuppressWarnings("EnumOrdinal")
final class IndexContents {

    private static final int LARGEST = 0xFFFF;

    private final PaperTable papers;
    private final Map<Space, SpaceTable> spaces = new EnumMap<>(Space.class);
    private final Map<Space, float[]> rarity = new EnumMap<>(Space.class);
    /** For each space, which feature stands where. */
    private final Map<Space, int[]> orders = new EnumMap<>(Space.class);
    /** For each space, the number in the file of each of its features. */
    private final Map<Space, int[]> numbers = new EnumMap<>(Space.class);

    private final int[] spaceAt = new int[Space.values().length + 1];
    private final float[] units = new float[Space.values().length];

    IndexContents(PaperTable papers) {
        this.papers = papers;
        for (Space space : Space.values()) {
            spaces.put(space, new SpaceTable());
            orders.put(space, new int[0]);
            numbers.put(space, new int[0]);
        }
    }

    /** Adds a space; in the order of {@link Space}. */
    void add(Space space, SpaceTable table) {
        spaces.put(space, table);
        rarity.put(space, table.weighByRarity(papers.size()));
        int[] order = table.order();
        int[] number = new int[order.length];
        int start = spaceAt[space.ordinal()];
        for (int i = 0; i < order.length; i++) {
            number[order[i]] = start + i;
        }
        orders.put(space, order);
        numbers.put(space, number);
        spaceAt[space.ordinal() + 1] = start + order.length;
        float largest = Float.MIN_NORMAL;
        for (int i = 0; i < table.size(); i++) {
            largest = Math.max(largest, table.weight(i));
        }
        units[space.ordinal()] = largest / LARGEST;
    }

    void write(IndexFileWriter out, String state, Statistics statistics, Map<String, Integer> labels)
            throws IOException {
        out.section(Section.STATE).put(state.getBytes(StandardCharsets.UTF_8));
        out.section(Section.STATISTICS);
        for (long number : StatisticsCode.numbers(statistics)) {
            out.put(number);
        }
        writePapers(out);
        writeFeatures(out);
        writeInverted(out);
        writeForward(out);
        writeRoleCounts(out);
        writeLabels(out, labels);
    }

    private void writePapers(IndexFileWriter out) throws IOException {
        out.strings(Section.PAPER_IRI_AT, Section.PAPER_IRI, papers.iris());
        out.strings(Section.PAPER_LABEL_AT, Section.PAPER_LABEL, papers.labels());
        List<String> ids =
                papers.ids().stream().map(each -> String.join("\n", each)).toList();
        out.strings(Section.PAPER_IDS_AT, Section.PAPER_IDS, ids);
        out.section(Section.PAPER_YEAR).put(papers.years());
        out.section(Section.PAPER_TITLE).put(papers.titles());
    }

    private void writeFeatures(IndexFileWriter out) throws IOException {
        out.section(Section.SPACE_AT).put(spaceAt);
        out.section(Section.SPACE_UNIT);
        for (float unit : units) {
            out.put(unit);
        }
        List<String> keys = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (Space space : Space.values()) {
            SpaceTable table = table(space);
            for (int feature : order(space)) {
                keys.add(table.key(feature));
                labels.add(table.label(feature));
            }
        }
        out.strings(Section.FEATURE_KEY_AT, Section.FEATURE_KEY, keys);
        out.strings(Section.FEATURE_LABEL_AT, Section.FEATURE_LABEL, labels);
        out.section(Section.FEATURE_KIND);
        for (Space space : Space.values()) {
            for (int feature : order(space)) {
                out.put(table(space).kind(feature));
            }
        }
        out.section(Section.FEATURE_IDF);
        for (Space space : Space.values()) {
            float[] idf = rarity.getOrDefault(space, new float[0]);
            for (int feature : order(space)) {
                out.put(idf[feature]);
            }
        }
    }

    private void writeInverted(IndexFileWriter out) throws IOException {
        List<Entries> all = new ArrayList<>();
        out.section(Section.INVERTED_AT);
        long end = 0;
        out.put(0L);
        for (Space space : Space.values()) {
            Entries byFeature = Entries.byFeature(table(space));
            all.add(byFeature);
            for (int feature : order(space)) {
                end += byFeature.end(feature) - byFeature.start(feature);
                out.put(end);
            }
        }
        out.section(Section.INVERTED_PAPER);
        for (Space space : Space.values()) {
            Entries byFeature = all.get(space.ordinal());
            for (int feature : order(space)) {
                for (int i = byFeature.start(feature); i < byFeature.end(feature); i++) {
                    out.put(table(space).paper(byFeature.entry(i)));
                }
            }
        }
        out.section(Section.INVERTED_WEIGHT);
        for (Space space : Space.values()) {
            Entries byFeature = all.get(space.ordinal());
            for (int feature : order(space)) {
                for (int i = byFeature.start(feature); i < byFeature.end(feature); i++) {
                    out.put(stored(space, byFeature.entry(i)));
                }
            }
        }
    }

    private void writeForward(IndexFileWriter out) throws IOException {
        List<Entries> all = new ArrayList<>();
        for (Space space : Space.values()) {
            all.add(Entries.byPaper(table(space), papers.size()));
        }
        out.section(Section.FORWARD_AT);
        long end = 0;
        out.put(0L);
        for (int paper = 0; paper < papers.size(); paper++) {
            for (Entries byPaper : all) {
                end += byPaper.end(paper) - byPaper.start(paper);
            }
            out.put(end);
        }
        out.section(Section.FORWARD_FEATURE);
        forEachForward(
                all, (space, entry) -> out.put(numbers(space)[table(space).feature(entry)]));
        out.section(Section.FORWARD_WEIGHT);
        forEachForward(all, (space, entry) -> out.put(stored(space, entry)));
        out.section(Section.FORWARD_NOTE);
        forEachForward(all, (space, entry) -> out.put(table(space).note(entry)));
    }

    private interface EntryWriter {
        void write(Space space, int entry) throws IOException;
    }

    private void forEachForward(List<Entries> all, EntryWriter action) throws IOException {
        for (int paper = 0; paper < papers.size(); paper++) {
            for (Space space : Space.values()) {
                Entries byPaper = all.get(space.ordinal());
                for (int i = byPaper.start(paper); i < byPaper.end(paper); i++) {
                    action.write(space, byPaper.entry(i));
                }
            }
        }
    }

    private void writeRoleCounts(IndexFileWriter out) throws IOException {
        SpaceTable concepts = table(Space.CONCEPTS);
        int roles = Role.values().length;
        int[] counts = new int[concepts.features() * roles];
        for (int i = 0; i < concepts.size(); i++) {
            for (Role role : Role.values()) {
                if (RoleSet.has(concepts.note(i), role)) {
                    counts[concepts.feature(i) * roles + role.ordinal()]++;
                }
            }
        }
        out.section(Section.ROLE_COUNTS);
        for (int feature : order(Space.CONCEPTS)) {
            out.put(Arrays.copyOfRange(counts, feature * roles, (feature + 1) * roles));
        }
    }

    private void writeLabels(IndexFileWriter out, Map<String, Integer> labels) throws IOException {
        int[] concepts = numbers(Space.CONCEPTS);
        List<LabelTable.Entry> entries = labels.entrySet().stream()
                .map(label -> new LabelTable.Entry(LabelTable.hash(label.getKey()), concepts[label.getValue()]))
                .sorted()
                .toList();
        out.section(Section.LABEL_HASH);
        for (LabelTable.Entry entry : entries) {
            out.put(entry.hash());
        }
        out.section(Section.LABEL_CONCEPT);
        for (LabelTable.Entry entry : entries) {
            out.put(entry.concept());
        }
    }

    private short stored(Space space, int entry) {
        return (short) Math.max(1, Math.round(table(space).weight(entry) / units[space.ordinal()]));
    }

    private SpaceTable table(Space space) {
        return Objects.requireNonNull(spaces.get(space));
    }

    private int[] order(Space space) {
        return Objects.requireNonNull(orders.get(space));
    }

    private int[] numbers(Space space) {
        return Objects.requireNonNull(numbers.get(space));
    }
}
