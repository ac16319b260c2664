package org.papergraph.app.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedParallelTest {

    @Test
    void answersComeInTheOrderOfTheInputsHoweverLongEachTakes() {
        Random random = new Random(7);
        List<Integer> inputs = IntStream.range(0, 300).boxed().toList();
        int[] micros = random.ints(300, 0, 2000).toArray();
        List<Integer> answers = new ArrayList<>();

        new OrderedParallel(4)
                .run(
                        inputs.iterator(),
                        i -> {
                            busy(micros[i]);
                            return i * 2;
                        },
                        answers::add);

        assertThat(answers).isEqualTo(inputs.stream().map(i -> i * 2).toList());
    }

    @Test
    void onlyABoundedNumberIsReadAhead() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger answered = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        var inputs = IntStream.range(0, 10_000)
                .peek(i -> most.accumulateAndGet(read.incrementAndGet() - answered.get(), Math::max))
                .iterator();

        new OrderedParallel(2).run(inputs, i -> i, i -> answered.incrementAndGet());

        assertThat(answered).hasValue(10_000);
        assertThat(most.get()).isLessThanOrEqualTo(2 * 16 + 1);
    }

    @Test
    void whatTheWorkThrowsIsThrownAtItsPlace() {
        List<Integer> answers = new ArrayList<>();

        assertThatThrownBy(() -> new OrderedParallel(3)
                        .run(
                                IntStream.range(0, 100).iterator(),
                                i -> {
                                    if (i == 50) {
                                        throw new UnsupportedOperationException("fifty");
                                    }
                                    return i;
                                },
                                answers::add))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("fifty");
        assertThat(answers).hasSize(50);
    }

    private static void busy(int micros) {
        long end = System.nanoTime() + micros * 1000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
