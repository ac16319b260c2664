package org.papergraph.graph.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Digests values made of records, lists, maps, optionals, texts, numbers and enums: equal for equal values, and different for all
 * others but for chance. Records are read by reflection, so that a component that is added to one is never forgotten.
 */
final class RecordDigest {

    private static final ClassValue<List<MethodHandle>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<MethodHandle> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordDigest::reader)
                    .toList();
        }
    };

    /** No list is as long. */
    private static final int PRESENT = -1;

    private static final int ABSENT = -2;

    private final Digest.Running out = new Digest.Running();

    private RecordDigest() {}

    /** @throws IllegalArgumentException if a value of another type is in it */
    static String of(Object... values) {
        RecordDigest digest = new RecordDigest();
        for (Object value : values) {
            digest.add(value);
        }
        return digest.out.finish();
    }

    private void add(Object value) {
        if (value instanceof String text) {
            out.addText(text);
        } else if (value instanceof Record record) {
            addRecord(record);
        } else if (value instanceof List<?> values) {
            out.addNumber(values.size());
            values.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            addMap(map);
        } else if (value instanceof Optional<?> optional) {
            out.addNumber(optional.isPresent() ? PRESENT : ABSENT);
            optional.ifPresent(this::add);
        } else if (value instanceof Enum<?> constant) {
            out.addText(constant.name());
        } else {
            addNumber(value);
        }
    }

    private void addNumber(Object value) {
        if (value instanceof Integer number) {
            out.addNumber(number);
        } else if (value instanceof Double number) {
            out.addNumber(Double.doubleToLongBits(number));
        } else if (value instanceof Boolean truth) {
            out.addNumber(truth ? 1 : 0);
        } else {
            throw new IllegalArgumentException("no digest of a " + value.getClass());
        }
    }

    private void addRecord(Record record) {
        for (MethodHandle component : COMPONENTS.get(record.getClass())) {
            add(read(component, record));
        }
    }

    /** Maps of one content may have any order: by their keys, which are texts. */
    private void addMap(Map<?, ?> map) {
        out.addNumber(map.size());
        map.keySet().stream().map(String.class::cast).sorted().forEach(key -> {
            out.addText(key);
            add(java.util.Objects.requireNonNull(map.get(key)));
        });
    }

    private static Object read(MethodHandle component, Record record) {
        try {
            return (Object) component.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle reader(RecordComponent component) {
        try {
            MethodHandle accessor = MethodHandles.publicLookup().unreflect(component.getAccessor());
            return accessor.asType(java.lang.invoke.MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("not public: " + component, e);
        }
    }
}
