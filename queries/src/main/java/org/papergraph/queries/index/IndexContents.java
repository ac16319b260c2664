package org.papergraph.queries.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    private final PaperTable papers;
    private final TopicTable topics;
    private final Map<Space, SpaceContents> spaces = new EnumMap<>(Space.class);

    IndexContents(PaperTable papers, TopicTable topics) {
        this.papers = papers;
        this.topics = topics;
        for (Space space : Space.values()) {
            spaces.put(space, SpaceContents.none());
        }
    }

    /** Adds a space. */
    void add(Space space, SpaceTable table) {
        add(space, SpaceContents.of(table, papers.size()));
    }

    /** Adds a space. */
    void add(Space space, SpaceContents contents) {
        spaces.put(space, contents);
    }

    /** @param labels of concepts, by the numbers that the table had */
    void write(IndexFileWriter out, String state, byte[] wordFiles, Statistics statistics, Map<String, Integer> labels)
            throws IOException {
        out.section(Section.STATE).put(state.getBytes(StandardCharsets.UTF_8));
        out.section(Section.WORD_FILES).put(wordFiles);
        out.section(Section.STATISTICS);
        for (long number : StatisticsCode.numbers(statistics)) {
            out.put(number);
        }
        writePapers(out);
        writeFeatures(out);
        writeRarity(out);
        writeInverted(out);
        writeForward(out);
        writeRoleCounts(out);
        writeLabels(out, labels);
        topics.write(out, space(Space.WORDS).keys());
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
        out.section(Section.SPACE_AT);
        int start = 0;
        out.put(start);
        for (SpaceContents space : spaces.values()) {
            start += space.features();
            out.put(start);
        }
        out.section(Section.SPACE_UNIT);
        for (Postings postings : postings()) {
            out.put(postings.unit());
        }
        List<String> keys = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (SpaceContents space : spaces.values()) {
            keys.addAll(space.keys());
            for (int feature = 0; feature < space.features(); feature++) {
                labels.add(space.label(feature));
            }
        }
        out.strings(Section.FEATURE_KEY_AT, Section.FEATURE_KEY, keys);
        out.strings(Section.FEATURE_LABEL_AT, Section.FEATURE_LABEL, labels);
        out.section(Section.FEATURE_KIND);
        for (SpaceContents space : spaces.values()) {
            for (int feature = 0; feature < space.features(); feature++) {
                out.put(space.kind(feature));
            }
        }
    }

    private void writeRarity(IndexFileWriter out) throws IOException {
        out.section(Section.FEATURE_IDF);
        for (SpaceContents space : spaces.values()) {
            for (float idf : space.idf()) {
                out.put(idf);
            }
        }
    }

    private void writeInverted(IndexFileWriter out) throws IOException {
        out.section(Section.INVERTED_AT);
        long end = 0;
        out.put(end);
        for (Postings postings : postings()) {
            for (int feature = 0; feature < postings.features(); feature++) {
                end += postings.end(feature) - postings.start(feature) + uppers(postings, feature);
                out.put(end);
            }
        }
        out.section(Section.INVERTED_PAIR);
        for (Postings postings : postings()) {
            for (int feature = 0; feature < postings.features(); feature++) {
                writePairs(out, postings, feature);
            }
        }
        out.section(Section.INVERTED_FREQUENCY);
        for (Postings postings : postings()) {
            for (int feature = 0; feature < postings.features(); feature++) {
                out.put(postings.end(feature) - postings.start(feature));
            }
        }
    }

    private static void writePairs(IndexFileWriter out, Postings postings, int feature) throws IOException {
        int upper = 0;
        for (int pair = postings.start(feature); pair < postings.end(feature); pair++) {
            int paper = postings.paper(pair);
            if (PackedPair.upper(paper) != upper) {
                upper = PackedPair.upper(paper);
                out.put(upper);
            }
            out.put(PackedPair.of(paper, postings.weight(pair)));
        }
    }

    /** How often the upper half of the papers' numbers changes. */
    private static int uppers(Postings postings, int feature) {
        int changes = 0;
        int upper = 0;
        for (int pair = postings.start(feature); pair < postings.end(feature); pair++) {
            int next = PackedPair.upper(postings.paper(pair));
            changes += next == upper ? 0 : 1;
            upper = next;
        }
        return changes;
    }

    private void writeForward(IndexFileWriter out) throws IOException {
        Forward forward = new Forward(postings(), papers.size());
        out.section(Section.FORWARD_AT);
        for (int paper = 0; paper <= papers.size(); paper++) {
            out.put(forward.start(paper));
        }
        out.section(Section.FORWARD_FEATURE);
        forward.forEach((feature, weight, note) -> out.put(feature));
        out.section(Section.FORWARD_WEIGHT);
        forward.forEach((feature, weight, note) -> out.put(weight));
        out.section(Section.FORWARD_NOTE);
        forward.forEach((feature, weight, note) -> out.put(note));
    }

    private void writeRoleCounts(IndexFileWriter out) throws IOException {
        Postings concepts = space(Space.CONCEPTS).postings();
        out.section(Section.ROLE_COUNTS);
        for (int feature = 0; feature < concepts.features(); feature++) {
            int[] counts = new int[Role.values().length];
            for (int pair = concepts.start(feature); pair < concepts.end(feature); pair++) {
                for (Role role : Role.values()) {
                    if (RoleSet.has(concepts.note(pair), role)) {
                        counts[role.ordinal()]++;
                    }
                }
            }
            out.put(counts);
        }
    }

    private void writeLabels(IndexFileWriter out, Map<String, Integer> labels) throws IOException {
        int[] concepts = space(Space.CONCEPTS).places();
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

    private List<Postings> postings() {
        return spaces.values().stream().map(SpaceContents::postings).toList();
    }

    private SpaceContents space(Space space) {
        return Objects.requireNonNull(spaces.get(space));
    }
}
