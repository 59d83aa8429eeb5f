package kr.ansim.integration.taxoffice;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static kr.ansim.integration.taxoffice.TestTaxOffice.CLAIMS;
import static kr.ansim.integration.taxoffice.TestTaxOffice.FOUR;
import static kr.ansim.integration.taxoffice.TestTaxOffice.KEY;
import static kr.ansim.integration.taxoffice.TestTaxOffice.KEY_IN_QUERY;
import static kr.ansim.integration.taxoffice.TestTaxOffice.ONE;
import static kr.ansim.integration.taxoffice.TestTaxOffice.STATUS;
import static kr.ansim.integration.taxoffice.TestTaxOffice.THREE;
import static kr.ansim.integration.taxoffice.TestTaxOffice.TWO;
import static kr.ansim.integration.taxoffice.TestTaxOffice.VALIDATE;
import static kr.ansim.integration.taxoffice.TestTaxOffice.json;
import static kr.ansim.integration.taxoffice.TestTaxOffice.rows;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.partner.port.BusinessClaim;
import kr.ansim.partner.port.BusinessStanding;
import kr.ansim.partner.port.BusinessStanding.State;
import kr.ansim.partner.port.StatusAnswer;
import kr.ansim.partner.port.TaxOfficeUnavailable;
import kr.ansim.partner.port.TaxOfficeUnavailable.Reason;
import kr.ansim.partner.port.TruthAnswer;
import kr.ansim.partner.port.TruthAnswer.Truth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalTaxOfficeTest {

    private static final String ACTIVE = "{\"b_no\":\"2148639239\",\"b_stt\":\"계속사업자\",\"b_stt_cd\":\"01\","
            + "\"tax_type\":\"부가가치세 일반과세자\",\"end_dt\":\"\"}";
    private static final String CLOSED = "{\"b_no\":\"2148639239\",\"b_stt\":\"폐업자\",\"b_stt_cd\":\"03\","
            + "\"tax_type\":\"폐업자\",\"end_dt\":\"20240229\"}";

    private TestTaxOffice office;

    @BeforeEach
    void start() {
        office = new TestTaxOffice();
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void reads_recorded_standings() {
        office.answers(json(TestTaxOffice.text("status")));
        assertThat(told(List.of(ONE, TWO, THREE, FOUR)).standings())
                .isEqualTo(Map.of(
                        ONE, new BusinessStanding(State.ACTIVE, "부가가치세 일반과세자", Optional.empty()),
                        TWO, new BusinessStanding(State.SUSPENDED, "부가가치세 간이과세자", Optional.empty()),
                        THREE,
                                new BusinessStanding(
                                        State.CLOSED, "부가가치세 일반과세자", Optional.of(LocalDate.of(2024, 2, 29))),
                        FOUR, new BusinessStanding(State.NOT_REGISTERED, "", Optional.empty())));
    }

    @Test
    void reads_recorded_truths() {
        office.answers(json(TestTaxOffice.text("validate")));
        assertThat(truths(CLAIMS).truths()).isEqualTo(Map.of(ONE, Truth.MATCHES, TWO, Truth.DIFFERS));
    }

    @Test
    void asks_for_the_numbers_each_once() {
        office.answers(json(TestTaxOffice.text("status")));
        office.adapter().status(List.of(ONE, TWO, ONE));
        office.server.verify(
                1,
                postRequestedFor(urlPathEqualTo(STATUS))
                        .withHeader("Content-Type", equalTo("application/json"))
                        .withRequestBody(equalToJson("{\"b_no\":[\"2148639239\",\"1208147521\"]}")));
    }

    @Test
    void asks_for_the_truth_of_what_was_claimed_and_of_nothing_else() {
        office.answers(json(TestTaxOffice.text("validate")));
        office.adapter().validate(CLAIMS);
        office.server.verify(1, postRequestedFor(urlPathEqualTo(VALIDATE)).withRequestBody(equalToJson("""
                        {"businesses":[
                          {"b_no":"2148639239","start_dt":"20110302","p_nm":"김예시","b_nm":"예시전자"},
                          {"b_no":"1208147521","start_dt":"20110302","p_nm":"이예시"}]}""")));
    }

    @Test
    void names_are_sent_as_the_tax_office_writes_them() {
        office.answers(json(TestTaxOffice.text("validate")));
        String fromMac = Normalizer.normalize("김예시", Normalizer.Form.NFD);
        office.adapter()
                .validate(
                        List.of(new BusinessClaim(ONE, LocalDate.of(2011, 3, 2), " " + fromMac + " ", "\"예시\"\\{전자}")));
        office.server.verify(1, postRequestedFor(urlPathEqualTo(VALIDATE)).withRequestBody(equalToJson("""
                        {"businesses":[{"b_no":"2148639239","start_dt":"20110302","p_nm":"김예시",
                          "b_nm":"\\"예시\\"\\\\{전자}"}]}""")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {KEY, KEY_IN_QUERY, " " + KEY + "\n", "c0ffee%2Bsecret/key%3d=", "c0ffee+secret%2Fkey%3D%3D"})
    void the_key_is_encoded_once_in_whichever_form_it_is_configured(String configured) {
        office.settings.key = Optional.of(configured);
        office.answers(json(TestTaxOffice.text("status")));
        told(List.of(ONE));
        assertThat(asked()).isEqualTo(STATUS + "?serviceKey=" + KEY_IN_QUERY);
    }

    @Test
    void an_address_may_end_in_a_slash() {
        office.settings.url = URI.create(office.settings.url + "/");
        office.answers(json(TestTaxOffice.text("validate")));
        truths(CLAIMS);
        assertThat(asked()).isEqualTo(VALIDATE + "?serviceKey=" + KEY_IN_QUERY);
    }

    private String asked() {
        return office.server.getAllServeEvents().get(0).getRequest().getUrl();
    }

    @Test
    void without_a_key_it_is_not_configured_and_asks_nobody() {
        for (Optional<String> none : List.of(
                Optional.<String>empty(),
                Optional.of(""),
                Optional.of(" "),
                Optional.of("two\r\nlines"),
                Optional.of("two%0D%0Alines"),
                Optional.of("100%"),
                Optional.of("한글"))) {
            office.settings.key = none;
            assertUnavailable(Reason.NOT_CONFIGURED);
        }
        assertThat(office.server.getAllServeEvents()).isEmpty();
    }

    @Test
    void asks_for_a_hundred_at_once_and_nobody_for_more_or_for_none() {
        List<BusinessNumber> numbers = TestTaxOffice.numbers(101);
        List<BusinessClaim> claims = numbers.stream()
                .map(number -> new BusinessClaim(number, LocalDate.of(2020, 1, 1), "김예시", ""))
                .toList();
        String row = "{\"b_no\":\"%s\",\"valid\":\"01\",\"b_stt_cd\":\"01\",\"tax_type\":\"부가가치세 일반과세자\"}";
        office.answers(rows(
                numbers.stream().map(number -> row.formatted(number.digits())).toArray(String[]::new)));
        assertThat(told(numbers.subList(0, 100)).standings()).hasSize(100).doesNotContainKey(numbers.get(100));
        assertThat(truths(claims.subList(0, 100)).truths()).hasSize(100).doesNotContainKey(numbers.get(100));
        assertThat(office.server.getAllServeEvents()).hasSize(2);
        for (int count : List.of(0, 101)) {
            assertThat(office.adapter().status(numbers.subList(0, count)))
                    .isEqualTo(TaxOfficeUnavailable.of(Reason.NOT_ASKED));
            assertThat(office.adapter().validate(claims.subList(0, count)))
                    .isEqualTo(TaxOfficeUnavailable.of(Reason.NOT_ASKED));
        }
        assertThat(office.server.getAllServeEvents()).hasSize(2);
    }

    @Test
    void two_claims_about_one_business_cannot_be_told_apart_and_are_not_asked() {
        List<BusinessClaim> claims =
                List.of(CLAIMS.get(0), new BusinessClaim(ONE, LocalDate.of(2011, 3, 2), "이예시", ""));
        assertThat(office.adapter().validate(claims)).isEqualTo(TaxOfficeUnavailable.of(Reason.NOT_ASKED));
        assertThat(office.server.getAllServeEvents()).isEmpty();
    }

    @Test
    void what_is_said_of_others_is_not_an_answer() {
        office.answers(json(TestTaxOffice.text("status")));
        assertThat(told(List.of(THREE)).standings()).containsOnlyKeys(THREE);
        assertThat(office.adapter().status(List.of(new BusinessNumber("9990000020"))))
                .isEqualTo(TaxOfficeUnavailable.of(Reason.UNREADABLE));
        office.answers(json(TestTaxOffice.text("validate")));
        assertThat(truths(CLAIMS.subList(0, 1)).truths()).containsOnlyKeys(ONE);
    }

    @Test
    void who_is_missing_in_the_answer_is_not_closed_but_unanswered() {
        office.answers(rows(ACTIVE));
        StatusAnswer.Told told = told(List.of(ONE, TWO));
        assertThat(told.of(ONE)).isPresent();
        assertThat(told.of(TWO)).isEmpty();
        office.answers(rows("{\"b_no\":\"2148639239\",\"valid\":\"01\"}"));
        assertThat(truths(CLAIMS).of(ONE)).hasValue(Truth.MATCHES);
        assertThat(truths(CLAIMS).of(TWO)).isEmpty();
        office.answers(rows());
        assertUnavailable(Reason.UNREADABLE);
    }

    @Test
    void figures_without_quotes_are_understood() {
        office.answers(
                rows("{\"b_no\":2148639239,\"b_stt_cd\":3,\"tax_type\":\"폐업자\",\"end_dt\":20240229,\"valid\":1}"));
        assertThat(told(List.of(ONE)).of(ONE))
                .hasValue(new BusinessStanding(State.CLOSED, "폐업자", Optional.of(LocalDate.of(2024, 2, 29))));
        assertThat(truths(CLAIMS).of(ONE)).hasValue(Truth.MATCHES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"20230229\"", "\"2024-02-29\"", "\"00000000\"", "0", "null", "\"?\""})
    void a_closed_business_is_closed_even_when_the_day_cannot_be_read(String day) {
        office.answers(rows(CLOSED.replace("\"20240229\"", day)));
        assertThat(told(List.of(ONE)).of(ONE)).hasValue(new BusinessStanding(State.CLOSED, "폐업자", Optional.empty()));
    }

    @Test
    void who_goes_on_after_all_is_active_whatever_day_is_told() {
        office.answers(rows(ACTIVE.replace("\"end_dt\":\"\"", "\"end_dt\":\"20240229\"")));
        assertThat(told(List.of(ONE)).of(ONE))
                .hasValue(new BusinessStanding(State.ACTIVE, "부가가치세 일반과세자", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b_no\":\"2148639239\"}",
                "{\"b_no\":\"2148639239\",\"b_stt_cd\":\"\",\"tax_type\":\"\",\"valid\":\"\"}",
                "{\"b_no\":\"2148639239\",\"b_stt_cd\":\"\",\"tax_type\":\"폐업자\",\"end_dt\":\"20240229\"}",
                "{\"b_no\":\"2148639239\",\"b_stt_cd\":\"04\",\"tax_type\":\"?\",\"valid\":\"03\"}",
                "{\"b_no\":\"2148639239\",\"b_stt_cd\":\"3\",\"tax_type\":\"폐업자\",\"valid\":\"1\"}",
                "{\"b_no\":\"2148639239\",\"b_stt_cd\":3.0,\"tax_type\":\"폐업자\",\"valid\":1.0}",
                "{\"b_no\":\"2148639239\",\"b_stt_cd\":[\"03\"],\"tax_type\":\"폐업자\",\"valid\":{}}",
                "{\"b_no\":\"2148639239\",\"b_stt_cd\":true,\"tax_type\":\"폐업자\",\"valid\":true}",
                "{\"b_no\":\"2148639239\",\"b_stt_cd\":\"03\",\"tax_type\":\"국세청에 등록되지 않은 사업자등록번호입니다.\"}",
                "{\"b_no\":\"2148639238\",\"b_stt_cd\":\"01\",\"tax_type\":\"부가가치세 일반과세자\",\"valid\":\"01\"}",
                "{\"b_no\":\"\",\"b_stt_cd\":\"01\",\"tax_type\":\"부가가치세 일반과세자\",\"valid\":\"01\"}",
                "{\"b_no\":{},\"b_stt_cd\":\"01\",\"tax_type\":\"부가가치세 일반과세자\",\"valid\":\"01\"}",
                "[]",
                "null",
                "\"2148639239\""
            })
    void an_entry_that_cannot_be_read_is_no_answer(String entry) {
        office.answers(rows(entry));
        assertUnavailable(Reason.UNREADABLE);
        office.answers(rows(entry, CLOSED.replace("2148639239", "1208147521")));
        assertThat(told(List.of(ONE, TWO)).standings()).containsOnlyKeys(TWO);
    }

    @Test
    void who_is_both_active_and_closed_is_neither() {
        office.answers(rows(ACTIVE, CLOSED));
        assertUnavailable(Reason.UNREADABLE);
        office.answers(rows(CLOSED, CLOSED));
        assertThat(told(List.of(ONE)).of(ONE)).map(BusinessStanding::state).hasValue(State.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "400, BAD_JSON_REQUEST, REFUSED",
        "404, REQUEST_DATA_MALFORMED, REFUSED",
        "411, REQUEST_DATA_MALFORMED, REFUSED",
        "413, TOO_LARGE_REQUEST, REFUSED",
        "500, INTERNAL_ERROR, SERVER_ERROR",
        "500, HTTP_ERROR, SERVER_ERROR",
        "200, INTERNAL_ERROR, SERVER_ERROR",
        "200, TOO_LARGE_REQUEST, REFUSED",
        "200, WHAT_IS_THIS, UNREADABLE",
        "503, WHAT_IS_THIS, SERVER_ERROR"
    })
    void tells_apart_why_there_is_no_answer(int status, String code, Reason reason) {
        office.answers(json(status, "{\"status_code\":\"" + code + "\"}"));
        assertUnavailable(reason, code);
        office.answers(json(status, TestTaxOffice.text("status").replace("\"OK\"", '"' + code + '"')));
        assertUnavailable(reason, code);
    }

    @ParameterizedTest
    @CsvSource({
        "400, -4, REFUSED",
        "401, -4, REFUSED",
        "200, -4, REFUSED",
        "401, -401, REFUSED",
        "400, -401, REFUSED",
        "404, -3, REFUSED",
        "429, -99, QUOTA",
        "200, -99, UNREADABLE",
        "500, -99, SERVER_ERROR"
    })
    void the_gateway_says_what_it_thinks_of_our_key(int status, String code, Reason reason) {
        office.answers(json(status, "{\"code\":" + code + ",\"msg\":\"등록되지 않은 인증키 입니다.\"}"));
        assertUnavailable(reason, code);
        office.answers(json(status, "{\"code\":\"" + code + "\",\"msg\":\"…\"}"));
        assertUnavailable(reason, code);
    }

    @Test
    void is_never_called_inside_a_transaction() {
        assertThat(NationalTaxOffice.class
                        .getAnnotation(TransactionAttribute.class)
                        .value())
                .isEqualTo(TransactionAttributeType.NEVER);
    }

    @Test
    void asks_once_and_leaves_trying_again_to_others() {
        office.answers(json(503, ""));
        office.adapter().status(List.of(ONE));
        office.adapter().validate(CLAIMS);
        office.server.verify(1, postRequestedFor(urlPathEqualTo(STATUS)));
        office.server.verify(1, postRequestedFor(urlPathEqualTo(VALIDATE)));
        office.server.verify(2, WireMock.anyRequestedFor(WireMock.anyUrl()));
    }

    private StatusAnswer.Told told(List<BusinessNumber> numbers) {
        StatusAnswer answer = office.adapter().status(numbers);
        assertThat(answer).isInstanceOf(StatusAnswer.Told.class);
        return (StatusAnswer.Told) answer;
    }

    private TruthAnswer.Told truths(List<BusinessClaim> claims) {
        TruthAnswer answer = office.adapter().validate(claims);
        assertThat(answer).isInstanceOf(TruthAnswer.Told.class);
        return (TruthAnswer.Told) answer;
    }

    private void assertUnavailable(Reason reason) {
        assertUnavailable(reason, "");
    }

    private void assertUnavailable(Reason reason, String told) {
        TaxOfficeUnavailable expected = new TaxOfficeUnavailable(reason, told, Optional.empty());
        assertThat(office.adapter().status(List.of(ONE))).isEqualTo(expected);
        assertThat(office.adapter().validate(CLAIMS.subList(0, 1))).isEqualTo(expected);
    }
}
