package kr.ansim.integration.safetykorea;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static kr.ansim.integration.safetykorea.TestRegister.CERTIFICATES;
import static kr.ansim.integration.safetykorea.TestRegister.FOREIGN_RECALLS;
import static kr.ansim.integration.safetykorea.TestRegister.KEY;
import static kr.ansim.integration.safetykorea.TestRegister.RECALLS;
import static kr.ansim.integration.safetykorea.TestRegister.json;
import static kr.ansim.integration.safetykorea.TestRegister.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kr.ansim.certification.port.CertificateFacts;
import kr.ansim.certification.port.ListAnswer;
import kr.ansim.certification.port.ListAnswer.Broken;
import kr.ansim.certification.port.ListAnswer.Complete;
import kr.ansim.certification.port.NationalRegister.CertificateKey;
import kr.ansim.certification.port.NationalRegister.RecallKey;
import kr.ansim.certification.port.RecallFacts;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.kernel.Digests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyKoreaRegisterTest {

    private final List<CertificateFacts> certificates = new ArrayList<>();
    private final List<RecallFacts> recalls = new ArrayList<>();
    private TestRegister register;
    private SafetyKoreaRegister lists;

    @BeforeEach
    void start() {
        register = new TestRegister();
        lists = register.register();
    }

    @AfterEach
    void stop() {
        register.close();
    }

    @Test
    void reads_a_recorded_list_of_certificates() {
        register.answers(CERTIFICATES, recorded("certificates"));
        assertComplete(askCertificates(), 2);
        assertThat(certificates)
                .extracting(CertificateFacts::number, CertificateFacts::state, CertificateFacts::certifiedOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "HU072172-21013", "적합", Optional.of(LocalDate.of(2021, 1, 5))),
                        org.assertj.core.groups.Tuple.tuple("CB061R2170-3018", "안전확인신고 효력상실", Optional.empty()));
        assertThat(certificates.get(0).category()).containsExactly("전기용품", "미용기기");
    }

    @Test
    void cuts_and_cleans_the_noisy_lists_of_a_recall() {
        register.answers(RECALLS, recorded("recalls"));
        assertComplete(askRecalls(false), 1);
        String whole = TestRegister.text("recalls").strip();
        String entry = whole.substring(whole.indexOf("[{") + 1, whole.length() - 2);
        assertThat(recalls)
                .containsExactly(new RecallFacts(
                        "3802",
                        false,
                        "유아용 섬유제품\n(배냇저고리)",
                        "예시베베",
                        List.of("BB-100(화이트)", "BB-200", "BB-300"),
                        List.of("CB061R2170-3018", "본체", "HU072172-21013"),
                        List.of("8801234567893", "8801234567909"),
                        "리콜명령",
                        Optional.of(LocalDate.of(2026, 7, 1)),
                        "납 < 90 mg/kg 기준을 초과\n함",
                        "피부 자극",
                        "사용을 중지하고 교환",
                        List.of("http://www.safetykorea.kr/images/3802.jpg"),
                        entry));
    }

    @Test
    void reads_a_foreign_recall_whose_members_have_other_names() {
        register.answers(FOREIGN_RECALLS, recorded("foreign-recalls"));
        assertComplete(askRecalls(true), 1);
        RecallFacts recall = recalls.get(0);
        assertThat(recall.uid()).isEqualTo("90117");
        assertThat(recall.foreign()).isTrue();
        assertThat(recall.harm()).isEqualTo("질식 위험이 있음");
        assertThat(recall.accidents()).isEqualTo("사용을 중단할 것");
        assertThat(recall.models()).containsExactly("Acrobats1");
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, all",
        "NUMBER, certNum",
        "PRODUCT_NAME, productName",
        "MODEL_NAME, modelName",
        "CERTIFIED_ON, certDate",
        "SIGNED_ON, signDate"
    })
    void asks_for_certificates_by_each_key(CertificateKey key, String name) {
        register.answers(CERTIFICATES, recorded("certificates"));
        assertThat(lists.certificates(key, "값 {1} 50%", certificates::add)).isInstanceOf(Complete.class);
        assertAsked(CERTIFICATES, name);
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, all",
        "BAR_CODE, barcodeNum",
        "PRODUCT_NAME, recallProductName",
        "BRAND, recallBrandName",
        "MODEL, recallModelName",
        "CERTIFICATE_NUMBER, certNum",
        "PUBLISHED_ON, publishDate"
    })
    void asks_for_domestic_recalls_by_each_key(RecallKey key, String name) {
        register.answers(RECALLS, recorded("recalls"));
        assertThat(lists.recalls(false, key, "값 {1} 50%", recalls::add)).isInstanceOf(Complete.class);
        assertAsked(RECALLS, name);
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, all",
        "PRODUCT_NAME, recallProductName",
        "BRAND, recallBrandName",
        "MODEL, recallModelName",
        "PUBLISHED_ON, publishDate",
        "UID, fRecallUid"
    })
    void asks_for_foreign_recalls_by_each_key(RecallKey key, String name) {
        register.answers(FOREIGN_RECALLS, recorded("foreign-recalls"));
        assertThat(lists.recalls(true, key, "값 {1} 50%", recalls::add)).isInstanceOf(Complete.class);
        assertAsked(FOREIGN_RECALLS, name);
    }

    @Test
    void sends_no_empty_condition_which_would_be_a_bad_parameter() {
        register.answers(CERTIFICATES, recorded("certificates"));
        lists.certificates(CertificateKey.ALL, " ", certificates::add);
        register.server.verify(
                1, getRequestedFor(urlPathEqualTo(CERTIFICATES)).withQueryParam("conditionValue", equalTo("all")));
    }

    @Test
    void a_whole_list_is_proven_by_its_hash() {
        register.answers(RECALLS, recorded("recalls"));
        assertThat(askRecalls(false)).isInstanceOfSatisfying(Complete.class, complete -> {
            assertThat(complete.receipt()).hasValueSatisfying(receipt -> {
                assertThat(receipt.hash())
                        .isEqualTo(HexFormat.of().formatHex(Digests.hash(TestRegister.text("recalls"))));
                assertThat(receipt.request()).endsWith("recall/recallList.json?conditionKey=all&conditionValue=all");
            });
        });
    }

    @Test
    void a_recall_whose_files_are_told_in_another_way_is_told_without_them() {
        register.answers(
                RECALLS,
                json(
                        "{\"resultCode\":\"2000\",\"resultData\":[{\"recallUid\":\"1\",\"recallFiles\":{\"a\":[true]}}]}"));
        assertComplete(askRecalls(false), 1);
        assertThat(recalls.get(0).files()).isEmpty();
    }

    @Test
    void asks_nobody_what_cannot_be_asked() {
        assertNotAsked(lists.certificates(CertificateKey.NUMBER, "", certificates::add), Reason.NOT_ASKED);
        assertNotAsked(lists.recalls(false, RecallKey.UID, "1", recalls::add), Reason.NOT_ASKED);
        assertNotAsked(lists.recalls(true, RecallKey.CERTIFICATE_NUMBER, "1", recalls::add), Reason.NOT_ASKED);
        assertNotAsked(lists.recalls(true, RecallKey.BAR_CODE, "1", recalls::add), Reason.NOT_ASKED);
        SafetyKoreaSettings settings = register.settings();
        settings.key = Optional.empty();
        lists = TestRegister.register(settings);
        assertNotAsked(lists.certificates(CertificateKey.ALL, "", certificates::add), Reason.NOT_CONFIGURED);
        assertNotAsked(lists.recalls(true, RecallKey.ALL, "", recalls::add), Reason.NOT_CONFIGURED);
        assertThat(register.server.getAllServeEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resultCode\":\"2004\",\"resultMsg\":\"No Data\"}",
                "{\"resultCode\":2004,\"resultData\":null}",
                "{\"resultCode\":\"2004\",\"resultData\":\"\"}",
                "{\"resultCode\":\"2004\",\"resultData\":{}}",
                "{\"resultCode\":\"2004\",\"resultData\":[]}",
                "{\"resultCode\":\"2000\",\"resultData\":[]}"
            })
    void a_list_without_entries_is_whole(String body) {
        register.answers(CERTIFICATES, json(body));
        register.answers(RECALLS, json(body));
        assertComplete(askCertificates(), 0);
        assertComplete(askRecalls(false), 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resultCode\":\"2000\"}",
                "{\"resultCode\":\"2000\",\"resultData\":null}",
                "{\"resultCode\":\"2000\",\"resultData\":\"\"}",
                "{\"resultCode\":\"2000\",\"resultData\":{}}",
                "{\"resultCode\":\"2000\",\"resultData\":{\"certNum\":\"A\",\"recallUid\":\"1\"}}",
                "{\"resultCode\":\"2004\",\"resultData\":[{}]}",
                "{\"resultCode\":\"2000\",\"resultData\":[{}]}",
                "{\"resultCode\":\"2000\",\"resultData\":[1]}",
                "{\"resultCode\":\"2000\",\"resultData\":[[]]}",
                "{\"resultCode\":\"2000\",\"resultData\":[null]}",
                "{\"resultCode\":\"2000\",\"resultData\":[],\"resultData\":[]}"
            })
    void a_list_that_contradicts_itself_is_broken(String body) {
        register.answers(CERTIFICATES, json(body));
        register.answers(RECALLS, json(body));
        assertBroken(askCertificates(), 0, Reason.UNREADABLE, "");
        assertBroken(askRecalls(false), 0, Reason.UNREADABLE, "");
    }

    @ParameterizedTest
    @CsvSource({"4000, REFUSED", "4001, REFUSED", "4005, REFUSED", "5000, SERVER_ERROR", "7777, UNREADABLE"})
    void tells_apart_why_there_is_no_list(String code, Reason reason) {
        for (String written : List.of(code, '"' + code + '"')) {
            register.answers(CERTIFICATES, json("{\"resultCode\":" + written + ",\"resultData\":null}"));
            register.answers(RECALLS, json("{\"resultCode\":" + written + "}"));
            assertBroken(askCertificates(), 0, reason, code);
            assertBroken(askRecalls(false), 0, reason, code);
        }
    }

    @Test
    void entries_before_the_code_are_handed_over_and_the_code_decides() {
        String rows = "{\"resultData\":[{\"certNum\":\"HU072172-21013\"}],\"resultCode\":";
        register.answers(CERTIFICATES, json(rows + "\"2000\"}"));
        assertComplete(askCertificates(), 1);
        register.answers(CERTIFICATES, json(rows + "\"5000\"}"));
        assertBroken(askCertificates(), 1, Reason.SERVER_ERROR, "5000");
    }

    @Test
    void a_list_cut_off_anywhere_is_broken_and_keeps_what_came() {
        String whole = TestRegister.text("certificates");
        for (int end :
                new int[] {whole.indexOf("},{") + 1, whole.length() - 30, whole.length() - 2, whole.length() - 1}) {
            certificates.clear();
            register.answers(CERTIFICATES, json(whole.substring(0, end)));
            ListAnswer answer = askCertificates();
            assertThat(answer).isInstanceOf(Broken.class);
            assertThat(((Broken) answer).why().reason()).isEqualTo(Reason.UNREADABLE);
            assertThat(((Broken) answer).entries())
                    .isEqualTo(certificates.size())
                    .isPositive();
        }
    }

    @Test
    void one_certificate_in_a_hundred_may_be_unreadable() {
        register.answers(CERTIFICATES, json(certificates(99, "{\"certNum\":\"-\",\"certState\":\"적합\"}")));
        assertComplete(askCertificates(), 99);
        certificates.clear();
        register.answers(CERTIFICATES, json(certificates(98, "{\"certNum\":{\"value\":\"HU072172-21013\"}}")));
        assertBroken(askCertificates(), 98, Reason.UNREADABLE, "");
        assertThat(certificates).hasSize(98);
    }

    @Test
    void no_recall_may_be_unreadable_but_the_others_are_told() {
        register.answers(
                RECALLS,
                json("{\"resultCode\":\"2000\",\"resultData\":[{\"recallUid\":\"1\"},{\"certNum\":\"HU072172-21013\"},"
                        + "{\"recallUid\":\"2\"}]}"));
        assertBroken(askRecalls(false), 2, Reason.UNREADABLE, "");
        assertThat(recalls).extracting(RecallFacts::uid).containsExactly("1", "2");
    }

    @Test
    void an_entry_without_end_breaks_the_list() {
        register.answers(
                CERTIFICATES,
                json("{\"resultCode\":\"2000\",\"resultData\":[{\"certNum\":\"HU072172-21013\"},{\"certNum\":\""
                        + "A".repeat(1_200_000) + "\"}]}"));
        assertBroken(askCertificates(), 1, Reason.UNREADABLE, "");
    }

    @Test
    void what_fails_at_the_other_end_of_the_handing_over_is_not_ours() {
        register.answers(CERTIFICATES, recorded("certificates"));
        IllegalStateException full = new IllegalStateException("the disk is full");
        assertThatThrownBy(() -> lists.certificates(CertificateKey.ALL, "", each -> {
                    throw full;
                }))
                .isSameAs(full);
    }

    private ListAnswer askCertificates() {
        return lists.certificates(CertificateKey.ALL, "", certificates::add);
    }

    private ListAnswer askRecalls(boolean foreign) {
        return lists.recalls(foreign, RecallKey.ALL, "", recalls::add);
    }

    private static String certificates(int good, String bad) {
        List<String> rows = new ArrayList<>(Collections.nCopies(good, "{\"certNum\":\"HU072172-21013\"}"));
        rows.add(good / 2, bad);
        rows.addAll(bad.contains("value") ? List.of(bad) : List.of());
        return "{\"resultCode\":\"2000\",\"resultData\":[" + String.join(",", rows) + "]}";
    }

    private void assertAsked(String path, String conditionKey) {
        register.server.verify(
                1,
                getRequestedFor(urlPathEqualTo(path))
                        .withHeader("AuthKey", equalTo(KEY))
                        .withQueryParam("conditionKey", equalTo(conditionKey))
                        .withQueryParam("conditionValue", equalTo("값 {1} 50%")));
    }

    private static void assertComplete(ListAnswer answer, long entries) {
        assertThat(answer).isInstanceOfSatisfying(Complete.class, complete -> {
            assertThat(complete.entries()).isEqualTo(entries);
            assertThat(complete.receipt()).isPresent();
        });
    }

    private static void assertNotAsked(ListAnswer answer, Reason reason) {
        assertBroken(answer, 0, reason, "");
    }

    private static void assertBroken(ListAnswer answer, long entries, Reason reason, String told) {
        assertThat(answer).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.entries()).isEqualTo(entries);
            assertThat(broken.why().reason()).isEqualTo(reason);
            assertThat(broken.why().told()).isEqualTo(told);
        });
    }
}
