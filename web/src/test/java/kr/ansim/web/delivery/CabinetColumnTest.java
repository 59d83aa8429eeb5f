package kr.ansim.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.ansim.delivery.DoorDetails;
import kr.ansim.delivery.DoorState;
import kr.ansim.delivery.LockerSize;
import org.junit.jupiter.api.Test;

class CabinetColumnTest {

    private static Stream<DoorDetails> doors(LockerSize size, int heightMm, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new DoorDetails(
                        UUID.randomUUID(),
                        size.letter() + "-" + number,
                        size,
                        400,
                        600,
                        heightMm,
                        null,
                        null,
                        DoorState.FREE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false));
    }

    private static final List<DoorDetails> USUAL = Stream.of(
                    doors(LockerSize.SMALL, 300, 9),
                    doors(LockerSize.MID_SMALL, 360, 5),
                    doors(LockerSize.MEDIUM, 450, 4),
                    doors(LockerSize.LARGE, 600, 1))
            .flatMap(doors -> doors)
            .toList();

    @Test
    void every_door_stands_in_exactly_one_column() {
        assertThat(CabinetColumn.of(USUAL))
                .flatExtracting(CabinetColumn::doors)
                .containsExactlyInAnyOrderElementsOf(USUAL);
    }

    @Test
    void no_column_is_higher_than_people_reach() {
        assertThat(CabinetColumn.highest(CabinetColumn.of(USUAL))).isLessThanOrEqualTo(195);
    }

    @Test
    void all_columns_end_at_the_same_height_with_the_rest_left_blank() {
        List<CabinetColumn> columns = CabinetColumn.of(USUAL);
        double highest = CabinetColumn.highest(columns);

        assertThat(columns).allSatisfy(column -> {
            double doors =
                    column.doors().stream().mapToDouble(CabinetColumn::cm).sum();
            assertThat(doors + column.restCm()).isCloseTo(highest, within(0.001));
        });
    }

    @Test
    void numbers_are_in_order_and_the_tenth_follows_the_ninth() {
        List<DoorDetails> ten = doors(LockerSize.SMALL, 300, 12).toList();

        assertThat(CabinetColumn.of(ten))
                .flatExtracting(CabinetColumn::doors)
                .extracting(DoorDetails::number)
                .containsExactly("S-1", "S-2", "S-3", "S-4", "S-5", "S-6", "S-7", "S-8", "S-9", "S-10", "S-11", "S-12");
    }

    @Test
    void a_site_without_doors_has_no_column() {
        assertThat(CabinetColumn.of(List.of())).isEmpty();
        assertThat(CabinetColumn.highest(List.of())).isZero();
    }
}
