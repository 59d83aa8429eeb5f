package kr.ansim.integration.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kr.ansim.delivery.FindPickupPoints.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanGridTest {

    /** Made with PROJ's formulas by another program than proj4j: the simulators' own projection. */
    @ParameterizedTest
    @CsvSource({
        "37.5, 127.0364, 959022.2448, 1944627.2451",
        "33.246, 126.5622, 912636.9826, 1473136.0366",
        "35.1796, 129.0756, 1143467.3797, 1688281.9821",
        "38.2, 128.55, 1091937.4892, 2022711.7874",
        "37.66, 124.72, 754776.2530, 1965913.7837",
        "37.24, 131.87, 1387701.2724, 1924639.1151"
    })
    void agrees_with_another_projection_within_a_centimetre(
            double latitude, double longitude, double east, double north) {
        Point point = KoreanGrid.point(east, north).orElseThrow();
        assertThat(point.latitude()).isCloseTo(latitude, within(0.0000001));
        assertThat(point.longitude()).isCloseTo(longitude, within(0.0000001));
    }

    @Test
    void knows_no_place_outside_korea() {
        assertThat(KoreanGrid.point(0, 0)).isEmpty();
        assertThat(KoreanGrid.point(1_944_621, 958_988)).isEmpty();
        assertThat(KoreanGrid.point(Double.NaN, 1_944_621)).isEmpty();
        assertThat(KoreanGrid.point(1e300, 1e300)).isEmpty();
    }
}
