package kr.ansim.integration.institute;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static kr.ansim.integration.institute.TestInstitute.CERTIFICATE_PATH;
import static kr.ansim.integration.institute.TestInstitute.KTR;
import static kr.ansim.integration.institute.TestInstitute.NUMBER;
import static kr.ansim.integration.institute.TestInstitute.REVOKE_PATH;
import static kr.ansim.integration.institute.TestInstitute.TOKEN_PATH;
import static kr.ansim.integration.institute.TestInstitute.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.port.SourceAnswer.Found;
import kr.ansim.certification.port.SourceAnswer.Unavailable;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokensTest {

    private TestInstitute institute;
    private InstituteAuthority authority;

    @BeforeEach
    void start() {
        institute = new TestInstitute();
        institute.answers(200, TestInstitute.text("certificate"));
        authority = institute.authority();
    }

    @AfterEach
    void stop() {
        institute.close();
    }

    @Test
    void asks_for_a_token_as_a_client_and_keeps_it() {
        institute.settings.put("ansim.institute.scope", "tic.certificates tic.reports");
        authority = institute.authority();
        for (int i = 0; i < 5; i++) {
            assertFound();
        }
        institute.server.verify(
                1,
                postRequestedFor(urlEqualTo(TOKEN_PATH))
                        .withHeader("Content-Type", matching("application/x-www-form-urlencoded.*"))
                        .withHeader("x-api-tran-id", matching("ANSIM00001C[0-9A-Z]{14}"))
                        .withFormParam("grant_type", equalTo("client_credentials"))
                        .withFormParam("client_id", equalTo("ansim"))
                        .withFormParam("client_secret", equalTo(TestInstitute.SECRET))
                        .withFormParam("scope", equalTo("tic.certificates tic.reports")));
    }

    @Test
    void renews_a_token_shortly_before_its_end() {
        assertFound();
        institute.clock.move(Duration.ofSeconds(3_600 - 301));
        assertFound();
        assertTokens(1);
        institute.clock.move(Duration.ofSeconds(1));
        assertFound();
        assertTokens(2);
    }

    @Test
    void a_short_token_is_kept_for_nine_tenths_of_its_life() {
        grants(TestInstitute.text("token").replace("\"3600\"", "60"));
        assertFound();
        institute.clock.move(Duration.ofSeconds(53));
        assertFound();
        assertTokens(1);
        institute.clock.move(Duration.ofSeconds(1));
        assertFound();
        assertTokens(2);
    }

    @Test
    void nothing_lives_longer_than_ninety_days() {
        grants(TestInstitute.text("token").replace("\"3600\"", "999999999"));
        assertFound();
        institute.clock.move(Duration.ofDays(90));
        assertFound();
        assertTokens(2);
    }

    @Test
    void many_who_come_at_once_cause_one_renewal() throws Exception {
        institute.server.stubFor(post(urlEqualTo(TOKEN_PATH))
                .willReturn(
                        TestInstitute.answer(200, TestInstitute.text("token")).withFixedDelay(500)));
        assertThat(askAtOnce(8)).allSatisfy(answer -> assertThat(answer).isInstanceOf(Found.class));
        assertTokens(1);
    }

    @Test
    void many_who_come_at_once_share_a_failed_renewal() throws Exception {
        institute.server.stubFor(post(urlEqualTo(TOKEN_PATH))
                .willReturn(TestInstitute.answer(503, code("50001")).withFixedDelay(1_000)));
        assertThat(askAtOnce(8)).allSatisfy(answer -> assertThat(answer).isInstanceOf(Unavailable.class));
        assertTokens(1);
        institute.server.verify(0, getRequestedFor(urlEqualTo(CERTIFICATE_PATH)));
        institute.grants();
        assertFound();
    }

    @Test
    void a_token_that_is_no_longer_known_is_dropped_and_the_question_asked_once_more() {
        assertFound();
        grants(TestInstitute.text("token").replace(TestInstitute.TOKEN, "fresh"));
        institute.server.stubFor(any(urlPathMatching("/v1/tic/.*"))
                .withHeader("Authorization", equalTo("Bearer " + TestInstitute.TOKEN))
                .willReturn(TestInstitute.answer(401, code("40101"))));
        assertFound();
        assertFound();
        assertTokens(2);
        institute.server.verify(
                2, getRequestedFor(urlEqualTo(CERTIFICATE_PATH)).withHeader("Authorization", equalTo("Bearer fresh")));
        institute.server.verify(4, getRequestedFor(urlEqualTo(CERTIFICATE_PATH)));
    }

    @Test
    void a_fresh_token_that_is_not_known_either_is_a_refusal_and_no_endless_round() {
        institute.answers(401, code("40101"));
        assertDenied(Reason.REFUSED, "40101");
        assertTokens(2);
        institute.server.verify(2, getRequestedFor(urlEqualTo(CERTIFICATE_PATH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40102", "40103", "40104", "40105", "40106"})
    void other_refusals_do_not_cost_the_token(String code) {
        institute.answers(401, code(code));
        authority.certificate(KTR, NUMBER);
        authority.certificate(KTR, NUMBER);
        assertTokens(1);
        institute.server.verify(2, getRequestedFor(urlEqualTo(CERTIFICATE_PATH)));
    }

    @ParameterizedTest
    @CsvSource({
        "401, '{\"error\":\"invalid_client\",\"error_description\":\"…\"}', REFUSED, invalid_client",
        "400, '{\"error\":\"invalid_scope\"}', REFUSED, invalid_scope",
        "200, '{\"error\":\"unauthorized_client\"}', REFUSED, unauthorized_client",
        "503, '{\"error\":\"temporarily_unavailable\"}', SERVER_ERROR, temporarily_unavailable",
        "401, '{\"rsp_code\":\"40103\"}', REFUSED, 40103",
        "403, '{\"rsp_code\":\"40303\"}', REFUSED, 40303",
        "429, '{\"rsp_code\":\"42901\"}', QUOTA, 42901",
        "500, '{\"rsp_code\":\"50001\"}', SERVER_ERROR, 50001",
        "404, '{\"rsp_code\":\"40402\"}', UNREADABLE, 404",
        "401, '<html/>', REFUSED, 401",
        "502, '<html/>', SERVER_ERROR, 502",
        "404, '<html/>', UNREADABLE, 404",
        "200, '<html/>', UNREADABLE, ''",
        "200, '', UNREADABLE, ''",
        "200, '{}', UNREADABLE, ''",
        "200, '{\"rsp_code\":0}', UNREADABLE, ''",
        "302, '', UNREADABLE, 302"
    })
    void no_token_means_no_question_and_says_why(int status, String body, Reason reason, String told) {
        institute.server.stubFor(post(urlEqualTo(TOKEN_PATH)).willReturn(TestInstitute.answer(status, body)));
        assertDenied(reason, told);
        institute.server.verify(0, getRequestedFor(urlEqualTo(CERTIFICATE_PATH)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Bearer\"|\"mac\"",
                "\"token_type\"|\"type\"",
                "\"3600\"|\"soon\"",
                "\"3600\"|0",
                "\"3600\"|-1",
                "\"3600\"|1.5",
                "\"3600\"|null",
                "\"3600\"|\"99999999999999999999\"",
                "\"eyJhbGciOiJ-token.of_ansim\"|\"\"",
                "\"eyJhbGciOiJ-token.of_ansim\"|12345",
                "\"eyJhbGciOiJ-token.of_ansim\"|\"two\\r\\nx-api-type: lines\"",
                "\"access_token\"|\"token\""
            })
    void a_token_that_is_none_is_unreadable_and_shown_nowhere(String change) {
        String[] words = change.split("\\|", 2);
        grants(TestInstitute.text("token").replace(words[0], words[1]));
        assertDenied(Reason.UNREADABLE, "");
    }

    @Test
    void a_token_for_another_transaction_is_none() {
        institute.server.stubFor(post(urlEqualTo(TOKEN_PATH))
                .willReturn(TestInstitute.silent(200, TestInstitute.text("token"))
                        .withHeader("x-api-tran-id", "ANSIM00001C00000000000000")));
        assertDenied(Reason.UNREADABLE, "");
    }

    @Test
    void a_token_may_come_without_its_transaction() {
        institute.server.stubFor(
                post(urlEqualTo(TOKEN_PATH)).willReturn(TestInstitute.silent(200, TestInstitute.text("token"))));
        assertFound();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_broken_connection_is_no_refusal(Fault fault) {
        institute.server.stubFor(
                post(urlEqualTo(TOKEN_PATH)).willReturn(WireMock.aResponse().withFault(fault)));
        assertThat(unavailable().reason()).isIn(Reason.UNREACHABLE, Reason.UNREADABLE);
        institute.server.verify(0, getRequestedFor(urlEqualTo(CERTIFICATE_PATH)));
    }

    @Test
    void gives_tokens_back_at_the_end() {
        assertFound();
        institute.tokens().revokeAll();
        institute.tokens().revokeAll();
        institute.server.verify(
                1,
                postRequestedFor(urlEqualTo(REVOKE_PATH))
                        .withFormParam("token", equalTo(TestInstitute.TOKEN))
                        .withFormParam("client_id", equalTo("ansim"))
                        .withFormParam("client_secret", equalTo(TestInstitute.SECRET)));
    }

    @Test
    void gives_a_token_back_on_demand_and_asks_for_a_new_one_when_needed() {
        institute.tokens().revoke(KTR);
        institute.server.verify(0, postRequestedFor(urlEqualTo(REVOKE_PATH)));
        assertFound();
        institute.tokens().revoke(KTR);
        institute.server.verify(1, postRequestedFor(urlEqualTo(REVOKE_PATH)));
        assertFound();
        assertTokens(2);
    }

    @Test
    void a_token_that_cannot_be_given_back_holds_nobody_up() {
        assertFound();
        institute.server.stop();
        institute.tokens().revokeAll();
    }

    private List<SourceAnswer> askAtOnce(int many) throws Exception {
        CountDownLatch ready = new CountDownLatch(many);
        ExecutorService callers = Executors.newFixedThreadPool(many);
        try {
            List<Future<SourceAnswer>> asked = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                asked.add(callers.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return authority.certificate(KTR, NUMBER);
                }));
            }
            List<SourceAnswer> answers = new ArrayList<>();
            for (Future<SourceAnswer> each : asked) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            callers.shutdown();
        }
    }

    private void grants(String body) {
        ResponseDefinitionBuilder answer = TestInstitute.answer(200, body);
        institute.server.stubFor(post(urlEqualTo(TOKEN_PATH)).willReturn(answer));
    }

    private void assertFound() {
        assertThat(authority.certificate(KTR, NUMBER)).isInstanceOf(Found.class);
    }

    private void assertTokens(int asked) {
        institute.server.verify(asked, postRequestedFor(urlEqualTo(TOKEN_PATH)));
    }

    private Unavailability unavailable() {
        SourceAnswer answer = authority.certificate(KTR, NUMBER);
        assertThat(answer).isInstanceOf(Unavailable.class);
        return ((Unavailable) answer).why();
    }

    private void assertDenied(Reason reason, String told) {
        Unavailability why = unavailable();
        assertThat(why.reason()).isEqualTo(reason);
        assertThat(why.told()).isEqualTo(told);
        boolean ofTheToken = !told.equals("40101");
        assertThat(why.raw().isEmpty()).isEqualTo(ofTheToken);
    }
}
