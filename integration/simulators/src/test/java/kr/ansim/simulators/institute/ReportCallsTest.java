package kr.ansim.simulators.institute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import kr.ansim.simulators.RunningSimulators;
import kr.ansim.simulators.certificates.FixedCompany;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCallsTest {

    private static final String LIST = "/v1/tic/reports?sbmsn_co_brno=" + FixedCompany.RETAILER.number();

    private static RunningSimulators simulators;

    @BeforeAll
    static void start() {
        simulators = new RunningSimulators("--quota", "100000");
    }

    @AfterAll
    static void stop() {
        simulators.close();
    }

    private static InstituteClient at(String institute) {
        return InstituteClient.of(simulators, institute);
    }

    @Test
    void tells_a_report_in_five_levels() {
        JsonNode receipt = at("katri").json("/v1/tic/reports/AT26-900002");
        assertThat(receipt.path("rsp_code").asText()).isEqualTo("00000");
        assertThat(receipt.path("rcpt_co_nm").asText()).isEqualTo("데모키즈 주식회사");
        assertThat(receipt.path("sbmsn_co_brno").asText()).isEqualTo(FixedCompany.RETAILER.number());
        JsonNode report = receipt.path("rprt");
        assertThat(report.path("rprt_jgmt_cd").asText()).isEqualTo("02");
        JsonNode test = report.at("/item_list/0/sample_list/0/test_item_list/0");
        assertThat(test.path("test_item_nm").asText()).isEqualTo("폼알데하이드");
        assertThat(test.path("inst_jgmt_rslt_nm").asText()).isEqualTo("부적합");
        assertThat(test.path("cas_no").asText()).isEqualTo("50-00-0");
        test.forEach(value -> assertThat(value.isTextual()).isTrue());
    }

    @Test
    void lists_what_was_submitted_to_us_and_may_be_disclosed() {
        JsonNode listed = at("katri").json(LIST);
        assertThat(listed.path("rprt_list").findValuesAsText("rprt_no")).contains("AT26-900001", "AT26-900002");
        assertThat(listed.path("rprt_list").findValuesAsText("sbmsn_co_brno"))
                .containsOnly(FixedCompany.RETAILER.number());
        assertThat(listed.path("rprt_cnt").asText())
                .isEqualTo(Integer.toString(listed.path("rprt_list").size()));
    }

    @ParameterizedTest
    @CsvSource({
        "kcl, CL26-900004, 40105, false",
        "kcl, CL26-900005, 00000, true",
        "fiti, FI26-900006, 40106, false",
        "katri, AT26-999999, 40402, false",
        "ktl, AT26-900001, 40402, false"
    })
    void obeys_consents(String institute, String number, String code, boolean listed) {
        assertThat(at(institute).code("/v1/tic/reports/" + number)).isEqualTo(code);
        assertThat(at(institute)
                        .json(LIST)
                        .path("rprt_list")
                        .findValuesAsText("rprt_no")
                        .contains(number))
                .isEqualTo(listed);
    }

    @Test
    void masks_an_applicant_who_has_withdrawn_but_not_us() {
        JsonNode report = at("kcl").json("/v1/tic/reports/CL26-900005");
        assertThat(report.path("rcpt_co_nm").asText()).matches("\\*+");
        assertThat(report.path("sbmsn_co_nm").asText()).isEqualTo("데모홈쇼핑 주식회사");
    }

    @Test
    void wants_to_know_who_asks() {
        assertThat(at("katri").code("/v1/tic/reports")).isEqualTo("40001");
        assertThat(at("katri").code("/v1/tic/reports?sbmsn_co_brno=1234567890")).isEqualTo("40001");
    }

    @Test
    void reports_can_be_submitted_to_another_number() {
        try (RunningSimulators other = new RunningSimulators("--retailer", "2208183676", "--certificates", "500")) {
            JsonNode listed = InstituteClient.of(other, "katri").json("/v1/tic/reports?sbmsn_co_brno=2208183676");
            assertThat(listed.path("rprt_list").findValuesAsText("rprt_no")).contains("AT26-900001");
        }
    }
}
