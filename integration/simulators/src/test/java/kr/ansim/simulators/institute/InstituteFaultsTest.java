package kr.ansim.simulators.institute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import kr.ansim.simulators.RunningSimulators;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstituteFaultsTest {

    private static final String LIST = "/v1/tic/certificates?cert_no=HU079001-24901";

    private static RunningSimulators simulators;
    private static InstituteClient ktc;

    @BeforeAll
    static void start() {
        simulators = new RunningSimulators("--certificates", "500", "--quota", "1000");
        ktc = InstituteClient.of(simulators, "ktc");
    }

    @AfterAll
    static void stop() {
        simulators.close();
    }

    @BeforeEach
    void heal() {
        simulators.fault("ktc", "none");
    }

    @ParameterizedTest
    @EnumSource(RspCode.class)
    void every_code_can_be_forced_with_its_status(RspCode code) {
        simulators.fault("ktc", "code", code.code());
        HttpResponse<String> answer = ktc.get(LIST);
        assertThat(RunningSimulators.read(answer).path("rsp_code").asText()).isEqualTo(code.code());
        int status =
                code.code().startsWith("0") ? 200 : Integer.parseInt(code.code().substring(0, 3));
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"down", "reset", "truncated"})
    void hanging_up_breaks_the_answer(String kind) {
        simulators.fault("ktc", kind);
        assertThatThrownBy(() -> ktc.get(LIST)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void malformed_is_complete_but_no_json() {
        simulators.fault("ktc", "malformed");
        HttpResponse<String> answer = ktc.get(LIST);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> RunningSimulators.JSON.readTree(answer.body()))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void codes_as_numbers_lose_their_zeros() {
        simulators.fault("ktc", "numbers");
        JsonNode code = ktc.json(LIST).path("rsp_code");
        assertThat(code.isInt()).isTrue();
        assertThat(code.asInt()).isZero();
    }

    @Test
    void members_are_renamed_or_move_down() {
        simulators.fault("ktc", "renamed");
        assertThat(ktc.json(LIST).at("/cert_list/0/cert_state_cd").asText()).isEqualTo("17");
        assertThat(ktc.json("/v1/tic/certificates/HU079001-24901").has("cert_stt_cd"))
                .isFalse();
        simulators.fault("ktc", "nested");
        assertThat(ktc.json(LIST).at("/cert_list/0/cert_stt_cd/value").asText()).isEqualTo("17");
    }

    @Test
    void html_and_errors_come_in_place_of_an_answer() {
        simulators.fault("ktc", "html");
        assertThat(ktc.get(LIST).body()).startsWith("<html>");
        simulators.fault("ktc", "504");
        assertThat(ktc.get(LIST).statusCode()).isEqualTo(504);
    }

    @Test
    void the_other_institutes_go_on() {
        simulators.fault("ktc", "down");
        assertThat(InstituteClient.of(simulators, "ktl").code("/v1/tic/certificates/SU079002-23902"))
                .isEqualTo("00000");
    }
}
