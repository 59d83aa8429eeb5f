package kr.ansim.integration.institute;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static kr.ansim.integration.institute.TestInstitute.CERTIFICATE_PATH;
import static kr.ansim.integration.institute.TestInstitute.KTR;
import static kr.ansim.integration.institute.TestInstitute.NUMBER;
import static kr.ansim.integration.institute.TestInstitute.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateFacts.Company;
import kr.ansim.certification.port.CertificateFacts.Goods;
import kr.ansim.certification.port.RawAnswer;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.port.SourceAnswer.Found;
import kr.ansim.certification.port.SourceAnswer.NotFound;
import kr.ansim.certification.port.SourceAnswer.Unavailable;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstituteAuthorityTest {

    private TestInstitute institute;
    private InstituteAuthority authority;

    @BeforeEach
    void start() {
        institute = new TestInstitute();
        authority = institute.authority();
    }

    @AfterEach
    void stop() {
        institute.close();
    }

    @Test
    void reads_a_recorded_certificate_and_leaves_its_codes_as_they_stand() {
        institute.answers(200, TestInstitute.text("certificate"));
        assertThat(found().facts())
                .isEqualTo(new CertificateFacts(
                        KTR,
                        NUMBER,
                        "17",
                        "1513",
                        Optional.of(LocalDate.of(2012, 3, 15)),
                        Optional.of(LocalDate.of(2024, 2, 29)),
                        "파생모델 추가",
                        "JU071047-12002",
                        new Goods("직류전원장치", "", "AD-1205", List.of("AD-1206", "AD-1207")),
                        List.of(),
                        "",
                        new Company("Shenzhen Example Electronics Co., Ltd.", "", "중국"),
                        new Company("(주)예시전자", "2148639239", "대한민국"),
                        List.of(),
                        List.of(),
                        "",
                        Optional.empty()));
    }

    @Test
    void keeps_the_answer_as_it_came_with_its_transaction_and_without_secrets() {
        institute.answers(200, TestInstitute.text("certificate"));
        RawAnswer raw = found().raw();
        assertThat(raw.body()).isEqualTo(TestInstitute.text("certificate").getBytes(StandardCharsets.UTF_8));
        assertThat(raw.request()).isEqualTo("GET " + institute.server.baseUrl() + CERTIFICATE_PATH);
        assertThat(raw.source()).isEqualTo(KTR);
        assertThat(raw.status()).isEqualTo(200);
        assertThat(raw.receivedAt()).isEqualTo(institute.clock.instant());
        assertThat(raw.contentType()).isEqualTo("application/json;charset=UTF-8");
        institute.server.verify(
                1,
                getRequestedFor(urlEqualTo(CERTIFICATE_PATH)).withHeader("x-api-tran-id", equalTo(raw.transaction())));
    }

    @Test
    void names_every_call_anew_in_25_letters_that_begin_with_our_code() {
        institute.answers(200, TestInstitute.text("certificate"));
        for (int i = 0; i < 20; i++) {
            found();
        }
        institute.server.verify(
                20,
                getRequestedFor(urlEqualTo(CERTIFICATE_PATH))
                        .withHeader("Authorization", equalTo("Bearer " + TestInstitute.TOKEN))
                        .withHeader("x-api-type", equalTo("user-search"))
                        .withHeader("x-api-tran-id", matching("ANSIM00001C[0-9A-Z]{14}")));
        assertThat(institute.server.getAllServeEvents().stream()
                        .map(ServeEvent::getRequest)
                        .map(request -> request.getHeader("x-api-tran-id")))
                .hasSize(21)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {NUMBER, "{cert_no}", "100%25", "a b+c&d=e#f?g", "가나다", "%", "{", "..;x", "...", "_ë~!$'()*"})
    void asks_for_the_very_number(String number) {
        institute.answers(404, code("40402"));
        assertThat(authority.certificate(KTR, number)).isInstanceOf(NotFound.class);
        String path = institute.server.getAllServeEvents().get(0).getRequest().getUrl();
        String sent = path.substring("/v1/tic/certificates/".length());
        assertThat(URLDecoder.decode(sent.replace("+", "%2B"), StandardCharsets.UTF_8))
                .isEqualTo(number);
        assertThat(sent).doesNotContain("/", "?", "#");
    }

    @ParameterizedTest
    @CsvSource({
        "40001, 400, REFUSED",
        "40002, 400, REFUSED",
        "40003, 400, REFUSED",
        "40004, 400, REFUSED",
        "40101, 401, REFUSED",
        "40102, 401, REFUSED",
        "40103, 401, REFUSED",
        "40104, 401, REFUSED",
        "40105, 401, NOT_CONSENTED",
        "40106, 401, NOT_CONSENTED",
        "40303, 403, REFUSED",
        "42901, 429, QUOTA",
        "50001, 500, SERVER_ERROR",
        "50002, 500, SERVER_ERROR",
        "50003, 500, SERVER_ERROR",
        "50004, 500, SERVER_ERROR",
        "50005, 500, SERVER_ERROR",
        "50008, 500, SERVER_ERROR"
    })
    void tells_apart_why_there_is_no_answer(String code, int status, Reason reason) {
        for (int answered : new int[] {status, 200}) {
            institute.answers(answered, code(code));
            assertUnavailable(reason, code);
            institute.answers(TestInstitute.silent(answered, code(code)));
            assertUnavailable(reason, code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "99999, 200, UNREADABLE, 99999",
        "40403, 404, UNREADABLE, 40403",
        "40401, 404, UNREADABLE, 40401",
        "50006, 500, SERVER_ERROR, 50006",
        "00002, 200, UNREADABLE, ''",
        "'', 200, UNREADABLE, ''",
        "' 40402', 404, UNREADABLE, 404",
        "00000, 500, SERVER_ERROR, 500",
        "00000, 404, UNREADABLE, 404",
        "40402, 500, SERVER_ERROR, 500",
        "40402, 403, REFUSED, 403"
    })
    void codes_that_are_unknown_or_contradict_the_status_are_no_answer(
            String code, int status, Reason reason, String told) {
        institute.answers(status, TestInstitute.text("certificate").replace("\"00000\"", '"' + code + '"'));
        assertUnavailable(reason, told);
    }

    @Test
    void only_40402_means_that_there_is_no_such_number() {
        for (int status : new int[] {404, 200}) {
            institute.answers(status, code("40402"));
            assertThat(ask())
                    .isInstanceOfSatisfying(
                            NotFound.class,
                            none -> assertThat(none.raw().status()).isEqualTo(status));
        }
        for (String body : List.of("", "{}", "<html>404</html>", code("40400"), "{\"error\":\"not_found\"}")) {
            institute.answers(404, body);
            assertUnavailable(Reason.UNREADABLE, body.contains("40400") ? "40400" : "404");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00000", "40402", "40101", "{\"code\":\"40402\"}", "[\"40402\"]", "true"})
    void a_code_that_is_no_text_is_unreadable(String code) {
        institute.answers(200, TestInstitute.text("certificate").replace("\"00000\"", code));
        assertUnavailable(Reason.UNREADABLE, "");
    }

    @Test
    void another_transactions_answer_is_never_believed() {
        for (String body : List.of(TestInstitute.text("certificate"), code("40402"), code("40105"), code("00001"))) {
            institute.answers(TestInstitute.silent(200, body).withHeader("x-api-tran-id", "ANSIM00001C00000000000000"));
            assertUnavailable(Reason.UNREADABLE, "");
        }
    }

    @Test
    void an_answer_that_does_not_name_its_transaction_proves_nothing() {
        for (String body : List.of(TestInstitute.text("certificate"), code("40402"))) {
            institute.answers(TestInstitute.silent(200, body));
            assertUnavailable(Reason.UNREADABLE, "");
        }
    }

    @Test
    void passes_on_how_long_to_wait() {
        institute.answers(TestInstitute.answer(429, code("42901")).withHeader("Retry-After", "120"));
        assertThat(unavailable().retryAfter()).hasValue(Duration.ofMinutes(2));
        assertThat(unavailable().reason()).isEqualTo(Reason.QUOTA);
        institute.answers(TestInstitute.silent(429, "<html>slow down</html>")
                .withHeader("Retry-After", "Sun, 22 Nov 2026 01:00:30 GMT"));
        assertThat(unavailable().retryAfter()).hasValue(Duration.ofSeconds(30));
        assertThat(unavailable().reason()).isEqualTo(Reason.QUOTA);
    }

    @Test
    void a_certificate_of_another_number_is_never_found() {
        for (String other : List.of("JU071047-12002", "JU071047-12002B", "0", "-", "")) {
            institute.answers(200, TestInstitute.text("certificate").replace('"' + NUMBER + '"', '"' + other + '"'));
            assertUnavailable(Reason.UNREADABLE, "");
        }
    }

    @Test
    void a_certificate_of_another_institute_is_never_found() {
        institute.answers(200, TestInstitute.text("certificate").replace("T007", "T006"));
        assertUnavailable(Reason.UNREADABLE, "");
        institute.answers(200, TestInstitute.text("certificate").replace("T007", "TR"));
        found();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"cert_stt_cd\":\"17\"|\"cert_stt_cd\":17",
                "\"cert_stt_cd\":\"17\"|\"cert_stt_cd\":{\"code\":\"17\"}",
                "\"cert_stt_cd\"|\"cert_stt\"",
                "\"cert_div_cd\"|\"cert_div\"",
                "\"cert_no\"|\"certNum\"",
                "\"cert_ymd\":\"20120315\"|\"cert_ymd\":20120315",
                "\"prdt_nm\":\"직류전원장치\"|\"prdt_nm\":[\"직류전원장치\"]",
                "\"cert_stt_cd\"|\"cert_stt_cd\":\"10\",\"cert_stt_cd\"",
                "{\"rsp_code\"|[{\"rsp_code\""
            })
    void a_changed_schema_is_unreadable_and_tells_no_facts(String change) {
        String[] words = change.split("\\|", 2);
        String changed = TestInstitute.text("certificate").replace(words[0], words[1]);
        assertThat(changed).isNotEqualTo(TestInstitute.text("certificate"));
        institute.answers(200, changed);
        assertUnavailable(Reason.UNREADABLE, "");
    }

    @Test
    void members_that_nobody_reads_may_be_what_they_like() {
        institute.answers(200, TestInstitute.text("certificate").replace("\"rsp_msg\"", "\"cert_cnt\":1,\"rsp_msg\""));
        assertThat(found().facts().state()).isEqualTo("17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "_", "-", "", "20230229", "2012-03-15", "99999999"})
    void dates_that_are_none_are_absent(String date) {
        institute.answers(
                200,
                TestInstitute.text("certificate")
                        .replace("\"20120315\"", '"' + date + '"')
                        .replace("\"20240229\"", '"' + date + '"'));
        assertThat(found().facts().certifiedOn()).isEmpty();
        assertThat(found().facts().changedOn()).isEmpty();
    }

    @Test
    void after_a_withdrawal_masked_numbers_are_none() {
        institute.answers(200, TestInstitute.text("certificate").replace("214-86-39239", "***-**-*****"));
        assertThat(found().facts().importer()).isEqualTo(new Company("(주)예시전자", "", "대한민국"));
    }

    @Test
    void speaks_for_all_seven_and_says_which_are_not_configured() {
        assertThat(authority.sources())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CertificationSource.values())
                        .filter(CertificationSource::isInstitute)
                        .toList())
                .hasSize(7);
        for (CertificationSource other : CertificationSource.values()) {
            if (other != KTR) {
                assertThat(authority.certificate(other, NUMBER))
                        .isEqualTo(new Unavailable(Unavailability.of(Reason.NOT_CONFIGURED)));
            }
        }
        assertThat(institute.server.getAllServeEvents()).isEmpty();
    }

    @Test
    void asks_nobody_about_nothing_and_what_would_lead_elsewhere() {
        for (String number : List.of("", " ", ".", "..", "../reports/1", "A/B", "A\\B", "A\nB", "\u0000")) {
            assertThat(authority.certificate(KTR, number))
                    .isEqualTo(new Unavailable(Unavailability.of(Reason.NOT_ASKED)));
        }
        assertThat(institute.server.getAllServeEvents()).isEmpty();
    }

    @Test
    void is_never_called_inside_a_transaction() {
        for (Class<?> adapter : List.of(InstituteAuthority.class, InstituteMyData.class)) {
            assertThat(adapter.getAnnotation(TransactionAttribute.class).value())
                    .isEqualTo(TransactionAttributeType.NEVER);
        }
    }

    private SourceAnswer ask() {
        return authority.certificate(KTR, NUMBER);
    }

    private Found found() {
        SourceAnswer answer = ask();
        assertThat(answer).isInstanceOf(Found.class);
        return (Found) answer;
    }

    private Unavailability unavailable() {
        SourceAnswer answer = ask();
        assertThat(answer).isInstanceOf(Unavailable.class);
        return ((Unavailable) answer).why();
    }

    private void assertUnavailable(Reason reason, String told) {
        Unavailability why = unavailable();
        assertThat(why.reason()).isEqualTo(reason);
        assertThat(why.told()).isEqualTo(told);
        assertThat(why.raw().orElseThrow().request()).doesNotContain(TestInstitute.TOKEN, TestInstitute.SECRET);
    }
}
