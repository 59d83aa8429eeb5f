package kr.ansim.simulators.address;

import static kr.ansim.simulators.RunningSimulators.pairs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import kr.ansim.simulators.RunningSimulators;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressRegisterSimulatorTest {

    private static RunningSimulators simulators;

    @BeforeAll
    static void start() {
        simulators = new RunningSimulators("--link-key", "L", "--coord-key", "C");
    }

    @AfterAll
    static void stop() {
        simulators.close();
    }

    @BeforeEach
    void heal() {
        simulators.fault("address", "none");
    }

    @ParameterizedTest
    @CsvSource({"테헤란로 152", "강남구 테헤란로", "역삼동", "테헤란로 데모빌딩", "서울특별시 강남구 역삼동 165-3"})
    void finds_by_road_district_neighbourhood_building_and_lot(String keyword) {
        JsonNode results = search(keyword, 1, 100);
        assertThat(results.at("/common/errorCode").asText()).isEqualTo("0");
        assertThat(results.at("/juso").findValuesAsText("roadAddrPart1")).contains("서울특별시 강남구 테헤란로 152");
    }

    @Test
    void answers_everything_as_text() {
        JsonNode results = search("테헤란로 152", 1, 10);
        results.path("common").forEach(value -> assertThat(value.isTextual()).isTrue());
        results.at("/juso/0").forEach(value -> assertThat(value.isTextual()).isTrue());
        assertThat(results.at("/juso/0/zipNo").asText()).matches("\\d{5}");
        assertThat(results.at("/juso/0/admCd").asText()).matches("\\d{10}");
        assertThat(results.at("/juso/0/rnMgtSn").asText()).matches("\\d{12}");
    }

    @Test
    void pages_through_all_that_matches() {
        int total = search("서울 강남구", 1, 5).at("/common/totalCount").asInt();
        assertThat(total).isGreaterThan(10);
        assertThat(search("서울 강남구", 1, 5).at("/juso")).hasSize(5);
        assertThat(search("서울 강남구", 2, 5).at("/juso/0"))
                .isNotEqualTo(search("서울 강남구", 1, 5).at("/juso/0"));
        assertThat(search("서울 강남구", 99, 5).at("/juso")).isEmpty();
    }

    @Test
    void nothing_found_is_no_error() {
        JsonNode results = search("없는길 77", 1, 10);
        assertThat(results.at("/common/errorCode").asText()).isEqualTo("0");
        assertThat(results.at("/common/totalCount").asText()).isEqualTo("0");
        assertThat(results.at("/juso").isArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', E0005",
        "서, E0008",
        "123, E0009",
        "서울특별시, E0006",
        "12-34, E0012",
        "테헤란로 12345678901, E0011",
        "drop 테헤란로, E0013",
        "테헤란로 50%, E0013"
    })
    void refuses_keywords_with_its_own_codes_and_status_200(String keyword, String code) {
        var answer = simulators.get(
                "/addrlink/addrLinkApi.do?" + pairs("confmKey", "L", "keyword", keyword, "resultType", "json"));
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode results = search(keyword, 1, 10);
        assertThat(results.at("/common/errorCode").asText()).isEqualTo(code);
        assertThat(results.path("juso").isNull()).isTrue();
    }

    @Test
    void each_call_wants_its_own_key() {
        assertThat(results("/addrlink/addrLinkApi.do?" + pairs("confmKey", "C", "keyword", "역삼동", "resultType", "json"))
                        .at("/common/errorCode")
                        .asText())
                .isEqualTo("E0001");
        assertThat(results("/addrlink/addrCoordApi.do?" + pairs("confmKey", "L", "resultType", "json"))
                        .at("/common/errorCode")
                        .asText())
                .isEqualTo("E0001");
    }

    @Test
    void tells_where_an_address_lies_in_metres_of_the_korean_grid() {
        JsonNode place = locate(search("테헤란로 152", 1, 1).at("/juso/0"), "0");
        assertThat(place.at("/common/totalCount").asText()).isEqualTo("1");
        assertThat(place.at("/juso/0/entX").isTextual()).isTrue();
        assertThat(place.at("/juso/0/entX").asDouble()).isBetween(957_000.0, 960_500.0);
        assertThat(place.at("/juso/0/entY").asDouble()).isBetween(1_943_000.0, 1_946_500.0);
    }

    @Test
    void knows_no_point_for_an_address_it_does_not_have() {
        JsonNode place = locate(search("테헤란로 152", 1, 1).at("/juso/0"), "1");
        assertThat(place.at("/common/errorCode").asText()).isEqualTo("0");
        assertThat(place.at("/juso")).isEmpty();
    }

    @Test
    void speaks_xml_unless_json_is_asked_for() {
        var answer = simulators.form("/addrlink/addrLinkApi.do", "confmKey", "L", "keyword", "역삼동");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("xml"));
        assertThat(answer.body()).contains("<zipNo>").contains("역삼동");
    }

    @Test
    void takes_the_faults_that_are_planted() {
        String path = "/addrlink/addrLinkApi.do?" + pairs("confmKey", "L", "keyword", "역삼동", "resultType", "json");
        simulators.fault("address", "500");
        assertThat(simulators.get(path).statusCode()).isEqualTo(500);
        simulators.fault("address", "html");
        assertThat(simulators.get(path).body()).startsWith("<html>");
        simulators.fault("address", "empty");
        assertThat(simulators.get(path).body()).isEmpty();
        simulators.fault("address", "down");
        assertThatThrownBy(() -> simulators.get(path)).isInstanceOf(UncheckedIOException.class);
        simulators.fault("address", "timeout");
        assertThatThrownBy(() -> simulators.get(path, Duration.ofMillis(500)))
                .hasCauseInstanceOf(HttpTimeoutException.class);
        assertThat(simulators
                        .post("/control/fault", "{\"kind\":\"?\"}", "application/json")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void knows_some_hundred_addresses_all_within_korea_and_apart() {
        AddressBook book = AddressBook.load();
        assertThat(book.size()).isGreaterThan(300);
        assertThat(book.all()).allSatisfy(address -> {
            assertThat(address.latitude()).isBetween(33.0, 38.7);
            assertThat(address.longitude()).isBetween(126.0, 130.0);
        });
        assertThat(book.all()).extracting(RoadAddress::roadPart).doesNotHaveDuplicates();
        assertThat(book.all())
                .extracting(address -> address.roadCode() + "-" + address.number())
                .doesNotHaveDuplicates();
    }

    /** The origin of the grid, and a point that EPSG's own guidance method gives for it. */
    @Test
    void projects_onto_the_grid() {
        assertThat(KoreanGrid.of(38, 127.5).x()).isCloseTo(1_000_000, within(0.001));
        assertThat(KoreanGrid.of(38, 127.5).y()).isCloseTo(2_000_000, within(0.001));
        assertThat(KoreanGrid.of(39, 127.5).y() - 2_000_000).isCloseTo(0.9996 * 111_007.0, within(20.0));
    }

    private static JsonNode search(String keyword, int page, int perPage) {
        return results("/addrlink/addrLinkApi.do?"
                + pairs(
                        "confmKey",
                        "L",
                        "keyword",
                        keyword,
                        "currentPage",
                        Integer.toString(page),
                        "countPerPage",
                        Integer.toString(perPage),
                        "resultType",
                        "json"));
    }

    private static JsonNode locate(JsonNode address, String annex) {
        return results("/addrlink/addrCoordApi.do?"
                + pairs(
                        "confmKey", "C",
                        "admCd", address.path("admCd").asText(),
                        "rnMgtSn", address.path("rnMgtSn").asText(),
                        "udrtYn", address.path("udrtYn").asText(),
                        "buldMnnm", address.path("buldMnnm").asText(),
                        "buldSlno", annex,
                        "resultType", "json"));
    }

    private static JsonNode results(String path) {
        return simulators.json(path).path("results");
    }
}
