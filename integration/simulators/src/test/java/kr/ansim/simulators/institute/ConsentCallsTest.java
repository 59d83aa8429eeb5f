package kr.ansim.simulators.institute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import kr.ansim.simulators.RunningSimulators;
import kr.ansim.simulators.certificates.FixedCompany;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentCallsTest {

    private static final String SILENT = FixedCompany.SILENT.number();
    private static final String NUMBER = "XH109014-25914";

    private RunningSimulators simulators = new RunningSimulators("--certificates", "500", "--quota", "1000");
    private InstituteClient ktc = InstituteClient.of(simulators, "ktc");

    @BeforeEach
    void start() {
        simulators.fault("ktc", "none");
    }

    @AfterEach
    void stop() {
        simulators.close();
    }

    private static Map<String, Object> notice(String company, String yes, LocalDateTime since) {
        Map<String, Object> notice = new HashMap<>();
        notice.put("biz_no", company);
        notice.put("biz_nm", "데모");
        notice.put("biz_grp_id", "G1");
        notice.put("biz_grp_nm", "데모그룹");
        notice.put("clct_agr_yn", yes);
        notice.put("clct_agre_yn_ymd", since.format(DateTimeFormatter.ofPattern("uuuuMMddHHmmss")));
        return notice;
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.of("Asia/Seoul"));
    }

    private String noted(Map<String, Object> notice) {
        return RunningSimulators.read(ktc.consent(notice)).path("rsp_code").asText();
    }

    @Test
    void a_company_is_silent_until_its_consent_is_noted_and_masked_when_it_withdraws() {
        assertThat(ktc.code("/v1/tic/certificates/" + NUMBER)).isEqualTo("40105");
        assertThat(noted(notice(SILENT, "Y", now()))).isEqualTo("00000");
        JsonNode open = ktc.json("/v1/tic/certificates/" + NUMBER);
        assertThat(open.path("importer_nm").asText()).isEqualTo("데모산업 주식회사");
        String timestamp = ktc.json("/v1/tic/certificates?biz_no=" + SILENT)
                .path("search_timestamp")
                .asText();

        assertThat(noted(notice(SILENT, "N", now()))).isEqualTo("00000");
        assertThat(ktc.json("/v1/tic/certificates/" + NUMBER)
                        .path("importer_nm")
                        .asText())
                .matches("\\*+");
        assertThat(ktc.code("/v1/tic/certificates?biz_no=" + SILENT + "&search_timestamp=" + timestamp))
                .isEqualTo("40106");
    }

    @Test
    void consent_is_given_to_one_institute_at_a_time() {
        assertThat(noted(notice(SILENT, "Y", now()))).isEqualTo("00000");
        assertThat(InstituteClient.of(simulators, "ktl").code("/v1/tic/certificates?biz_no=" + SILENT))
                .isEqualTo("40105");
        assertThat(ktc.code("/v1/tic/certificates?biz_no=" + SILENT)).isEqualTo("00000");
    }

    @Test
    void consent_ends_after_a_year() {
        assertThat(noted(notice(SILENT, "Y", now().minusYears(1).minusDays(1)))).isEqualTo("00000");
        assertThat(ktc.code("/v1/tic/certificates?biz_no=" + SILENT)).isEqualTo("40106");
        assertThat(noted(notice(SILENT, "Y", now().minusYears(1).plusDays(1)))).isEqualTo("00000");
        assertThat(ktc.code("/v1/tic/certificates?biz_no=" + SILENT)).isEqualTo("00000");
    }

    @Test
    void disclosure_needs_its_own_word() {
        InstituteClient kcl = InstituteClient.of(simulators, "kcl");
        String report = "/v1/tic/reports/CL26-900004";
        String company = FixedCompany.PROVISION_ONLY.number();
        assertThat(kcl.code(report)).isEqualTo("40105");
        kcl.consent(notice(company, "Y", now()));
        assertThat(kcl.code(report)).isEqualTo("40105");
        Map<String, Object> both = notice(company, "Y", now());
        both.put("sbmsn_co_rls_agre_yn", "Y");
        kcl.consent(both);
        assertThat(kcl.code(report)).isEqualTo("00000");
        kcl.consent(notice(company, "N", now()));
        assertThat(kcl.json(report).path("rcpt_co_nm").asText()).matches("\\*+");
        kcl.consent(notice(company, "Y", now()));
        assertThat(kcl.code(report)).isEqualTo("40105");
    }

    @ParameterizedTest
    @CsvSource({
        "biz_no, 1234567890",
        "biz_no, ''",
        "biz_nm, ''",
        "biz_grp_id, ''",
        "clct_agr_yn, y",
        "clct_agre_yn_ymd, 20261301000000",
        "clct_agre_yn_ymd, 20990101000000",
        "sbmsn_co_rls_agre_yn, maybe"
    })
    void a_notice_with_a_wrong_member_is_40001(String member, String value) {
        Map<String, Object> notice = notice(SILENT, "Y", now());
        notice.put(member, value);
        assertThat(noted(notice)).isEqualTo("40001");
        assertThat(ktc.code("/v1/tic/certificates?biz_no=" + SILENT)).isEqualTo("40105");
    }

    @Test
    void a_notice_with_anything_but_strings_is_40001() {
        Map<String, Object> notice = notice(SILENT, "Y", now());
        notice.put("biz_no", Long.parseLong(SILENT));
        assertThat(noted(notice)).isEqualTo("40001");
    }

    @Test
    void a_clock_that_is_slow_takes_now_for_the_future() {
        simulators.fault("ktc", "clock-skew", "-3600");
        assertThat(noted(notice(SILENT, "Y", now()))).isEqualTo("40001");
    }

    @Test
    void what_the_institute_was_told_can_be_read() {
        noted(notice(SILENT, "Y", now()));
        JsonNode notices = simulators.json("/control/consents?institute=ktc");
        assertThat(notices.at("/0/biz_no").asText()).isEqualTo(SILENT);
        assertThat(simulators.json("/control/consents?institute=ktl")).isEmpty();
    }
}
