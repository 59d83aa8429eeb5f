package kr.ansim.simulators.taxoffice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kr.ansim.simulators.RunningSimulators;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxOfficeTest {

    private static final String KEY = "a+b/c==";
    private static final String STATUS = "/api/nts-businessman/v1/status";
    private static final String VALIDATE = "/api/nts-businessman/v1/validate";

    private static RunningSimulators simulators;

    @BeforeAll
    static void start() {
        simulators = new RunningSimulators("--certificates", "100", "--tax-office-key", KEY);
    }

    @AfterAll
    static void stop() {
        simulators.close();
    }

    private static HttpResponse<String> post(String path, String body) {
        return simulators.post(path + "?serviceKey=" + encoded(KEY), body, "application/json");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode status(String... numbers) {
        HttpResponse<String> answer = post(STATUS, "{\"b_no\":[\"" + String.join("\",\"", numbers) + "\"]}");
        assertThat(answer.statusCode()).isEqualTo(200);
        return RunningSimulators.read(answer);
    }

    private static JsonNode validate(Map<String, String> claim) throws Exception {
        HttpResponse<String> answer =
                post(VALIDATE, RunningSimulators.JSON.writeValueAsString(Map.of("businesses", List.of(claim))));
        assertThat(answer.statusCode()).isEqualTo(200);
        return RunningSimulators.read(answer);
    }

    private static JsonNode told(String number) {
        return simulators.json("/control/business?b_no=" + number);
    }

    @ParameterizedTest
    @CsvSource({
        "2148639239, 01, 계속사업자",
        "1208147521, 01, 계속사업자",
        "2208183676, 01, 계속사업자",
        "9990000035, 01, 계속사업자",
        "9990000224, 02, 휴업자",
        "9990000239, 03, 폐업자"
    })
    void fixed_businesses_stand_as_documentation_says(String number, String code, String word) {
        JsonNode answer = status(number);
        assertThat(answer.path("status_code").asText()).isEqualTo("OK");
        assertThat(answer.path("request_cnt").asInt()).isEqualTo(1);
        assertThat(answer.path("match_cnt").asInt()).isEqualTo(1);
        JsonNode row = answer.at("/data/0");
        assertThat(row.path("b_no").asText()).isEqualTo(number);
        assertThat(row.path("b_stt_cd").asText()).isEqualTo(code);
        assertThat(row.path("b_stt").asText()).isEqualTo(word);
        assertThat(row.path("tax_type").asText()).startsWith("부가가치세");
        assertThat(row.path("end_dt").asText()).isEqualTo(code.equals("03") ? "20260630" : "");
    }

    @Test
    void every_member_is_a_text() {
        JsonNode row = status("2148639239").at("/data/0");
        assertThat(row.fieldNames())
                .toIterable()
                .containsExactly(
                        "b_no",
                        "b_stt",
                        "b_stt_cd",
                        "tax_type",
                        "tax_type_cd",
                        "end_dt",
                        "utcc_yn",
                        "tax_type_change_dt",
                        "invoice_apply_dt",
                        "rbf_tax_type",
                        "rbf_tax_type_cd");
        row.forEach(member -> assertThat(member.isTextual()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990000243", "1234567890", "2148639238", "214-86-39239", "", "x"})
    void an_unknown_number_has_no_state_and_says_so_where_its_tax_would_be(String number) {
        JsonNode answer = status(number);
        assertThat(answer.has("match_cnt")).isFalse();
        JsonNode row = answer.at("/data/0");
        assertThat(row.path("b_no").asText()).isEqualTo(number);
        assertThat(row.path("b_stt").asText()).isEmpty();
        assertThat(row.path("b_stt_cd").asText()).isEmpty();
        assertThat(row.path("tax_type").asText()).isEqualTo("국세청에 등록되지 않은 사업자등록번호입니다.");
    }

    @Test
    void answers_in_the_order_of_the_question_up_to_a_hundred() {
        JsonNode answer = status("9990000239", "9990000243", "2148639239");
        assertThat(answer.path("data").findValuesAsText("b_no"))
                .containsExactly("9990000239", "9990000243", "2148639239");
        assertThat(answer.path("match_cnt").asInt()).isEqualTo(2);
        assertThat(status(Collections.nCopies(100, "2148639239").toArray(String[]::new))
                        .path("data"))
                .hasSize(100);
        assertRefused(
                post(STATUS, "{\"b_no\":[" + String.join(",", Collections.nCopies(101, "\"2148639239\"")) + "]}"),
                413,
                "TOO_LARGE_REQUEST");
        String claim = "{\"b_no\":\"2148639239\",\"start_dt\":\"20110302\",\"p_nm\":\"김데모\"}";
        assertRefused(
                post(VALIDATE, "{\"businesses\":[" + String.join(",", Collections.nCopies(101, claim)) + "]}"),
                413,
                "TOO_LARGE_REQUEST");
    }

    @ParameterizedTest
    @EnumSource(FixedBusiness.class)
    void what_is_told_of_a_fixed_business_is_true(FixedBusiness fixed) throws Exception {
        JsonNode told = told(fixed.business().number());
        JsonNode answer = validate(Map.of(
                "b_no", told.path("b_no").asText(),
                "start_dt", told.path("start_dt").asText(),
                "p_nm", told.path("p_nm").asText(),
                "b_nm", told.path("b_nm").asText()));
        boolean there = fixed != FixedBusiness.UNKNOWN;
        JsonNode row = answer.at("/data/0");
        assertThat(row.path("valid").asText()).isEqualTo(there ? "01" : "02");
        assertThat(row.has("valid_msg")).isEqualTo(!there);
        assertThat(answer.path("valid_cnt").asInt()).isEqualTo(there ? 1 : 0);
        assertThat(row.at("/status/b_stt_cd").asText())
                .isEqualTo(fixed.business().state().code());
        assertThat(row.at("/request_param/p_nm").asText())
                .isEqualTo(told.path("p_nm").asText());
    }

    @Test
    void whatever_is_not_as_registered_makes_a_claim_false() throws Exception {
        Map<String, String> claim = claim();
        assertThat(valid(claim)).isEqualTo("01");
        for (Map<String, String> wrong : List.of(
                with(claim, "start_dt", "20110303"),
                with(claim, "p_nm", "홍길동"),
                with(claim, "b_nm", "다른전자"),
                with(claim, "b_no", "1208147521"))) {
            JsonNode answer = validate(wrong);
            assertThat(answer.at("/data/0/valid").asText()).isEqualTo("02");
            assertThat(answer.at("/data/0/valid_msg").asText()).isEqualTo("확인할 수 없습니다.");
            assertThat(answer.has("valid_cnt")).isFalse();
        }
    }

    @Test
    void the_form_of_a_corporation_may_stand_before_or_after_its_name_or_be_missing() throws Exception {
        Map<String, String> claim = with(claim(), "b_no", "9990000035");
        claim = with(claim, "start_dt", told("9990000035").path("start_dt").asText());
        claim = with(claim, "p_nm", told("9990000035").path("p_nm").asText());
        for (String name : List.of("데모키즈 주식회사", "주식회사 데모키즈", "(주)데모키즈", "㈜데모키즈", "데모키즈", "")) {
            assertThat(valid(with(claim, "b_nm", name))).as(name).isEqualTo("01");
        }
        assertThat(valid(with(claim, "b_nm", "데모키즈클럽"))).isEqualTo("02");
    }

    private static Map<String, String> claim() {
        return Map.of(
                "b_no", "2148639239",
                "start_dt", "20110302",
                "p_nm", told("2148639239").path("p_nm").asText());
    }

    private static Map<String, String> with(Map<String, String> claim, String name, String value) {
        Map<String, String> other = new java.util.HashMap<>(claim);
        other.put(name, value);
        return Map.copyOf(other);
    }

    private static String valid(Map<String, String> claim) throws Exception {
        return validate(claim).at("/data/0/valid").asText();
    }

    @Test
    void a_key_is_needed_and_must_be_encoded_once() {
        String body = "{\"b_no\":[\"2148639239\"]}";
        for (String path : List.of(STATUS, VALIDATE)) {
            HttpResponse<String> missing = simulators.post(path, body, "application/json");
            assertThat(missing.statusCode()).isEqualTo(401);
            assertThat(missing.body()).isEqualTo("{\"code\":-401,\"msg\":\"인증키는 필수 항목 입니다.\"}");
            for (String wrong : List.of("x", KEY, encoded(encoded(KEY)))) {
                HttpResponse<String> refused = simulators.post(path + "?serviceKey=" + wrong, body, "application/json");
                assertThat(refused.statusCode()).isEqualTo(401);
                assertThat(refused.body()).isEqualTo("{\"code\":-4,\"msg\":\"등록되지 않은 인증키 입니다.\"}");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "b_no=2148639239", "{\"b_no\":[\"2148639239\"}"})
    void what_is_no_json_is_refused(String body) {
        assertRefused(post(STATUS, body), 400, "BAD_JSON_REQUEST");
        assertRefused(post(VALIDATE, body), 400, "BAD_JSON_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"b_no\":[],\"businesses\":[]}",
                "{\"b_no\":\"2148639239\",\"businesses\":\"2148639239\"}",
                "{\"b_no\":[2148639239],\"businesses\":[\"2148639239\"]}",
                "{\"b_no\":[null],\"businesses\":[{\"b_no\":\"2148639239\",\"start_dt\":\"20110302\"}]}",
                "{\"businesses\":[{\"b_no\":\"2148639239\",\"start_dt\":\"20110302\",\"p_nm\":\" \"}]}"
            })
    void what_lacks_a_part_is_refused(String body) {
        assertRefused(post(STATUS, body), 411, "REQUEST_DATA_MALFORMED");
        assertRefused(post(VALIDATE, body), 411, "REQUEST_DATA_MALFORMED");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{\"status_code\":\"" + code + "\"}");
    }

    @Test
    void a_business_closes_while_everybody_watches() {
        simulators.control("business", Map.of("b_no", "1208147521", "state", "closed"));
        JsonNode row = status("1208147521").at("/data/0");
        assertThat(row.path("b_stt_cd").asText()).isEqualTo("03");
        assertThat(row.path("end_dt").asText()).matches("20\\d{6}");
        simulators.control("business", Map.of("b_no", "1208147521", "state", "active"));
        row = status("1208147521").at("/data/0");
        assertThat(row.path("b_stt_cd").asText()).isEqualTo("01");
        assertThat(row.path("end_dt").asText()).isEmpty();
    }

    @Test
    void the_page_changes_a_business_too() {
        assertThat(simulators
                        .form("/control/business", "b_no", "2208183676", "state", "suspended")
                        .statusCode())
                .isEqualTo(303);
        assertThat(told("2208183676").path("state").asText()).isEqualTo("suspended");
        simulators.control("business", Map.of("b_no", "2208183676", "state", "active"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "{\"b_no\":\"2148639239\"}",
                "{\"b_no\":\"2148639239\",\"state\":\"gone\"}",
                "{\"b_no\":\"2148639238\",\"state\":\"closed\"}"
            })
    void a_wish_that_cannot_be_granted_is_refused(String wish) {
        assertThat(simulators
                        .post("/control/business", wish, "application/json")
                        .statusCode())
                .isEqualTo(400);
    }
}
