package kr.ansim.integration.institute;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static kr.ansim.integration.institute.TestInstitute.CERTIFICATES_PATH;
import static kr.ansim.integration.institute.TestInstitute.CONSENTS_PATH;
import static kr.ansim.integration.institute.TestInstitute.KTR;
import static kr.ansim.integration.institute.TestInstitute.REPORTS_PATH;
import static kr.ansim.integration.institute.TestInstitute.code;
import static kr.ansim.integration.institute.TestInstitute.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.matching.StringValuePattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.CertificateFacts.Company;
import kr.ansim.certification.port.ConsentAnswer;
import kr.ansim.certification.port.ConsentNotice;
import kr.ansim.certification.port.ListAnswer;
import kr.ansim.certification.port.ListAnswer.Broken;
import kr.ansim.certification.port.ListAnswer.Complete;
import kr.ansim.certification.port.ListAnswer.UpToDate;
import kr.ansim.certification.port.ReportAnswer;
import kr.ansim.certification.port.ReportFacts;
import kr.ansim.certification.port.ReportFacts.Item;
import kr.ansim.certification.port.ReportFacts.Sample;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstituteMyDataTest {

    private static final String COMPANY = "2148639239";
    private static final String WE = "1208147521";
    private static final String SINCE = "20261101000000";
    private static final String REPORT = "TR-2026-0001";

    private final List<CertificateFacts> certificates = new ArrayList<>();
    private final List<ReportFacts> reports = new ArrayList<>();
    private TestInstitute institute;
    private InstituteMyData myData;

    @BeforeEach
    void start() {
        institute = new TestInstitute();
        myData = institute.myData();
    }

    @AfterEach
    void stop() {
        institute.close();
    }

    @Test
    void reads_a_recorded_list_of_certificates() {
        institute.answers(200, text("certificates"));
        assertThat(askCertificates("")).isEqualTo(new Complete(2, "20261122090000"));
        assertThat(certificates)
                .extracting(CertificateFacts::number, CertificateFacts::state, CertificateFacts::division)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("HU072172-21013", "17", "1514"),
                        org.assertj.core.groups.Tuple.tuple("CB061R2170-3018", "10", "1312"));
        institute.server.verify(
                1,
                getRequestedFor(urlPathEqualTo(CERTIFICATES_PATH))
                        .withHeader("x-api-type", equalTo("scheduled"))
                        .withHeader("Authorization", equalTo("Bearer " + TestInstitute.TOKEN))
                        .withQueryParam("biz_no", equalTo(COMPANY))
                        .withQueryParam("limit", equalTo("500"))
                        .withQueryParam("search_timestamp", absent())
                        .withQueryParam("next_page", absent()));
    }

    @Test
    void reads_a_recorded_list_of_reports() {
        institute.answers(200, text("reports"));
        assertThat(askReports("")).isEqualTo(new Complete(2, "20261122090000"));
        assertThat(reports)
                .containsExactly(
                        new ReportFacts(
                                KTR,
                                "R-2026-1001",
                                REPORT,
                                Optional.of(LocalDate.of(2026, 10, 1)),
                                new Company("(주)예시전자", COMPANY, ""),
                                new Company("안심홈쇼핑", WE, ""),
                                "01",
                                List.of()),
                        new ReportFacts(
                                KTR,
                                "R-2026-1002",
                                "TR-2026-0002",
                                Optional.empty(),
                                new Company("****", "", ""),
                                new Company("****", "", ""),
                                "02",
                                List.of()));
        institute.server.verify(
                1,
                getRequestedFor(urlPathEqualTo(REPORTS_PATH))
                        .withHeader("x-api-type", equalTo("scheduled"))
                        .withQueryParam("sbmsn_co_brno", equalTo(WE))
                        .withQueryParam("limit", equalTo("500")));
    }

    @Test
    void reads_a_recorded_report_down_to_its_results_as_they_stand() {
        institute.answers(200, text("report"));
        ReportAnswer answer = myData.report(KTR, REPORT);
        assertThat(answer).isInstanceOfSatisfying(ReportAnswer.Found.class, found -> {
            assertThat(found.facts().items())
                    .containsExactly(new Item(
                            "L01",
                            "M01",
                            List.of(new Sample(
                                    "S-1",
                                    "배냇저고리",
                                    "BB-100",
                                    "예시베베",
                                    List.of(
                                            new ReportFacts.Test(
                                                    "총 납 함량",
                                                    "어린이제품 공통안전기준",
                                                    "ICP",
                                                    "mg/kg",
                                                    "5",
                                                    "불검출",
                                                    "100 이하",
                                                    "적합",
                                                    "7439-92-1"),
                                            new ReportFacts.Test("노닐페놀", "", "", "", "", "0", "-", "적합", ""))))));
            assertThat(found.raw().body()).isEqualTo(text("report").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        });
        institute.server.verify(
                1,
                getRequestedFor(urlEqualTo(REPORTS_PATH + "/" + REPORT))
                        .withHeader("x-api-type", equalTo("user-search")));
    }

    @Test
    void goes_from_page_to_page_and_keeps_the_time_of_the_first() {
        page(absent(), "\"search_timestamp\":\"20261122090000\",\"next_page\":\"p{2} a+b%20\",", "A-1", "A-2");
        page(equalTo("p{2} a+b%20"), "\"search_timestamp\":\"20261122095959\",\"next_page\":\"3\",", "A-3");
        page(equalTo("3"), "\"next_page\":null,");
        assertThat(askCertificates(SINCE)).isEqualTo(new Complete(3, "20261122090000"));
        assertThat(certificates).extracting(CertificateFacts::number).containsExactly("A-1", "A-2", "A-3");
        institute.server.verify(
                3,
                getRequestedFor(urlPathEqualTo(CERTIFICATES_PATH)).withQueryParam("search_timestamp", equalTo(SINCE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"next_page\":null,", "\"next_page\":\"\","})
    void the_last_page_names_no_other(String last) {
        page(absent(), last, "A-1");
        assertThat(askCertificates("")).isEqualTo(new Complete(1, ""));
    }

    @Test
    void pages_that_lead_round_break_the_list() {
        page(absent(), "\"next_page\":\"2\",", "A-1");
        page(equalTo("2"), "\"next_page\":\"3\",", "A-2");
        page(equalTo("3"), "\"next_page\":\"2\",", "A-3");
        assertBroken(askCertificates(""), 2, Reason.UNREADABLE, "");
        institute.server.verify(3, getRequestedFor(urlPathEqualTo(CERTIFICATES_PATH)));
        page(absent(), "\"next_page\":2,", "A-1");
        assertBroken(askCertificates(""), 0, Reason.UNREADABLE, "");
    }

    @Test
    void a_page_that_fails_breaks_the_list_after_those_before_it() {
        page(absent(), "\"next_page\":\"2\",", "A-1", "A-2");
        institute.server.stubFor(get(urlPathEqualTo(CERTIFICATES_PATH))
                .withQueryParam("next_page", equalTo("2"))
                .willReturn(TestInstitute.answer(429, code("42901")).withHeader("Retry-After", "3")));
        ListAnswer answer = askCertificates("");
        assertBroken(answer, 2, Reason.QUOTA, "42901");
        assertThat(((Broken) answer).why().retryAfter()).hasValue(java.time.Duration.ofSeconds(3));
    }

    @Test
    void a_token_that_ends_between_two_pages_is_renewed() {
        page(absent(), "\"next_page\":\"2\",", "A-1");
        institute.server.stubFor(get(urlPathEqualTo(CERTIFICATES_PATH))
                .withQueryParam("next_page", equalTo("2"))
                .inScenario("token")
                .whenScenarioStateIs("Started")
                .willReturn(TestInstitute.answer(401, code("40101")))
                .willSetStateTo("renewed"));
        institute.server.stubFor(get(urlPathEqualTo(CERTIFICATES_PATH))
                .withQueryParam("next_page", equalTo("2"))
                .inScenario("token")
                .whenScenarioStateIs("renewed")
                .willReturn(TestInstitute.answer(200, list("", "A-2"))));
        assertThat(askCertificates("")).isEqualTo(new Complete(2, ""));
    }

    @Test
    void what_has_not_changed_is_up_to_date() {
        institute.answers(200, code("00001"));
        assertThat(askCertificates(SINCE)).isEqualTo(new UpToDate(SINCE));
        institute.answers(200, "{\"rsp_code\":\"00001\",\"cert_list\":[]}");
        assertThat(askCertificates(SINCE)).isEqualTo(new UpToDate(SINCE));
        institute.answers(200, "{\"rsp_code\":\"00001\",\"search_timestamp\":\"20261122090000\"}");
        assertThat(askReports(SINCE)).isEqualTo(new UpToDate("20261122090000"));
    }

    @Test
    void up_to_date_is_no_answer_to_who_has_not_asked_for_changes() {
        institute.answers(200, code("00001"));
        assertBroken(askCertificates(""), 0, Reason.UNREADABLE, "");
        institute.answers(200, text("certificates").replace("00000", "00001"));
        assertBroken(askCertificates(SINCE), 0, Reason.UNREADABLE, "");
        assertThat(myData.report(KTR, REPORT)).isInstanceOf(ReportAnswer.Unavailable.class);
        page(absent(), "\"next_page\":\"2\",", "A-1");
        institute.server.stubFor(get(urlPathEqualTo(CERTIFICATES_PATH))
                .withQueryParam("next_page", equalTo("2"))
                .willReturn(TestInstitute.answer(200, code("00001"))));
        assertBroken(askCertificates(SINCE), 1, Reason.UNREADABLE, "");
    }

    @Test
    void a_company_without_data_has_an_empty_list() {
        institute.answers(404, code("40402"));
        assertThat(askCertificates(SINCE)).isEqualTo(new Complete(0, ""));
        assertThat(askReports("")).isEqualTo(new Complete(0, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"cert_list\"|\"certs\"",
                "\"cert_list\":[|\"cert_list\":null,\"x\":[",
                "\"cert_list\":[|\"cert_list\":[1,",
                "\"cert_list\":[|\"cert_list\":[{},",
                "\"cert_no\":\"CB061R2170-3018\"|\"cert_no\":\"\"",
                "\"cert_stt_cd\":\"10\"|\"cert_stt_cd\":10",
                "\"T007\"|\"T001\"",
                "\"20261122090000\"|20261122090000"
            })
    void a_changed_schema_breaks_the_list_and_hands_nothing_over(String change) {
        String[] words = change.split("\\|", 2);
        String changed = text("certificates").replace(words[0], words[1]);
        assertThat(changed).isNotEqualTo(text("certificates"));
        institute.answers(200, changed);
        assertBroken(askCertificates(""), 0, Reason.UNREADABLE, "");
        assertThat(certificates).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"rprt\":|\"report\":",
                "\"rprt_no\"|\"report_no\"",
                "\"rprt_jgmt_cd\":\"01\"|\"rprt_jgmt_cd\":1",
                "\"rprt_jgmt_cd\"|\"verdict\"",
                "\"item_list\"|\"items\"",
                "\"sample_list\"|\"samples\"",
                "\"test_item_list\"|\"tests\"",
                "\"test_msrmt_val\":\"0\"|\"test_msrmt_val\":0",
                "\"test_msrmt_val\"|\"value\"",
                "\"inst_jgmt_rslt_nm\"|\"result\"",
                "TR-2026-0001|TR-2026-0002",
                "T007|T003"
            })
    void a_report_of_a_changed_schema_or_another_number_is_never_found(String change) {
        String[] words = change.split("\\|", 2);
        String changed = text("report").replace(words[0], words[1]);
        assertThat(changed).isNotEqualTo(text("report"));
        institute.answers(200, changed);
        assertThat(myData.report(KTR, REPORT))
                .isInstanceOfSatisfying(
                        ReportAnswer.Unavailable.class,
                        none -> assertThat(none.why().reason()).isEqualTo(Reason.UNREADABLE));
    }

    @Test
    void a_report_made_out_to_somebody_else_breaks_the_list() {
        institute.answers(200, text("reports").replace(WE, COMPANY));
        assertBroken(askReports(""), 0, Reason.UNREADABLE, "");
        assertThat(reports).isEmpty();
    }

    @Test
    void only_40402_means_that_there_is_no_such_report() {
        institute.answers(404, code("40402"));
        assertThat(myData.report(KTR, REPORT)).isInstanceOf(ReportAnswer.NotFound.class);
        institute.answers(404, "<html/>");
        assertThat(myData.report(KTR, REPORT)).isInstanceOf(ReportAnswer.Unavailable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "40001, REFUSED", "40004, REFUSED", "40101, REFUSED", "40104, REFUSED", "40105, NOT_CONSENTED",
        "40106, NOT_CONSENTED", "40303, REFUSED", "42901, QUOTA", "50001, SERVER_ERROR", "50008, SERVER_ERROR"
    })
    void tells_apart_why_there_is_nothing(String code, Reason reason) {
        institute.answers(Integer.parseInt(code.substring(0, 3)), code(code));
        assertBroken(askCertificates(SINCE), 0, reason, code);
        assertBroken(askReports(SINCE), 0, reason, code);
        List<Unavailability> singles = List.of(
                ((ReportAnswer.Unavailable) myData.report(KTR, REPORT)).why(),
                ((ConsentAnswer.Unavailable) myData.tell(KTR, consent(true))).why());
        assertThat(singles).extracting(Unavailability::reason).containsOnly(reason);
        assertThat(singles).extracting(Unavailability::told).containsOnly(code);
    }

    @Test
    void tells_of_a_consent_in_korean_time() {
        institute.answers(200, code("00000"));
        assertThat(myData.tell(KTR, consent(true))).isInstanceOf(ConsentAnswer.Noted.class);
        institute.server.verify(
                1,
                postRequestedFor(urlEqualTo(CONSENTS_PATH))
                        .withHeader("Content-Type", matching("application/json.*"))
                        .withHeader("x-api-type", equalTo("user-consent"))
                        .withRequestBody(
                                equalToJson("{\"biz_no\":\"2148639239\",\"biz_nm\":\"(주)예시전자\",\"biz_grp_id\":\"G1\","
                                        + "\"biz_grp_nm\":\"예시그룹\",\"clct_agr_yn\":\"Y\",\"sbmsn_co_rls_agre_yn\":\"Y\","
                                        + "\"clct_agre_yn_ymd\":\"20261123003000\"}")));
    }

    @Test
    void tells_of_a_withdrawal_of_both() {
        institute.answers(200, code("00000"));
        myData.tell(KTR, consent(false));
        institute.server.verify(
                1,
                postRequestedFor(urlEqualTo(CONSENTS_PATH))
                        .withRequestBody(
                                equalToJson("{\"clct_agr_yn\":\"N\",\"sbmsn_co_rls_agre_yn\":\"N\"}", true, true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00001", "40402", "00002", ""})
    void a_consent_is_noted_only_where_the_institute_says_so(String code) {
        institute.answers(200, code(code));
        assertThat(myData.tell(KTR, consent(true))).isInstanceOf(ConsentAnswer.Unavailable.class);
    }

    @Test
    void unconfigured_institutes_are_not_configured_and_nobody_is_asked_about_nothing() {
        CertificationSource other = CertificationSource.FITI;
        assertBroken(myData.certificatesOf(other, COMPANY, "", each -> {}), 0, Reason.NOT_CONFIGURED, "");
        assertBroken(myData.reportsFor(other, WE, "", each -> {}), 0, Reason.NOT_CONFIGURED, "");
        assertThat(myData.report(other, REPORT))
                .isEqualTo(new ReportAnswer.Unavailable(Unavailability.of(Reason.NOT_CONFIGURED)));
        assertThat(myData.tell(other, consent(true)))
                .isEqualTo(new ConsentAnswer.Unavailable(Unavailability.of(Reason.NOT_CONFIGURED)));
        assertBroken(myData.certificatesOf(KTR, "", "", each -> {}), 0, Reason.NOT_ASKED, "");
        assertBroken(myData.reportsFor(KTR, " ", "", each -> {}), 0, Reason.NOT_ASKED, "");
        assertThat(myData.report(KTR, "")).isEqualTo(new ReportAnswer.Unavailable(Unavailability.of(Reason.NOT_ASKED)));
        assertThat(institute.server.getAllServeEvents()).isEmpty();
    }

    @Test
    void what_fails_at_the_other_end_of_the_handing_over_is_not_ours() {
        institute.answers(200, text("certificates"));
        IllegalStateException full = new IllegalStateException("the disk is full");
        assertThatThrownBy(() -> myData.certificatesOf(KTR, COMPANY, "", each -> {
                    throw full;
                }))
                .isSameAs(full);
    }

    private ListAnswer askCertificates(String since) {
        return myData.certificatesOf(KTR, COMPANY, since, certificates::add);
    }

    private ListAnswer askReports(String since) {
        return myData.reportsFor(KTR, WE, since, reports::add);
    }

    private static ConsentNotice consent(boolean given) {
        return new ConsentNotice(COMPANY, "(주)예시전자", "G1", "예시그룹", given, true, Instant.parse("2026-11-22T15:30:00Z"));
    }

    private void page(StringValuePattern asked, String members, String... numbers) {
        institute.server.stubFor(get(urlPathEqualTo(CERTIFICATES_PATH))
                .withQueryParam("next_page", asked)
                .willReturn(TestInstitute.answer(200, list(members, numbers))));
    }

    private static String list(String members, String... numbers) {
        List<String> rows = new ArrayList<>();
        for (String number : numbers) {
            rows.add("{\"cert_no\":\"" + number + "\",\"cert_stt_cd\":\"17\",\"cert_div_cd\":\"1513\"}");
        }
        return "{\"rsp_code\":\"00000\"," + members + "\"cert_list\":[" + String.join(",", rows) + "]}";
    }

    private static void assertBroken(ListAnswer answer, long entries, Reason reason, String told) {
        assertThat(answer).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.entries()).isEqualTo(entries);
            assertThat(broken.why().reason()).isEqualTo(reason);
            assertThat(broken.why().told()).isEqualTo(told);
        });
    }
}
