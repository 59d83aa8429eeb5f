package kr.ansim.simulators.taxoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import kr.ansim.simulators.RunningSimulators;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxOfficeFaultsTest {

    private static final String STATUS = "/api/nts-businessman/v1/status?serviceKey=simulator-tax-office";
    private static final String VALIDATE = "/api/nts-businessman/v1/validate?serviceKey=simulator-tax-office";

    private static RunningSimulators simulators;

    @BeforeAll
    static void start() {
        simulators = new RunningSimulators("--certificates", "100");
    }

    @AfterAll
    static void stop() {
        simulators.close();
    }

    @BeforeEach
    void heal() {
        simulators.fault("tax-office", "none");
    }

    private static HttpResponse<String> ask() {
        return simulators.post(STATUS, "{\"b_no\":[\"2148639239\",\"9990000243\"]}", "application/json");
    }

    private static HttpResponse<String> compare() {
        return simulators.post(
                VALIDATE,
                "{\"businesses\":[{\"b_no\":\"2148639239\",\"start_dt\":\"20110302\",\"p_nm\":\"?\"}]}",
                "application/json");
    }

    @Test
    void server_errors_have_any_status() {
        simulators.fault("tax-office", "503");
        assertThat(ask().statusCode()).isEqualTo(503);
        simulators.fault("tax-office", "server-error", "502");
        assertThat(compare().statusCode()).isEqualTo(502);
    }

    @Test
    void slow_takes_the_time_that_is_given() {
        simulators.fault("tax-office", "slow", "400");
        long start = System.nanoTime();
        assertThat(ask().body()).contains("\"OK\"");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(400), Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"down", "reset", "truncated"})
    void hanging_up_breaks_the_answer(String kind) {
        simulators.fault("tax-office", kind);
        assertThatThrownBy(TaxOfficeFaultsTest::ask).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(TaxOfficeFaultsTest::compare).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void html_and_nothing_come_with_status_200() {
        simulators.fault("tax-office", "html");
        assertThat(ask().statusCode()).isEqualTo(200);
        assertThat(ask().body()).startsWith("<html>");
        simulators.fault("tax-office", "empty");
        assertThat(compare().body()).isEmpty();
    }

    @Test
    void malformed_is_complete_but_no_json() {
        simulators.fault("tax-office", "malformed");
        for (HttpResponse<String> answer : List.of(ask(), compare())) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThatThrownBy(() -> RunningSimulators.JSON.readTree(answer.body()))
                    .isInstanceOf(JsonProcessingException.class);
        }
    }

    @Test
    void euc_kr_hides_behind_utf_8() {
        simulators.fault("tax-office", "euc-kr");
        assertThat(ask().headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
        assertThat(ask().body()).contains("2148639239").doesNotContain("사업자");
    }

    @Test
    void numbers_come_where_strings_were() {
        simulators.fault("tax-office", "numbers");
        JsonNode data = RunningSimulators.read(ask()).path("data");
        assertThat(data.at("/0/b_no").isNumber()).isTrue();
        assertThat(data.at("/0/b_stt_cd").asInt()).isEqualTo(1);
        assertThat(data.at("/1/b_stt_cd").asText()).isEmpty();
        assertThat(RunningSimulators.read(compare()).at("/data/0/valid").isInt())
                .isTrue();
    }

    @Test
    void members_are_renamed_or_move_down() {
        simulators.fault("tax-office", "renamed");
        assertThat(RunningSimulators.read(ask()).at("/data/0").has("b_stt_cd")).isFalse();
        assertThat(RunningSimulators.read(ask()).at("/data/0/b_state_cd").asText())
                .isEqualTo("01");
        simulators.fault("tax-office", "nested");
        assertThat(RunningSimulators.read(compare()).at("/data/0/valid/value").asText())
                .isEqualTo("02");
    }

    @ParameterizedTest
    @CsvSource({
        "-4, 401, code",
        "-401, 401, code",
        "BAD_JSON_REQUEST, 400, status_code",
        "REQUEST_DATA_MALFORMED, 411, status_code",
        "TOO_LARGE_REQUEST, 413, status_code",
        "INTERNAL_ERROR, 500, status_code",
        "HTTP_ERROR, 500, status_code"
    })
    void every_code_can_be_forced_with_its_status(String code, int status, String member) {
        simulators.fault("tax-office", "code", code);
        for (HttpResponse<String> answer : List.of(ask(), compare())) {
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(RunningSimulators.read(answer).path(member).asText()).isEqualTo(code);
        }
    }

    @Test
    void the_others_go_on() {
        simulators.fault("safetykorea", "down");
        assertThat(ask().statusCode()).isEqualTo(200);
        simulators.fault("safetykorea", "none");
    }
}
