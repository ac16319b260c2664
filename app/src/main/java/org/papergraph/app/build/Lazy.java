package org.papergraph.app.build;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is made when it is first asked for, and once. For any thread. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile Optional<T> made = Optional.empty();

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        Optional<T> present = made;
        return present.isPresent() ? present.get() : make();
    }

    private synchronized T make() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.orElseThrow();
    }
}
