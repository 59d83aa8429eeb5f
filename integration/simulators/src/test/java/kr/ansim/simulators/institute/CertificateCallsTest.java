package kr.ansim.simulators.institute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ansim.simulators.RunningSimulators;
import kr.ansim.simulators.certificates.FixedCompany;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateCallsTest {

    private static RunningSimulators simulators;
    private static InstituteClient ktc;
    private static InstituteClient kcl;

    @BeforeAll
    static void start() {
        simulators = new RunningSimulators("--quota", "100000");
        ktc = InstituteClient.of(simulators, "ktc");
        kcl = InstituteClient.of(simulators, "kcl");
    }

    @AfterAll
    static void stop() {
        simulators.close();
    }

    @Test
    void tells_a_certificate_by_its_number_and_every_value_is_a_string() {
        HttpResponse<String> answer = ktc.get("/v1/tic/certificates/HU079001-24901");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("x-api-tran-id")).contains(InstituteClient.TRANSACTION);
        JsonNode body = RunningSimulators.read(answer);
        body.forEach(value -> assertThat(value.isTextual()).isTrue());
        assertThat(body.path("rsp_code").asText()).isEqualTo("00000");
        assertThat(body.path("inst_id").asText()).isEqualTo("T004");
        assertThat(body.path("cert_div_cd").asText()).isEqualTo("1511");
        assertThat(body.path("cert_stt_cd").asText()).isEqualTo("17");
        assertThat(body.path("drvn_mdl_nm").asText()).isEqualTo("DR-600W,DR-600B,DR-610");
        assertThat(body.path("maker_nm").asText()).isEqualTo("(주)데모전자");
    }

    @Test
    void tells_what_the_register_does_not_know_and_what_it_sees_differently() {
        assertThat(ktc.json("/v1/tic/certificates/ZU19009-24909")
                        .path("cert_stt_cd")
                        .asText())
                .isEqualTo("10");
        assertThat(InstituteClient.of(simulators, "katri").code("/v1/tic/certificates/CB014A9010-5910"))
                .isEqualTo("00000");
    }

    @Test
    void knows_only_its_own_certificates() {
        assertThat(kcl.get("/v1/tic/certificates/HU079001-24901").statusCode()).isEqualTo(404);
        assertThat(kcl.code("/v1/tic/certificates/HU079001-24901")).isEqualTo("40402");
        JsonNode none = kcl.json("/v1/tic/certificates?cert_no=HU079001-24901");
        assertThat(none.path("rsp_code").asText()).isEqualTo("00000");
        assertThat(none.path("cert_list")).isEmpty();
    }

    @Test
    void lists_what_a_company_holds_there() {
        JsonNode found = ktc.json("/v1/tic/certificates?biz_no=" + FixedCompany.CONSENTING.number());
        assertThat(found.path("cert_list").findValuesAsText("cert_no"))
                .containsExactlyInAnyOrder("HU079001-24901", "JU079007-22907", "JU079007-22907C", "ZU19009-24909");
        assertThat(found.path("cert_cnt").asText()).isEqualTo("4");
        assertThat(found.has("next_page")).isFalse();
    }

    @Test
    void pages_through_a_long_list() {
        String company = companyWithMany();
        List<String> whole = ktc.json("/v1/tic/certificates?biz_no=" + company)
                .path("cert_list")
                .findValuesAsText("cert_no");
        assertThat(whole).hasSizeGreaterThan(10);
        List<String> paged = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = ktc.json("/v1/tic/certificates?limit=7&biz_no=" + company + "&next_page=" + next);
            assertThat(page.path("cert_list").size()).isLessThanOrEqualTo(7);
            paged.addAll(page.path("cert_list").findValuesAsText("cert_no"));
            next = page.path("next_page").asText("");
        } while (!next.isEmpty());
        assertThat(paged).isEqualTo(whole);
    }

    /** As a real client would find one: by the register, which knows who holds what. */
    private static String companyWithMany() {
        Set<String> tried = new HashSet<>();
        for (int index = 0; index < 400; index++) {
            String company = TestCompanies.number(index);
            JsonNode found = ktc.json("/v1/tic/certificates?biz_no=" + company);
            if (tried.add(company) && found.path("cert_list").size() > 10) {
                return company;
            }
        }
        throw new AssertionError("no company has more than ten certificates there");
    }

    @ParameterizedTest
    @CsvSource({
        "SILENT, XH109014-25914, ktc, 40105, 40105",
        "LAPSED, CB012A9013-5913, fiti, 40106, 40106",
        "WITHDRAWN, CB061R9012-6912, kcl, 40106, 00000"
    })
    void obeys_consents(FixedCompany company, String number, String institute, String listed, String asked) {
        InstituteClient client = InstituteClient.of(simulators, institute);
        assertThat(client.code("/v1/tic/certificates?biz_no=" + company.number()))
                .isEqualTo(listed);
        assertThat(client.code("/v1/tic/certificates/" + number)).isEqualTo(asked);
        assertThat(client.code("/v1/tic/certificates?cert_no=" + number)).isEqualTo(asked);
    }

    @Test
    void masks_the_company_that_has_withdrawn() {
        JsonNode one = kcl.json("/v1/tic/certificates/CB061R9012-6912");
        assertThat(one.path("importer_nm").asText()).matches("\\*+");
        assertThat(one.path("importer_brno").asText()).isEqualTo("**********");
        assertThat(one.path("maker_nm").asText()).matches("\\*+");
        assertThat(one.path("prdt_nm").asText()).isEqualTo("무선조종 자동차");
        JsonNode listed =
                kcl.json("/v1/tic/certificates?cert_no=CB061R9012-6912").at("/cert_list/0");
        assertThat(listed.path("importer_nm").asText()).matches("\\*+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?cert_no=A&biz_no=2148639239",
                "?biz_no=1234567890",
                "?biz_no=214-86-39239",
                "?cert_no=A&limit=501",
                "?cert_no=A&limit=0",
                "?cert_no=A&limit=x",
                "?cert_no=A&next_page=7",
                "?cert_no=A&next_page=p9",
                "?cert_no=A&search_timestamp=2026"
            })
    void wrong_parameters_are_40001(String query) {
        assertThat(ktc.get("/v1/tic/certificates" + query).statusCode()).isEqualTo(400);
        assertThat(ktc.code("/v1/tic/certificates" + query)).isEqualTo("40001");
    }

    @Test
    void an_unchanged_list_is_not_sent_again() {
        String path = "/v1/tic/certificates?biz_no=" + FixedCompany.CONSENTING_TOO.number() + "&search_timestamp=";
        JsonNode first = kcl.json(path + "0");
        assertThat(first.path("cert_list")).isNotEmpty();
        String timestamp = first.path("search_timestamp").asText();
        JsonNode again = kcl.json(path + timestamp);
        assertThat(again.path("rsp_code").asText()).isEqualTo("00001");
        assertThat(again.has("cert_list")).isFalse();

        simulators.control("certificate", Map.of("certNum", "CB061R9004-4904", "state", "취소"));
        JsonNode changed = kcl.json(path + timestamp);
        assertThat(changed.path("rsp_code").asText()).isEqualTo("00000");
        String second = changed.path("search_timestamp").asText();
        simulators.control("certificate", Map.of("certNum", "CB061R9004-4904", "state", "개선명령"));
        assertThat(kcl.code(path + second)).isEqualTo("00000");
        assertThat(kcl.code(path + "29991231235959")).isEqualTo("40004");
    }

    @ParameterizedTest
    @CsvSource({"/v2/tic/certificates?cert_no=A, 40003", "/v1/tic/certificates?cert_no=A&org_code=T001, 40303"})
    void other_versions_and_organisations_are_refused(String path, String code) {
        assertThat(ktc.code(path)).isEqualTo(code);
        assertThat(ktc.get(path).statusCode()).isEqualTo(Integer.parseInt(code.substring(0, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', user-search, 40002",
        "SHORT, user-search, 40002",
        "ANSIM00001M2026112600000!, user-search, 40002",
        "ANSIM00001M20261126000001, '', 40002",
        "ANSIM00001M20261126000001, sometimes, 40002",
        "ANSIM00001M20261126000001, scheduled, 40101"
    })
    void headers_are_looked_at_before_the_token(String transaction, String type, String code) {
        List<String> headers = new ArrayList<>(List.of("Accept", "application/json"));
        if (!transaction.isEmpty()) {
            headers.addAll(List.of("x-api-tran-id", transaction));
        }
        if (!type.isEmpty()) {
            headers.addAll(List.of("x-api-type", type));
        }
        HttpResponse<String> answer =
                simulators.getWith("/institutes/ktc/v1/tic/certificates?cert_no=A", headers.toArray(String[]::new));
        assertThat(RunningSimulators.read(answer).path("rsp_code").asText()).isEqualTo(code);
    }

    @Test
    void some_dates_are_none() {
        Set<String> certified = new HashSet<>();
        Set<String> changed = new HashSet<>();
        for (int index = 0; index < 400; index++) {
            JsonNode list = kcl.json("/v1/tic/certificates?biz_no=" + TestCompanies.number(index))
                    .path("cert_list");
            certified.addAll(list.findValuesAsText("cert_ymd"));
            changed.addAll(list.findValuesAsText("cert_last_chg_ymd"));
        }
        assertThat(certified).contains("0").anyMatch(date -> date.matches("20\\d{6}"));
        assertThat(changed).contains("_").anyMatch(date -> date.matches("20\\d{6}"));
    }

    @Test
    void an_unregistered_address_is_40102() {
        try (RunningSimulators strict = new RunningSimulators("--callers", "10.9.9.9", "--certificates", "100")) {
            HttpResponse<String> answer = strict.form("/institutes/ktc/oauth/2.0/token");
            assertThat(RunningSimulators.read(answer).path("rsp_code").asText()).isEqualTo("40102");
            assertThat(RunningSimulators.read(
                                    strict.getWith("/institutes/ktc/v1/tic/certificates", "x-api-type", "scheduled"))
                            .path("rsp_code")
                            .asText())
                    .isEqualTo("40102");
        }
    }

    @Test
    void there_is_no_eighth_institute() {
        assertThat(simulators.get("/institutes/kats/v1/tic/certificates").statusCode())
                .isEqualTo(404);
    }
}
