package kr.ansim.care.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.ansim.care.SizeKind;
import kr.ansim.kernel.Won;
import kr.ansim.membership.BoughtLine;
import kr.ansim.membership.OrderNumber;
import kr.ansim.membership.OrderedLine;
import kr.ansim.membership.SizeMeasure;
import org.junit.jupiter.api.Test;

class CategoryWordsTest {

    private final CategoryWords words = new CategoryWords();

    @Test
    void the_size_chart_says_it_before_the_name_of_the_category_does() {
        assertThat(words.worn(line("신발", "95", SizeMeasure.CHEST, SizeMeasure.WAIST)))
                .contains(SizeKind.TOP);
        assertThat(words.worn(line("기타", "240", SizeMeasure.FOOT))).contains(SizeKind.SHOE);
        assertThat(words.worn(line("기타", "67", SizeMeasure.WAIST))).contains(SizeKind.BOTTOM);
    }

    @Test
    void without_a_chart_the_category_says_it() {
        assertThat(words.worn(line("여성 의류/바지", "67"))).contains(SizeKind.BOTTOM);
        assertThat(words.worn(line("여성 의류/니트", "95"))).contains(SizeKind.TOP);
        assertThat(words.worn(line("여성 신발", "240"))).contains(SizeKind.SHOE);
        assertThat(words.worn(line("침구", "Q"))).isEmpty();
        assertThat(words.worn(line("여성 의류/니트", ""))).isEmpty();
    }

    private static BoughtLine line(String category, String size, SizeMeasure... measures) {
        return new BoughtLine(
                new OrderNumber(new UUID(0, 7), "O-1"),
                Instant.EPOCH,
                new OrderedLine("P-1", category, "다람", size, 1, Won.of(1_000)),
                Optional.empty(),
                1,
                0,
                Set.of(measures));
    }
}
