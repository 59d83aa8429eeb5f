package kr.ansim.integration.safetykorea;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static kr.ansim.integration.safetykorea.TestRegister.DETAIL;
import static kr.ansim.integration.safetykorea.TestRegister.KEY;
import static kr.ansim.integration.safetykorea.TestRegister.NUMBER;
import static kr.ansim.integration.safetykorea.TestRegister.json;
import static kr.ansim.integration.safetykorea.TestRegister.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import kr.ansim.certification.port.Unavailability.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyKoreaAuthorityTest {

    private TestRegister register;
    private SafetyKoreaAuthority authority;

    @BeforeEach
    void start() {
        register = new TestRegister();
        authority = register.authority();
    }

    @AfterEach
    void stop() {
        register.close();
    }

    @Test
    void reads_a_recorded_detail() {
        register.answers(DETAIL, recorded("detail"));
        assertThat(found().facts())
                .isEqualTo(new CertificateFacts(
                        CertificationSource.SAFETY_KOREA,
                        NUMBER,
                        "적합",
                        "안전확인대상 전기용품",
                        Optional.of(LocalDate.of(2012, 3, 15)),
                        Optional.of(LocalDate.of(2024, 2, 29)),
                        "파생모델 추가",
                        "JU071047-12002",
                        new Goods("직류전원장치", "", "AD-1205", List.of("AD-1206", "AD-1207")),
                        List.of("전기용품", "직류전원장치", "어댑터"),
                        "수입",
                        new Company("Shenzhen Example Electronics Co., Ltd.", "", "중국"),
                        new Company("(주)예시전자", "", ""),
                        List.of(
                                new Company("Shenzhen Example Electronics Co., Ltd.", "", "중국"),
                                new Company("Dongguan Example Factory", "", "")),
                        List.of("JU071047-12002B"),
                        "",
                        Optional.of(LocalDate.of(2012, 3, 20))));
    }

    @Test
    void keeps_the_answer_as_it_came_and_no_key() {
        register.answers(DETAIL, recorded("detail"));
        RawAnswer raw = found().raw();
        assertThat(raw.body()).isEqualTo(TestRegister.text("detail").getBytes(StandardCharsets.UTF_8));
        assertThat(raw.request())
                .isEqualTo("GET " + register.server.baseUrl() + DETAIL + "?certNum=" + NUMBER)
                .doesNotContain(KEY);
        assertThat(raw.status()).isEqualTo(200);
        assertThat(raw.contentType()).isEqualTo("application/json;charset=UTF-8");
        assertThat(raw.receivedAt()).isEqualTo(TestRegister.CLOCK.instant());
        assertThat(raw.source()).isEqualTo(CertificationSource.SAFETY_KOREA);
        assertThat(raw.transaction()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {NUMBER, "B361H490-5003CH", "{certNum}", "100%25", "a b+c&d=e#f", "가나/../다", "%", "{", "\u0000"})
    void asks_for_the_very_number_with_the_key_in_the_header_alone(String number) {
        register.answers(DETAIL, json("{\"resultCode\":\"2004\",\"resultMsg\":\"No Data\"}"));
        assertThat(authority.certificate(CertificationSource.SAFETY_KOREA, number))
                .isInstanceOf(NotFound.class);
        register.server.verify(
                1,
                getRequestedFor(urlPathEqualTo(DETAIL))
                        .withHeader("AuthKey", equalTo(KEY))
                        .withQueryParam("certNum", equalTo(number)));
        assertThat(register.server.getAllServeEvents().get(0).getRequest().getUrl())
                .doesNotContain(KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resultCode\":\"2004\",\"resultMsg\":\"No Data\"}",
                "{\"resultCode\":\"2004\",\"resultMsg\":\"No Data\",\"resultData\":null}",
                "{\"resultCode\":\"2004\",\"resultMsg\":\"No Data\",\"resultData\":\"\"}",
                "{\"resultCode\":\"2004\",\"resultMsg\":\"No Data\",\"resultData\":\"-\"}",
                "{\"resultCode\":\"2004\",\"resultMsg\":\"No Data\",\"resultData\":{}}",
                "{\"resultCode\":\"2004\",\"resultMsg\":\"No Data\",\"resultData\":{\"certNum\":null,\"certState\":\"-\",\"factories\":[]}}",
                "{\"resultCode\":\"2004\",\"resultMsg\":\"No Data\",\"resultData\":[]}",
                "{\"resultData\":[],\"resultCode\":2004}"
            })
    void no_data_means_not_found_however_it_is_written(String body) {
        register.answers(DETAIL, json(body));
        assertThat(ask())
                .asInstanceOf(type(NotFound.class))
                .satisfies(none -> assertThat(none.raw().body()).isEqualTo(body.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "4000, REFUSED",
        "4001, REFUSED",
        "4005, REFUSED",
        "5000, SERVER_ERROR",
        "2001, UNREADABLE",
        "20040, UNREADABLE",
        "9999, UNREADABLE"
    })
    void tells_apart_why_there_is_no_answer(String code, Reason reason) {
        for (String written : List.of(code, '"' + code + '"', "\" " + code + "\"")) {
            register.answers(DETAIL, json("{\"resultCode\":" + written + ",\"resultMsg\":\"…\",\"resultData\":null}"));
            assertUnavailable(reason, code);
        }
    }

    @Test
    void a_code_as_a_number_is_understood() {
        register.answers(DETAIL, json(TestRegister.text("detail").replace("\"2000\"", "2000")));
        assertThat(found().facts().state()).isEqualTo("적합");
    }

    @Test
    void a_detail_of_another_number_is_never_found() {
        for (String other : List.of("JU071047-12002", "JU071047-12002B", "JU071047-12002CC", "-", "")) {
            register.answers(DETAIL, json(TestRegister.text("detail").replace('"' + NUMBER + '"', '"' + other + '"')));
            assertUnavailable(Reason.UNREADABLE, "");
        }
    }

    @Test
    void the_same_number_in_other_letters_is_the_same() {
        register.answers(DETAIL, json(TestRegister.text("detail").replace(NUMBER, " ju071047 -12002c")));
        assertThat(found().facts().number()).isEqualTo("ju071047 -12002c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resultCode\":\"2000\"}",
                "{\"resultCode\":\"2000\",\"resultData\":null}",
                "{\"resultCode\":\"2000\",\"resultData\":\"\"}",
                "{\"resultCode\":\"2000\",\"resultData\":{}}",
                "{\"resultCode\":\"2000\",\"resultData\":[]}",
                "{\"resultCode\":\"2000\",\"resultData\":[{\"certNum\":\"JU071047-12002C\",\"certState\":\"적합\"}]}",
                "{\"resultCode\":\"2004\",\"resultData\":{\"certNum\":\"JU071047-12002C\",\"certState\":\"적합\"}}",
                "{\"resultCode\":\"2004\",\"resultData\":[{}]}",
                "{\"resultCode\":\"2004\",\"resultData\":0}",
                "{\"resultCode\":\"2000\",\"resultCode\":\"2004\"}",
                "{\"resultCode\":\"2000\",\"resultData\":{\"certNum\":\"JU071047-12002C\",\"certState\":{\"code\":\"적합\"}}}",
                "{\"resultCode\":\"2000\",\"resultData\":{\"certNum\":\"JU071047-12002C\",\"certState\":\"취소\",\"certState\":\"적합\"}}",
                "{\"resultCode\":\"2000\",\"resultData\":{\"certNum\":\"JU071047-12002C\",\"factories\":\"two\"}}"
            })
    void what_contradicts_itself_is_unreadable(String body) {
        register.answers(DETAIL, json(body));
        assertUnavailable(Reason.UNREADABLE, "");
    }

    @Test
    void a_hyphen_says_nothing_and_impossible_dates_are_absent() {
        register.answers(
                DETAIL,
                json(
                        "{\"resultCode\":\"2000\",\"resultData\":{\"certNum\":\"JU071047-12002C\",\"certState\":\"-\","
                                + "\"certDate\":\"20230229\",\"certChgDate\":\"-\",\"signDate\":20240230,\"productName\":\" - \","
                                + "\"derivationModels\":null,\"factories\":\"-\",\"similarCertifications\":[\"-\",null,{\"certNum\":\"-\"}]}}"));
        CertificateFacts facts = found().facts();
        assertThat(facts.state()).isEmpty();
        assertThat(facts.certifiedOn()).isEmpty();
        assertThat(facts.changedOn()).isEmpty();
        assertThat(facts.signedOn()).isEmpty();
        assertThat(facts.goods()).isEqualTo(new Goods("", "", "", List.of()));
        assertThat(facts.maker()).isEqualTo(Company.NONE);
        assertThat(facts.factories()).isEmpty();
        assertThat(facts.similarNumbers()).isEmpty();
        assertThat(facts.category()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;charset=ISO-8859-1",
                "application/json;charset=EUC-KR",
                "application/json;charset=no-such",
                "text/html;charset=UTF-8",
                "nonsense",
                ""
            })
    void a_wrong_type_in_the_header_does_not_harm_what_is_utf_8(String contentType) {
        register.answers(
                DETAIL,
                aResponse().withHeader("Content-Type", contentType).withBody("\uFEFF" + TestRegister.text("detail")));
        assertThat(found().facts().state()).isEqualTo("적합");
    }

    @Test
    void without_a_key_it_is_not_configured_and_asks_nobody() {
        for (String key : List.of("", " ", "two\r\nlines", "한글")) {
            SafetyKoreaSettings settings = register.settings();
            settings.key = Optional.of(key);
            authority = TestRegister.authority(settings);
            assertUnavailable(Reason.NOT_CONFIGURED, "");
        }
        assertThat(register.server.getAllServeEvents()).isEmpty();
    }

    @Test
    void asks_nobody_about_nothing_or_for_another_source() {
        assertThat(authority.certificate(CertificationSource.SAFETY_KOREA, " "))
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        none -> assertThat(none.why().reason()).isEqualTo(Reason.NOT_ASKED));
        assertThat(authority.certificate(CertificationSource.KTR, NUMBER))
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        none -> assertThat(none.why().reason()).isEqualTo(Reason.NOT_CONFIGURED));
        assertThat(authority.sources()).containsExactly(CertificationSource.SAFETY_KOREA);
        assertThat(register.server.getAllServeEvents()).isEmpty();
    }

    @Test
    void is_never_called_inside_a_transaction() {
        for (Class<?> adapter : List.of(SafetyKoreaAuthority.class, SafetyKoreaRegister.class)) {
            assertThat(adapter.getAnnotation(TransactionAttribute.class).value())
                    .isEqualTo(TransactionAttributeType.NEVER);
        }
    }

    private SourceAnswer ask() {
        return authority.certificate(CertificationSource.SAFETY_KOREA, NUMBER);
    }

    private Found found() {
        SourceAnswer answer = ask();
        assertThat(answer).isInstanceOf(Found.class);
        return (Found) answer;
    }

    private void assertUnavailable(Reason reason, String told) {
        assertThat(ask()).isInstanceOfSatisfying(Unavailable.class, none -> {
            assertThat(none.why().reason()).isEqualTo(reason);
            assertThat(none.why().told()).isEqualTo(told);
        });
    }
}
