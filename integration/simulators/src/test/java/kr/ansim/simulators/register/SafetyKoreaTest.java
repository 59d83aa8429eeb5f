package kr.ansim.simulators.register;

import static kr.ansim.simulators.RunningSimulators.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import kr.ansim.simulators.RunningSimulators;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SafetyKoreaTest {

    private static RunningSimulators simulators;

    @BeforeAll
    static void start() {
        simulators = new RunningSimulators("--safetykorea-key", "K");
    }

    @AfterAll
    static void stop() {
        simulators.close();
    }

    private static HttpResponse<String> get(String operation, String... parameters) {
        return simulators.getWith("/openapi/api/" + operation + "?" + pairs(parameters), "AuthKey", "K");
    }

    private static JsonNode list(String operation, String key, String value) {
        HttpResponse<String> answer = get(operation + ".json", "conditionKey", key, "conditionValue", value);
        assertThat(answer.statusCode()).isEqualTo(200);
        return RunningSimulators.read(answer);
    }

    private static String code(JsonNode answer) {
        assertThat(answer.path("resultCode").isTextual()).isTrue();
        return answer.path("resultCode").asText();
    }

    @Test
    void tells_all_of_one_certificate() {
        JsonNode answer = RunningSimulators.read(get("cert/certificationDetail.json", "certNum", "HU079001-24901"));
        assertThat(code(answer)).isEqualTo("2000");
        JsonNode detail = answer.path("resultData");
        assertThat(detail.path("certState").asText()).isEqualTo("적합");
        assertThat(detail.path("certDiv").asText()).contains("안전인증").contains("전기용품");
        assertThat(detail.path("categoryName").asText()).isEqualTo("전기기기 > 주방용 전열기구 > 전기밥솥");
        assertThat(detail.path("importDiv").asText()).isEqualTo("제조");
        assertThat(detail.path("derivationModels")).hasSize(3);
        assertThat(detail.at("/factories/0/makerCntryName").asText()).isEqualTo("대한민국");
        assertThat(detail.fieldNames())
                .toIterable()
                .contains("certUid", "certOrganName", "certChgReason", "remark", "similarCertifications");
        assertThat(detail.path("certChgDate").asText()).isEqualTo("-");
        assertThat(detail.path("remark").isNull()).isTrue();
    }

    @Test
    void finds_by_part_of_a_number_so_that_a_reissue_comes_along() {
        JsonNode found = list("cert/certificationList", "certNum", "JU079007-22907");
        assertThat(found.path("resultData").findValuesAsText("certNum"))
                .containsExactly("JU079007-22907", "JU079007-22907C");
        assertThat(found.path("resultData").findValuesAsText("firstCertNum")).containsExactly("-", "JU079007-22907");
    }

    @ParameterizedTest
    @CsvSource({
        "productName, 자석 블록완구, CB061R9004-4904",
        "modelName, vt-10k, ZU19009-24909",
        "certDate, 20250117, XU109003-25903A",
        "signDate, 20250117, XU109003-25903A"
    })
    void finds_certificates_by_each_key(String key, String value, String number) {
        JsonNode found = list("cert/certificationList", key, value);
        assertThat(found.path("resultData").findValuesAsText("certNum")).contains(number);
    }

    @Test
    void dates_match_from_their_beginning() {
        int year = list("cert/certificationList", "certDate", "2025")
                .path("resultData")
                .size();
        int month = list("cert/certificationList", "certDate", "202501")
                .path("resultData")
                .size();
        assertThat(month).isPositive().isLessThan(year);
        assertThat(list("cert/certificationList", "certDate", "202501")
                        .path("resultData")
                        .findValuesAsText("certDate"))
                .allMatch(date -> date.startsWith("202501"));
        assertThat(code(list("cert/certificationList", "certDate", "0"))).isEqualTo("2004");
    }

    @Test
    void all_is_one_answer_without_pages() {
        JsonNode all = list("cert/certificationList", "all", "%").path("resultData");
        assertThat(all.size()).isEqualTo(39_999);
        assertThat(all.findValuesAsText("certNum")).doesNotContain("CB014A9010-5910");
        assertThat(list("recall/fRecallList", "all", "%").path("resultData").size())
                .isEqualTo(33_070);
    }

    @ParameterizedTest
    @CsvSource({
        "barcodeNum, 8800000090016, 9001",
        "recallProductName, 봉제인형, 9004",
        "recallBrandName, agasom, 9003",
        "recallModelName, DK-170, 9001",
        "certNum, SU079002-23902, 9001",
        "certNum, CB061R9005-8905, 9004",
        "publishDate, 20260825, 9002"
    })
    void finds_domestic_recalls_by_each_key(String key, String value, String uid) {
        JsonNode found = list("recall/recallList", key, value);
        assertThat(found.path("resultData").findValuesAsText("recallUid")).contains(uid);
    }

    @ParameterizedTest
    @CsvSource({
        "recallProductName, power bank, 990002",
        "recallBrandName, VOLTURA, 990002",
        "recallModelName, VT-10K, 990002",
        "publishDate, 202610, 990002",
        "fRecallUid, 990002, 990002"
    })
    void finds_foreign_recalls_by_each_key(String key, String value, String uid) {
        JsonNode found = list("recall/fRecallList", key, value).path("resultData");
        assertThat(found.findValuesAsText("fRecallUid")).contains(uid);
        assertThat(found.get(0).path("violateDscr")).isEqualTo(found.get(0).path("harmDscr"));
    }

    @Test
    void tells_all_of_one_recall() {
        JsonNode detail = RunningSimulators.read(get("recall/recallDetail.json", "recallUid", "9002"))
                .path("resultData");
        assertThat(detail.path("certNum").asText()).isEqualTo("CB061R9004-4904<br>(인증모델 : 자석 블록완구(대형))");
        assertThat(detail.path("harmDscr").asText()).contains("납");
        assertThat(detail.at("/recallFiles/0/imageUrl").asText()).startsWith("http");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cert/certificationList",
                "cert/certificationDetail",
                "recall/recallList",
                "recall/recallDetail",
                "recall/fRecallList"
            })
    void every_operation_wants_the_key_first(String operation) {
        for (String ending : new String[] {".json", ".xml"}) {
            HttpResponse<String> without = simulators.get("/openapi/api/" + operation + ending);
            assertThat(without.statusCode()).isEqualTo(200);
            assertThat(without.body()).contains("4000");
            HttpResponse<String> wrong = simulators.getWith("/openapi/api/" + operation + ending, "AuthKey", "k");
            assertThat(wrong.body()).contains("4000");
            HttpResponse<String> empty = simulators.getWith("/openapi/api/" + operation + ending, "AuthKey", "K");
            assertThat(empty.statusCode()).isEqualTo(200);
            assertThat(empty.body()).contains("4005");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cert/certificationList, all, ''",
        "cert/certificationList, barcodeNum, 1",
        "cert/certificationList, '', 1",
        "cert/certificationList, certDate, 2025-01",
        "recall/recallList, fRecallUid, 1",
        "recall/fRecallList, certNum, 1"
    })
    void wrong_parameters_are_4005(String operation, String key, String value) {
        assertThat(code(list(operation, key, value))).isEqualTo("4005");
    }

    @Test
    void nothing_found_is_2004() {
        assertThat(code(list("cert/certificationList", "certNum", "HU072172-99999")))
                .isEqualTo("2004");
        assertThat(code(RunningSimulators.read(get("cert/certificationDetail.json", "certNum", "HU072172-99999"))))
                .isEqualTo("2004");
        assertThat(code(RunningSimulators.read(get("cert/certificationDetail.json", "certNum", "CB014A9010-5910"))))
                .isEqualTo("2004");
        assertThat(code(RunningSimulators.read(get("recall/recallDetail.json", "recallUid", "0"))))
                .isEqualTo("2004");
    }

    @Test
    void an_unregistered_address_is_4001() {
        try (RunningSimulators strict =
                new RunningSimulators("--safetykorea-key", "K", "--callers", "10.9.9.9,::2", "--certificates", "100")) {
            HttpResponse<String> answer = strict.getWith(
                    "/openapi/api/cert/certificationList.json?conditionKey=all&conditionValue=x", "AuthKey", "K");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(code(RunningSimulators.read(answer))).isEqualTo("4001");
        }
    }

    @Test
    void speaks_xml_too() throws Exception {
        Document detail = xml(get("cert/certificationDetail.xml", "certNum", "HU079001-24901"));
        assertThat(text(detail, "resultCode")).isEqualTo("2000");
        assertThat(text(detail, "categoryName")).isEqualTo("전기기기 > 주방용 전열기구 > 전기밥솥");
        assertThat(detail.getElementsByTagName("derivationModels")
                        .item(0)
                        .getChildNodes()
                        .getLength())
                .isEqualTo(3);
        Document list = xml(get("recall/recallList.xml", "conditionKey", "certNum", "conditionValue", "CB061R9004"));
        assertThat(text(list, "certNum")).contains("<br>");
        Document none = xml(get("recall/recallList.xml", "conditionKey", "certNum", "conditionValue", "?"));
        assertThat(text(none, "resultCode")).isEqualTo("2004");
    }

    private static Document xml(HttpResponse<String> answer) throws Exception {
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("xml"));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.body())));
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }

    @Test
    void a_certificate_can_be_revoked_while_everybody_watches() {
        JsonNode told = simulators.control(
                "certificate", Map.of("certNum", "XU109011-23911", "state", "취소", "where", "register", "reason", "시연"));
        assertThat(told.path("register").asText()).isEqualTo("취소");
        assertThat(told.path("institute").asText()).isEqualTo("안전확인신고 효력상실");
        JsonNode row =
                list("cert/certificationList", "certNum", "XU109011-23911").at("/resultData/0");
        assertThat(row.path("certState").asText()).isEqualTo("취소");
        assertThat(row.path("certChgDate").asText()).matches("20\\d{6}");
        assertThat(row.path("certChgReason").asText()).isEqualTo("시연");
    }

    @Test
    void shows_a_page_of_one_certificate_as_evidence() {
        assertThat(simulators.get("/search/searchPop?certNum=SU079002-23902").body())
                .contains("안전인증취소")
                .contains("무선 전기주전자");
        assertThat(simulators.get("/search/searchPop?certNum=SU-1").statusCode())
                .isEqualTo(404);
    }
}
