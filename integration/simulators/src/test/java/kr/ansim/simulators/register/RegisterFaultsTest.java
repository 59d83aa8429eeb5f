package kr.ansim.simulators.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.Charset;
import java.time.Duration;
import kr.ansim.simulators.RunningSimulators;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterFaultsTest {

    private static final String LIST =
            "/openapi/api/cert/certificationList.json?conditionKey=certNum&conditionValue=HU079001-24901";

    private static RunningSimulators simulators;

    @BeforeAll
    static void start() {
        simulators = new RunningSimulators("--certificates", "500");
    }

    @AfterAll
    static void stop() {
        simulators.close();
    }

    @BeforeEach
    void heal() {
        simulators.fault("safetykorea", "none");
    }

    private static HttpResponse<String> ask() {
        return simulators.getWith(LIST, "AuthKey", "simulator-safetykorea");
    }

    @Test
    void server_errors_have_any_status() {
        simulators.fault("safetykorea", "503");
        assertThat(ask().statusCode()).isEqualTo(503);
        simulators.fault("safetykorea", "server-error", "502");
        assertThat(ask().statusCode()).isEqualTo(502);
    }

    @Test
    void slow_takes_the_time_that_is_given() {
        simulators.fault("safetykorea", "slow", "400");
        long start = System.nanoTime();
        assertThat(ask().body()).contains("2000");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(400), Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"down", "reset", "truncated"})
    void hanging_up_breaks_the_answer(String kind) {
        simulators.fault("safetykorea", kind);
        assertThatThrownBy(RegisterFaultsTest::ask).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void html_and_nothing_come_with_status_200() {
        simulators.fault("safetykorea", "html");
        assertThat(ask().body()).startsWith("<html>");
        simulators.fault("safetykorea", "empty");
        assertThat(ask().body()).isEmpty();
    }

    @Test
    void timeout_never_answers() {
        simulators.fault("safetykorea", "timeout");
        assertThatThrownBy(() -> simulators.get(LIST, Duration.ofMillis(300)))
                .hasCauseInstanceOf(HttpTimeoutException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LIST,
                "/openapi/api/cert/certificationDetail.json?certNum=HU079001-24901",
                "/openapi/api/cert/certificationDetail.json"
            })
    void malformed_is_complete_but_no_json(String path) {
        simulators.fault("safetykorea", "malformed");
        HttpResponse<String> answer = simulators.getWith(path, "AuthKey", "simulator-safetykorea");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> RunningSimulators.JSON.readTree(answer.body()))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void euc_kr_hides_behind_utf_8() {
        simulators.fault("safetykorea", "euc-kr");
        HttpResponse<byte[]> answer = simulators.bytesWith(LIST, "AuthKey", "simulator-safetykorea");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
        assertThat(new String(answer.body(), Charset.forName("EUC-KR"))).contains("전기밥솥 6인용");
    }

    @Test
    void numbers_come_where_strings_were() {
        simulators.fault("safetykorea", "numbers");
        assertThat(RunningSimulators.read(ask()).path("resultCode").isInt()).isTrue();
    }

    @Test
    void members_are_renamed_or_move_down() {
        simulators.fault("safetykorea", "renamed");
        JsonNode renamed = RunningSimulators.read(ask()).at("/resultData/0");
        assertThat(renamed.has("certState")).isFalse();
        assertThat(renamed.path("certStateName").asText()).isEqualTo("적합");
        simulators.fault("safetykorea", "nested");
        assertThat(RunningSimulators.read(ask())
                        .at("/resultData/0/certState/value")
                        .asText())
                .isEqualTo("적합");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4000", "4001", "4005", "5000", "2004", "9999"})
    void any_code_can_be_forced(String code) {
        simulators.fault("safetykorea", "code", code);
        HttpResponse<String> answer = ask();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(RunningSimulators.read(answer).path("resultCode").asText()).isEqualTo(code);
    }

    @Test
    void a_fault_strikes_one_system_only() {
        simulators.fault("katri", "down");
        assertThat(ask().body()).contains("2000");
        simulators.fault("katri", "none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"kind\":\"slow\"}",
                "{\"api\":\"safetykorea\",\"kind\":\"sloow\"}",
                "{\"api\":\"safetykorea\",\"kind\":\"code\"}",
                "{\"api\":\"safetykorea\",\"kind\":\"slow\",\"value\":\"-\"}"
            })
    void a_wish_that_cannot_be_read_is_refused(String wish) {
        assertThat(simulators.post("/control/fault", wish, "application/json").statusCode())
                .isEqualTo(400);
        assertThat(simulators.json("/control/fault").path("safetykorea").asText())
                .isEqualTo("NONE");
    }

    @Test
    void the_page_plants_and_shows_a_fault() {
        HttpResponse<String> planted =
                simulators.form("/control/fault", "api", "safetykorea", "kind", "slow", "value", "7", "code", "");
        assertThat(planted.statusCode()).isEqualTo(303);
        assertThat(simulators.get("/simulators").body()).contains("safetykorea: SLOW 7");
        assertThat(simulators.json("/control/fault").path("safetykorea").asText())
                .isEqualTo("SLOW 7");
    }
}
