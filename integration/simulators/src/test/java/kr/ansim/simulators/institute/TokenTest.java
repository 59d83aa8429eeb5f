package kr.ansim.simulators.institute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kr.ansim.simulators.RunningSimulators;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenTest {

    private static final String ONE = "/v1/tic/certificates/HU079001-24901";

    private static RunningSimulators simulators;
    private InstituteClient client;

    @BeforeAll
    static void start() {
        simulators = new RunningSimulators("--certificates", "500", "--token-life", "600");
    }

    @AfterAll
    static void stop() {
        simulators.close();
    }

    @BeforeEach
    void begin() {
        client = InstituteClient.of(simulators, "ktc");
    }

    @Test
    void gives_a_token_and_every_value_is_a_string() {
        HttpResponse<String> answer = client.tokenCall(
                "grant_type", "client_credentials", "client_id", "ansim-ktc", "client_secret", "simulator-ktc");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode body = RunningSimulators.read(answer);
        body.forEach(value -> assertThat(value.isTextual()).isTrue());
        assertThat(body.path("rsp_code").asText()).isEqualTo("00000");
        assertThat(body.path("token_type").asText()).isEqualTo("Bearer");
        assertThat(body.path("expires_in").asText()).isEqualTo("600");
        assertThat(body.path("scope").asText()).isEqualTo("tic.certificates tic.reports tic.consents");
        assertThat(client.code(ONE)).isEqualTo("00000");
    }

    @Test
    void takes_credentials_in_the_header_too() {
        String basic = Base64.getEncoder().encodeToString("ansim-ktc:simulator-ktc".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = simulators.postWith(
                "/institutes/ktc/oauth/2.0/token",
                "grant_type=client_credentials",
                "Authorization",
                "Basic " + basic,
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void refuses_wrong_credentials_grants_and_scopes() {
        HttpResponse<String> stranger = client.tokenCall(
                "grant_type", "client_credentials", "client_id", "ansim-ktl", "client_secret", "simulator-ktl");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(RunningSimulators.read(stranger).path("error").asText()).isEqualTo("invalid_client");
        HttpResponse<String> password = client.tokenCall("grant_type", "password");
        assertThat(password.statusCode()).isEqualTo(400);
        assertThat(RunningSimulators.read(password).path("error").asText()).isEqualTo("unsupported_grant_type");
        HttpResponse<String> bank = client.tokenCall(
                "grant_type",
                "client_credentials",
                "client_id",
                "ansim-ktc",
                "client_secret",
                "simulator-ktc",
                "scope",
                "bank.list");
        assertThat(RunningSimulators.read(bank).path("error").asText()).isEqualTo("invalid_scope");
    }

    @Test
    void a_token_is_good_at_its_own_institute_only() {
        InstituteClient other = InstituteClient.of(simulators, "ktl");
        other.use(client.token());
        assertThat(other.code(ONE)).isEqualTo("40101");
        assertThat(client.code(ONE)).isEqualTo("00000");
    }

    @Test
    void a_token_ends() throws InterruptedException {
        try (RunningSimulators hasty = new RunningSimulators("--certificates", "500", "--token-life", "1")) {
            InstituteClient late = InstituteClient.of(hasty, "ktc");
            Thread.sleep(1_100);
            assertThat(late.get(ONE).statusCode()).isEqualTo(401);
            assertThat(late.code(ONE)).isEqualTo("40101");
        }
    }

    @Test
    void a_revoked_token_is_none() {
        assertThat(client.revokeCall(client.token()).statusCode()).isEqualTo(200);
        assertThat(client.code(ONE)).isEqualTo("40101");
        assertThat(client.revokeCall("never given").statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_for_reports_opens_no_certificates() {
        client.use(client.newToken("tic.reports"));
        assertThat(client.code(ONE)).isEqualTo("40104");
        assertThat(client.code("/v1/tic/reports?sbmsn_co_brno=2148639239")).isEqualTo("00000");
    }

    @Test
    void tokens_given_out_before_the_fault_expire_and_new_ones_do_not() {
        simulators.fault("ktc", "expired-token");
        assertThat(client.code(ONE)).isEqualTo("40101");
        client.use(client.newToken(""));
        assertThat(client.code(ONE)).isEqualTo("00000");
        simulators.fault("ktc", "none");
    }

    @Test
    void a_clock_that_runs_ahead_ends_tokens_early() {
        simulators.fault("ktc", "clock-skew", "700");
        assertThat(client.code(ONE)).isEqualTo("40101");
        simulators.fault("ktc", "none");
        assertThat(client.code(ONE)).isEqualTo("00000");
    }
}
