package kr.ansim.integration.taxoffice;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static kr.ansim.integration.taxoffice.TestTaxOffice.CLAIMS;
import static kr.ansim.integration.taxoffice.TestTaxOffice.KEY;
import static kr.ansim.integration.taxoffice.TestTaxOffice.KEY_IN_QUERY;
import static kr.ansim.integration.taxoffice.TestTaxOffice.ONE;
import static kr.ansim.integration.taxoffice.TestTaxOffice.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import kr.ansim.partner.port.StatusAnswer;
import kr.ansim.partner.port.TaxOfficeUnavailable;
import kr.ansim.partner.port.TaxOfficeUnavailable.Reason;
import kr.ansim.partner.port.TruthAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong on the way is told as that, never as a closed business or a false claim; and no log tells of it. */
class TaxOfficeFailuresTest {

    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger OURS = Logger.getLogger(TaxOfficeFailuresTest.class.getPackageName());

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Handler handler =
            new StreamHandler(new PrintStream(log, true, StandardCharsets.UTF_8), new SimpleFormatter());
    private TestTaxOffice office;

    @BeforeEach
    void start() {
        handler.setLevel(Level.ALL);
        OURS.setLevel(Level.ALL);
        ROOT.addHandler(handler);
        office = new TestTaxOffice();
    }

    @AfterEach
    void stop() {
        office.close();
        ROOT.removeHandler(handler);
        OURS.setLevel(null);
        handler.flush();
        assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain(KEY, KEY_IN_QUERY, "c0ffee", "예시");
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
        "411, UNREADABLE",
        "413, UNREADABLE",
        "429, QUOTA",
        "500, SERVER_ERROR",
        "502, SERVER_ERROR",
        "503, SERVER_ERROR",
        "504, SERVER_ERROR"
    })
    void any_other_status_than_200_is_no_answer(int status, Reason reason) {
        for (String body :
                List.of("", "<html>…</html>", TestTaxOffice.text("status"), TestTaxOffice.text("validate"))) {
            office.answers(aResponse().withStatus(status).withBody(body));
            assertUnavailable(reason, Integer.toString(status));
        }
    }

    @Test
    void passes_on_how_long_to_wait() {
        office.answers(aResponse().withStatus(429).withHeader("Retry-After", "90"));
        assertThat(ask().retryAfter()).hasValue(Duration.ofSeconds(90));
        office.answers(aResponse().withStatus(503).withHeader("Retry-After", "Sun, 22 Nov 2026 01:00:30 GMT"));
        assertThat(ask().retryAfter()).hasValue(Duration.ofSeconds(30));
        office.answers(aResponse().withStatus(503).withHeader("Retry-After", "later"));
        assertThat(ask().retryAfter()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "1",
                "\"OK\"",
                "[]",
                "{}",
                "{\"data\":[]}",
                "{\"status_code\":null,\"data\":[]}",
                "{\"status_code\":{},\"data\":[]}",
                "{\"status_code\":\"ok\",\"data\":[]}",
                "{\"status_code\":\"OK\"}",
                "{\"status_code\":\"OK\",\"data\":null}",
                "{\"status_code\":\"OK\",\"data\":{}}",
                "{\"status_code\":\"OK\",\"data\":[]",
                "{\"status_code\":\"OK\",\"data\":[]}}",
                "{\"status_code\":\"OK\",\"data\":[],}",
                "{\"status_code\":\"INTERNAL_ERROR\",\"status_code\":\"OK\",\"data\":[]}",
                "<html><body>시스템 점검 중입니다.</body></html>",
                "<OpenAPI_ServiceResponse><cmmMsgHeader><returnReasonCode>30</returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>"
            })
    void an_answer_that_is_not_as_described_is_unreadable(String body) {
        office.answers(json(body));
        assertUnavailable(Reason.UNREADABLE, "");
    }

    @Test
    void what_is_nested_without_end_is_unreadable() {
        office.answers(json("{\"status_code\":\"OK\",\"data\":" + "[".repeat(100_000)));
        assertUnavailable(Reason.UNREADABLE, "");
        office.answers(json("{\"status_code\":" + "1".repeat(100_000) + "}"));
        assertUnavailable(Reason.UNREADABLE, "");
    }

    @Test
    void an_answer_that_was_cut_off_is_unreadable() {
        for (String whole : List.of(TestTaxOffice.text("status"), TestTaxOffice.text("validate"))) {
            for (int length = 0; length < whole.length(); length += 211) {
                office.answers(json(whole.substring(0, length)));
                assertUnavailable(Reason.UNREADABLE, "");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_broken_connection_is_unavailable(Fault fault) {
        office.answers(aResponse().withFault(fault));
        assertThat(ask().reason()).isIn(Reason.UNREACHABLE, Reason.UNREADABLE);
        assertThat(compare().reason()).isIn(Reason.UNREACHABLE, Reason.UNREADABLE);
    }

    @Test
    void silence_is_a_time_out() {
        office.settings.readTimeout = Duration.ofMillis(300);
        office.answers(json(TestTaxOffice.text("status")).withFixedDelay(2_000));
        assertUnavailable(Reason.TIMED_OUT, "");
    }

    @Test
    void a_drip_is_a_time_out() {
        office.settings.answerTimeout = Duration.ofMillis(500);
        office.answers(json(TestTaxOffice.text("status")).withChunkedDribbleDelay(50, 5_000));
        assertUnavailable(Reason.TIMED_OUT, "");
    }

    @Test
    void a_server_that_is_gone_is_unreachable() {
        office.server.stop();
        assertUnavailable(Reason.UNREACHABLE, "");
    }

    @Test
    void a_name_that_nobody_knows_is_unreachable() {
        office.settings.url = URI.create("http://tax-office.invalid/v1");
        assertUnavailable(Reason.UNREACHABLE, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=UTF-8", "application/json;charset=EUC-KR", "application/json"})
    void korean_that_is_not_utf_8_is_unreadable(String type) {
        for (String encoding : List.of("EUC-KR", "x-windows-949", "UTF-16", "UTF-16LE")) {
            byte[] korean = TestTaxOffice.text("status").getBytes(Charset.forName(encoding));
            office.answers(aResponse().withHeader("Content-Type", type).withBody(korean));
            assertUnavailable(Reason.UNREADABLE, "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=ISO-8859-1", "text/html;charset=UTF-8", "nonsense", ""})
    void a_wrong_type_in_the_header_does_not_harm_what_is_utf_8(String type) {
        office.answers(aResponse().withHeader("Content-Type", type).withBody("\uFEFF" + TestTaxOffice.text("status")));
        assertThat(office.adapter().status(List.of(ONE))).isInstanceOf(StatusAnswer.Told.class);
    }

    @Test
    void stops_reading_what_never_ends() {
        office.answers(json(TestTaxOffice.text("status") + " ".repeat(Received.LARGEST)));
        assertUnavailable(Reason.UNREADABLE, "");
    }

    @Test
    void does_not_carry_key_and_names_to_where_it_is_sent_on() {
        office.answers(aResponse().withStatus(307).withHeader("Location", office.server.baseUrl() + "/elsewhere"));
        office.server.stubFor(any(urlPathEqualTo("/elsewhere")).willReturn(json(TestTaxOffice.text("status"))));
        assertUnavailable(Reason.UNREADABLE, "307");
        office.server.verify(0, anyRequestedFor(urlPathEqualTo("/elsewhere")));
    }

    @Test
    void what_it_tells_in_turn_names_neither_key_nor_person() {
        office.answers(json(401, "{\"code\":-4,\"msg\":\"" + KEY + "\"}"));
        assertThat(ask().toString()).contains("-4").doesNotContain("c0ffee");
        handler.flush();
        assertThat(log.toString(StandardCharsets.UTF_8)).contains("the tax office refused with -4");
        office.answers(json(401, "{\"status_code\":\"c0ffee\"}"));
        assertThat(compare().toString()).doesNotContain("c0ffee");
        office.answers(json(TestTaxOffice.text("validate").replace("\"01\"", "{}")));
        assertThat(office.adapter().validate(CLAIMS).toString()).doesNotContain("예시");
    }

    private TaxOfficeUnavailable ask() {
        StatusAnswer answer = office.adapter().status(List.of(ONE));
        assertThat(answer).isInstanceOf(TaxOfficeUnavailable.class);
        return (TaxOfficeUnavailable) answer;
    }

    private TaxOfficeUnavailable compare() {
        TruthAnswer answer = office.adapter().validate(CLAIMS);
        assertThat(answer).isInstanceOf(TaxOfficeUnavailable.class);
        return (TaxOfficeUnavailable) answer;
    }

    private void assertUnavailable(Reason reason, String told) {
        for (TaxOfficeUnavailable answer : List.of(ask(), compare())) {
            assertThat(answer.reason()).isEqualTo(reason);
            assertThat(answer.told()).isEqualTo(told);
        }
    }
}
