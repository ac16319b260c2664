package org.papergraph.queries.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsAreAsWideAsTheyNeedAndNumbersStandToTheRight() {
        List<List<String>> rows = List.of(List.of("a", "1", "x y"), List.of("bcd", "100", ""));
        TextTable table = TextTable.fitted(List.of("n", "count", "t"), rows, new boolean[] {false, true, false}, 80);

        assertThat(table.header()).containsExactly("n    count  t", "---  -----  ---");
        assertThat(table.row(rows.get(0))).containsExactly("a        1  x y");
        assertThat(table.row(rows.get(1))).containsExactly("bcd    100");
    }

    @Test
    void theWidestColumnWrapsBeforeWordsAreBroken() {
        List<List<String>> rows =
                List.of(List.of("<paper/arxiv/1706.03762>", "many short words in a long row of them"));
        TextTable table = TextTable.fitted(List.of("id", "words"), rows, new boolean[2], 46);

        assertThat(table.row(rows.get(0)))
                .containsExactly(
                        "<paper/arxiv/1706.03762>  many short words in",
                        "                          a long row of them");
    }

    @Test
    void aTableOfAnyTextKeepsToItsWidthAndLosesNoWord() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            int columns = 1 + random.nextInt(4);
            List<String> names = new ArrayList<>();
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                names.add("c" + i);
                cells.add(Printable.of(text(random)));
            }
            int width = 14 * columns + random.nextInt(60);
            TextTable table = TextTable.fitted(names, List.of(cells), new boolean[columns], width);
            List<String> lines = table.row(cells);

            assertThat(lines)
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
            if (columns == 1) {
                assertThat(String.join("", lines).replaceAll("\\s", ""))
                        .isEqualTo(cells.get(0).replaceAll("\\s", ""));
            }
        }
    }

    @Test
    void marksTakeNoColumnAndWideCharactersTwo() {
        assertThat(DisplayWidth.of("naïve")).isEqualTo(5);
        assertThat(DisplayWidth.of("nai\u0308ve")).isEqualTo(5);
        assertThat(DisplayWidth.of("日本")).isEqualTo(4);
        assertThat(DisplayWidth.of("한국")).isEqualTo(4);
        assertThat(DisplayWidth.of("\uD83D\uDE00")).isEqualTo(2);
        assertThat(DisplayWidth.of("")).isZero();
    }

    @Test
    void whatWouldMoveTheCursorIsNotPrinted() {
        assertThat(Printable.of("a\u001B[1mb\nc\u0085d\u202Ee\u2028f\uD800g")).isEqualTo("a [1mb c d e f g");
        assertThat(Printable.of("日本 \uD83D\uDE00 é")).isEqualTo("日本 \uD83D\uDE00 é");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int words = random.nextInt(12);
        for (int i = 0; i < words; i++) {
            int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 80 : 9);
            for (int j = 0; j < length; j++) {
                text.appendCodePoint(random.nextInt(5) == 0 ? 0x4E00 + random.nextInt(500) : 'a' + random.nextInt(26));
            }
            text.append(' ');
        }
        return text.toString();
    }
}
