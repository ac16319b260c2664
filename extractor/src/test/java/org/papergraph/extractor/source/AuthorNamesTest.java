package org.papergraph.extractor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Ann One = Ann One",
                "Ann One, Bob Two and Cy Three = Ann One|Bob Two|Cy Three",
                "Ann One, Bob Two, and Cy Three = Ann One|Bob Two|Cy Three",
                "Ann One and Bob Two = Ann One|Bob Two",
                "Ann One & Bob Two = Ann One|Bob Two",
                "One, Ann and Two, Bob = One, Ann|Two, Bob",
                "van den One, Ann and Two, Bob C. = van den One, Ann|Two, Bob C.",
                "One, Ann = One, Ann",
                "Ann One, Bob Two = Ann One|Bob Two",
                "One, Ann; Two, Bob = One, Ann|Two, Bob",
                "One, A., Two, B. C., Three, D.-E. = One, A.|Two, B. C.|Three, D.-E.",
                "Sandy Anderson,  Brandon\tAnd = Sandy Anderson|Brandon And",
                "'' = ''"
            })
    void aListIsTakenApartByItsOwnStyle(String list, String names) {
        assertThat(AuthorNames.split(list)).isEqualTo(names.isEmpty() ? List.of() : List.of(names.split("\\|")));
    }
}
