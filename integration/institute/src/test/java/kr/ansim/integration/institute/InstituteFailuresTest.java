package kr.ansim.integration.institute;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static kr.ansim.integration.institute.TestInstitute.KTR;
import static kr.ansim.integration.institute.TestInstitute.NUMBER;
import static kr.ansim.integration.institute.TestInstitute.answer;
import static kr.ansim.integration.institute.TestInstitute.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.ansim.certification.port.ConsentAnswer;
import kr.ansim.certification.port.ConsentNotice;
import kr.ansim.certification.port.ListAnswer;
import kr.ansim.certification.port.ReportAnswer;
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

/** Whatever goes wrong on the way is told as that, never as a finding, a miss, a whole list or a noted consent. */
class InstituteFailuresTest {

    private TestInstitute institute;

    @BeforeEach
    void start() {
        institute = new TestInstitute();
    }

    @AfterEach
    void stop() {
        institute.close();
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
        "429, QUOTA",
        "500, SERVER_ERROR",
        "502, SERVER_ERROR",
        "503, SERVER_ERROR",
        "504, SERVER_ERROR"
    })
    void what_stands_before_an_institute_knows_no_codes(int status, Reason reason) {
        institute.answers(status, "<html>…</html>");
        assertAll(reason, Integer.toString(status));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "{}",
                "\"00000\"",
                "{\"rsp_code\":null}",
                "{\"rsp_code\":\"00000\"",
                "{\"rsp_code\":\"00000\"}}",
                "{\"rsp_code\":\"40402\",\"rsp_code\":\"00000\"}",
                "{\"rsp_code\":\"40402\",}",
                "<html><body>시스템 점검 중입니다.</body></html>"
            })
    void an_answer_that_is_not_as_described_is_unreadable(String body) {
        institute.answers(200, body);
        assertAll(Reason.UNREADABLE, "");
    }

    @Test
    void what_is_nested_without_end_is_unreadable() {
        institute.answers(200, "{\"rsp_code\":\"40402\",\"rsp_msg\":" + "[".repeat(100_000));
        assertAll(Reason.UNREADABLE, "");
        institute.answers(200, "{\"rsp_code\":" + "1".repeat(100_000) + "}");
        assertAll(Reason.UNREADABLE, "");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_broken_connection_is_unavailable(Fault fault) {
        institute.answers(aResponse().withFault(fault));
        for (Unavailability why : askAll()) {
            assertThat(why.reason()).isIn(Reason.UNREACHABLE, Reason.UNREADABLE);
        }
    }

    @Test
    void silence_is_a_time_out() {
        institute.settings.put("ansim.institute.ktr.read-timeout", "PT0.3S");
        institute.answers(answer(200, text("certificate")).withFixedDelay(2_000));
        assertAll(Reason.TIMED_OUT, "");
    }

    @Test
    void a_drip_is_a_time_out() {
        institute.settings.put("ansim.institute.answer-timeout", "PT0.5S");
        institute.answers(answer(200, text("certificate")).withChunkedDribbleDelay(50, 5_000));
        assertAll(Reason.TIMED_OUT, "");
    }

    @Test
    void a_server_that_is_gone_is_unreachable() {
        institute.server.stop();
        assertAll(Reason.UNREACHABLE, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=UTF-8", "application/json;charset=EUC-KR", "application/json"})
    void korean_that_is_not_utf_8_is_unreadable(String type) {
        for (String encoding : List.of("EUC-KR", "x-windows-949", "UTF-16", "UTF-16LE")) {
            byte[] korean = text("certificate").getBytes(Charset.forName(encoding));
            institute.answers(aResponse().withHeader("Content-Type", type).withBody(korean));
            assertAll(Reason.UNREADABLE, "");
        }
    }

    @Test
    void the_mark_of_utf_8_and_a_wrong_type_do_no_harm() {
        institute.answers(answer(200, "\uFEFF" + text("certificate")).withHeader("Content-Type", "nonsense"));
        assertThat(institute.authority().certificate(KTR, NUMBER)).isInstanceOf(SourceAnswer.Found.class);
    }

    @Test
    void stops_reading_what_never_ends() {
        institute.answers(200, text("certificate") + " ".repeat(4_100_000));
        assertThat(askAll().get(0).reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(askAll().get(0).raw().orElseThrow().body()).hasSizeLessThan(4_100_000);
    }

    @Test
    void does_not_carry_the_token_to_where_it_is_sent_on() {
        institute.answers(answer(302, "").withHeader("Location", institute.server.baseUrl() + "/elsewhere"));
        institute.server.stubFor(any(urlPathEqualTo("/elsewhere")).willReturn(answer(200, text("certificate"))));
        assertAll(Reason.UNREADABLE, "302");
        institute.server.verify(0, WireMock.anyRequestedFor(urlPathEqualTo("/elsewhere")));
    }

    @Test
    void asks_once_and_leaves_trying_again_to_others() {
        institute.server.stubFor(any(anyUrl()).willReturn(answer(503, TestInstitute.code("50001"))));
        institute.grants();
        askAll();
        institute.server.verify(5, WireMock.anyRequestedFor(WireMock.urlPathMatching("/v1/tic/.*")));
    }

    private List<Unavailability> askAll() {
        InstituteCalls calls = institute.calls();
        InstituteMyData myData = new InstituteMyData(calls);
        List<Unavailability> all = new ArrayList<>();
        List<Object> handedOver = new ArrayList<>();
        SourceAnswer certificate = new InstituteAuthority(calls).certificate(KTR, NUMBER);
        assertThat(certificate).isInstanceOf(SourceAnswer.Unavailable.class);
        all.add(((SourceAnswer.Unavailable) certificate).why());
        for (ListAnswer list : List.of(
                myData.certificatesOf(KTR, "2148639239", "20261101000000", handedOver::add),
                myData.reportsFor(KTR, "1208147521", "", handedOver::add))) {
            assertThat(list).isInstanceOf(ListAnswer.Broken.class);
            all.add(((ListAnswer.Broken) list).why());
        }
        ReportAnswer report = myData.report(KTR, "TR-2026-0001");
        assertThat(report).isInstanceOf(ReportAnswer.Unavailable.class);
        all.add(((ReportAnswer.Unavailable) report).why());
        ConsentAnswer consent = myData.tell(
                KTR, new ConsentNotice("2148639239", "예시", "", "", true, true, Instant.parse("2026-11-22T00:00:00Z")));
        assertThat(consent).isInstanceOf(ConsentAnswer.Unavailable.class);
        all.add(((ConsentAnswer.Unavailable) consent).why());
        assertThat(handedOver).isEmpty();
        return all;
    }

    private void assertAll(Reason reason, String told) {
        for (Unavailability why : askAll()) {
            assertThat(why.reason()).isEqualTo(reason);
            assertThat(why.told()).isEqualTo(told);
            why.raw()
                    .ifPresent(raw -> assertThat(raw.request() + raw.contentType())
                            .doesNotContain(TestInstitute.TOKEN, TestInstitute.SECRET));
        }
    }
}
