package org.papergraph.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.GeneratedCorpus;
import org.papergraph.graph.Samples;
import org.papergraph.ontology.LinkedPaper;

class RecordDigestTest {

    @Test
    void equalRecordsHaveOneDigestAndOthersHaveOthers() {
        Set<String> digests = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            String digest = RecordDigest.of(new GeneratedCorpus("first").paper(i));
            assertThat(RecordDigest.of(new GeneratedCorpus("first").paper(i))).isEqualTo(digest);
            assertThat(digests.add(digest)).isTrue();
            assertThat(digests.add(RecordDigest.of(new GeneratedCorpus("second").paper(i))))
                    .isTrue();
        }
    }

    /** Whatever is changed, wherever it stands: found by reflection, so that a component that comes later is tested, too. */
    @Test
    void everyValueWithinARecordTells() throws Exception {
        LinkedPaper paper = Samples.paper("1");
        List<Object> changed = changes(paper);

        assertThat(changed).hasSizeGreaterThan(60);
        Set<String> digests = new HashSet<>(Set.of(RecordDigest.of(paper)));
        for (Object other : changed) {
            assertThat(other).isNotEqualTo(paper);
            digests.add(RecordDigest.of(other));
        }
        assertThat(digests).hasSize(new HashSet<>(changed).size() + 1);
    }

    @Test
    void whereOneValueEndsTells() {
        assertThat(Set.of(
                        RecordDigest.of(List.of("a", "b")),
                        RecordDigest.of(List.of("ab")),
                        RecordDigest.of(List.of("ab", "")),
                        RecordDigest.of(List.of("a"), "b"),
                        RecordDigest.of(Optional.of("ab")),
                        RecordDigest.of(Optional.empty())))
                .hasSize(6);
    }

    @Test
    void theOrderOfAMapDoesNotTell() {
        Map<String, Integer> one = new java.util.LinkedHashMap<>();
        one.put("a", 1);
        one.put("b", 2);
        Map<String, Integer> other = new java.util.LinkedHashMap<>();
        other.put("b", 2);
        other.put("a", 1);

        assertThat(RecordDigest.of(one)).isEqualTo(RecordDigest.of(other));
        assertThat(RecordDigest.of(one)).isNotEqualTo(RecordDigest.of(Map.of("a", 2, "b", 1)));
    }

    @Test
    void aValueThatItDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> RecordDigest.of(new java.util.Random(1))).isInstanceOf(IllegalArgumentException.class);
    }

    /** All values that differ from this one in one place. Those that a record refuses are left out. */
    private static List<Object> changes(Object value) throws Exception {
        List<Object> changed = new ArrayList<>();
        if (value instanceof String text) {
            changed.add(text + "x");
        } else if (value instanceof Integer number) {
            changed.add(number + 1);
        } else if (value instanceof Double number) {
            changed.add(number / 2);
        } else if (value instanceof Boolean truth) {
            changed.add(!truth);
        } else if (value instanceof Enum<?> constant) {
            changed.addAll(List.of(constant.getDeclaringClass().getEnumConstants()));
            changed.remove(constant);
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            changed.add(Optional.empty());
            for (Object other : changes(optional.get())) {
                changed.add(Optional.of(other));
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                for (Object other : changes(list.get(i))) {
                    List<Object> copy = new ArrayList<>(list);
                    copy.set(i, other);
                    changed.add(copy);
                }
            }
        } else if (value instanceof Record record) {
            changed.addAll(changedRecords(record));
        }
        return changed;
    }

    private static List<Object> changedRecords(Record record) throws Exception {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getAccessor().invoke(record);
        }
        List<Object> changed = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            for (Object other : changes(values[i])) {
                Object[] copy = values.clone();
                copy[i] = other;
                try {
                    changed.add(record.getClass().getConstructor(types).newInstance(copy));
                } catch (java.lang.reflect.InvocationTargetException e) {
                    assertThat(e.getCause()).isInstanceOf(IllegalArgumentException.class);
                }
            }
        }
        changed.removeIf(record::equals);
        return changed;
    }
}
