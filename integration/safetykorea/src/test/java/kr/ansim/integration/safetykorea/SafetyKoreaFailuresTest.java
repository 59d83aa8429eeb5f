package kr.ansim.integration.safetykorea;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static kr.ansim.integration.safetykorea.TestRegister.DETAIL;
import static kr.ansim.integration.safetykorea.TestRegister.NUMBER;
import static kr.ansim.integration.safetykorea.TestRegister.json;
import static kr.ansim.integration.safetykorea.TestRegister.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.ListAnswer;
import kr.ansim.certification.port.NationalRegister.CertificateKey;
import kr.ansim.certification.port.NationalRegister.RecallKey;
import kr.ansim.certification.port.RawAnswer;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong on the way is told as that: of a number as unavailable, of a list as broken. */
class SafetyKoreaFailuresTest {

    private TestRegister register;
    private SafetyKoreaSettings settings;

    @BeforeEach
    void start() {
        register = new TestRegister();
        settings = register.settings();
    }

    @AfterEach
    void stop() {
        register.close();
    }

    @ParameterizedTest
    @CsvSource({
        "201, UNREADABLE",
        "204, UNREADABLE",
        "302, UNREADABLE",
        "400, UNREADABLE",
        "401, REFUSED",
        "403, REFUSED",
        "404, UNREADABLE",
        "410, UNREADABLE",
        "429, QUOTA",
        "500, SERVER_ERROR",
        "502, SERVER_ERROR",
        "503, SERVER_ERROR"
    })
    void any_other_status_than_200_is_no_answer(int status, Reason reason) {
        for (String body : List.of("<html>…</html>", TestRegister.text("detail"), "{\"resultCode\":\"2004\"}")) {
            register.answers(aResponse().withStatus(status).withBody(body));
            assertAll(reason, Integer.toString(status));
        }
    }

    @Test
    void passes_on_how_long_to_wait() {
        register.answers(aResponse().withStatus(429).withHeader("Retry-After", "90"));
        assertThat(ask().retryAfter()).hasValue(Duration.ofSeconds(90));
        register.answers(aResponse().withStatus(503).withHeader("Retry-After", "Sun, 22 Nov 2026 01:00:30 GMT"));
        assertThat(ask().retryAfter()).hasValue(Duration.ofSeconds(30));
        register.answers(aResponse().withStatus(503).withHeader("Retry-After", "later"));
        assertThat(ask().retryAfter()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "2000",
                "[]",
                "{}",
                "{\"resultMsg\":\"Success\",\"resultData\":[]}",
                "{\"resultCode\":null}",
                "{\"resultCode\":{\"a\":1}}",
                "{\"resultCode\":\"2004\"",
                "{\"resultCode\":\"2004\"}}",
                "{\"resultCode\":\"2004\"} {\"resultCode\":\"2004\"}",
                "{'resultCode':'2004'}",
                "{\"resultCode\":\"2004\",}",
                "<html><body>시스템 점검 중입니다.</body></html>",
                "<?xml version=\"1.0\"?><response><resultCode>2004</resultCode></response>"
            })
    void an_answer_that_is_not_as_described_is_unreadable(String body) {
        register.answers(json(body));
        assertAll(Reason.UNREADABLE, "");
    }

    @Test
    void what_is_nested_without_end_is_unreadable() {
        register.answers(json("{\"resultCode\":\"2004\",\"resultMsg\":" + "[".repeat(100_000)));
        assertAll(Reason.UNREADABLE, "");
        register.answers(json("{\"resultCode\":\"2000\",\"resultData\":{\"certNum\":" + "{\"a\":".repeat(100_000)));
        assertAll(Reason.UNREADABLE, "");
        register.answers(json("{\"resultCode\":" + "1".repeat(100_000) + "}"));
        assertThat(ask().reason()).isEqualTo(Reason.UNREADABLE);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_broken_connection_is_unavailable(Fault fault) {
        register.answers(aResponse().withFault(fault));
        for (Unavailability why : askAll()) {
            assertThat(why.reason()).isIn(Reason.UNREACHABLE, Reason.UNREADABLE);
        }
    }

    @Test
    void silence_is_a_time_out() {
        settings.readTimeout = Duration.ofMillis(300);
        register.answers(recorded("detail").withFixedDelay(2_000));
        assertAll(Reason.TIMED_OUT, "");
    }

    @Test
    void a_drip_is_a_time_out() {
        settings.detailTimeout = Duration.ofMillis(500);
        settings.listTimeout = Duration.ofMillis(500);
        register.answers(recorded("detail").withChunkedDribbleDelay(50, 5_000));
        assertAll(Reason.TIMED_OUT, "");
    }

    @Test
    void a_server_that_is_gone_is_unreachable() {
        register.server.stop();
        assertAll(Reason.UNREACHABLE, "");
    }

    @Test
    void a_name_that_nobody_knows_is_unreachable() {
        settings.url = java.net.URI.create("http://register.invalid/openapi/api/");
        assertAll(Reason.UNREACHABLE, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=UTF-8", "application/json;charset=EUC-KR", "application/json"})
    void korean_that_is_not_utf_8_is_unreadable(String type) {
        for (String encoding : List.of("EUC-KR", "x-windows-949", "UTF-16", "UTF-16LE")) {
            byte[] korean = TestRegister.text("detail").getBytes(Charset.forName(encoding));
            register.answers(aResponse().withHeader("Content-Type", type).withBody(korean));
            assertAll(Reason.UNREADABLE, "");
        }
    }

    @Test
    void stops_reading_what_never_ends() {
        register.answers(json("{\"resultCode\":\"2004\",\"resultMsg\":\"" + "x".repeat(4_100_000) + "\"}"));
        assertAll(Reason.UNREADABLE, "");
    }

    @Test
    void does_not_carry_the_key_to_where_it_is_sent_on() {
        register.answers(
                DETAIL, aResponse().withStatus(302).withHeader("Location", register.server.baseUrl() + "/elsewhere"));
        register.answers("/elsewhere", recorded("detail"));
        assertThat(ask().reason()).isEqualTo(Reason.UNREADABLE);
        register.server.verify(0, getRequestedFor(urlPathEqualTo("/elsewhere")));
    }

    @Test
    void keeps_what_was_read_for_whoever_looks_into_it() {
        assertKept(json("<html>점검</html>"));
        assertKept(aResponse().withStatus(503).withBody("<html>점검</html>"));
    }

    private void assertKept(ResponseDefinitionBuilder response) {
        register.answers(response);
        for (Unavailability why : askAll()) {
            RawAnswer raw = why.raw().orElseThrow();
            assertThat(new String(raw.body(), StandardCharsets.UTF_8)).isEqualTo("<html>점검</html>");
            assertThat(raw.request()).startsWith("GET http://").doesNotContain(TestRegister.KEY);
        }
    }

    @Test
    void asks_once_and_leaves_trying_again_to_others() {
        ResponseDefinitionBuilder failing = aResponse().withStatus(503);
        register.answers(failing);
        ask();
        register.server.verify(1, getRequestedFor(urlPathEqualTo(DETAIL)));
    }

    private Unavailability ask() {
        SourceAnswer answer = TestRegister.authority(settings).certificate(CertificationSource.SAFETY_KOREA, NUMBER);
        assertThat(answer).isInstanceOf(SourceAnswer.Unavailable.class);
        return ((SourceAnswer.Unavailable) answer).why();
    }

    private List<Unavailability> askAll() {
        SafetyKoreaRegister lists = TestRegister.register(settings);
        List<Unavailability> all = new ArrayList<>(List.of(ask()));
        List<Object> handedOver = new ArrayList<>();
        for (ListAnswer answer : List.of(
                lists.certificates(CertificateKey.NUMBER, NUMBER, handedOver::add),
                lists.recalls(false, RecallKey.ALL, "", handedOver::add),
                lists.recalls(true, RecallKey.UID, "1", handedOver::add))) {
            assertThat(answer).isInstanceOf(ListAnswer.Broken.class);
            assertThat(((ListAnswer.Broken) answer).entries()).isZero();
            all.add(((ListAnswer.Broken) answer).why());
        }
        assertThat(handedOver).isEmpty();
        return all;
    }

    private void assertAll(Reason reason, String told) {
        for (Unavailability why : askAll()) {
            assertThat(why.reason()).isEqualTo(reason);
            assertThat(why.told()).isEqualTo(told);
        }
    }
}
