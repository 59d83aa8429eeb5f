package kr.ansim.simulators.shop;

import static kr.ansim.simulators.RunningSimulators.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.ansim.simulators.RunningSimulators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoShopTest {

    private static final Pattern NUMBER = Pattern.compile("name=\"orderNo\" value=\"(DS[0-9A-Z-]+)\"");

    @TempDir
    Path directory;

    private PretendedAnsim ansim;
    private RunningSimulators shop;

    @BeforeEach
    void open() throws IOException {
        ansim = new PretendedAnsim();
        Path demo = Files.writeString(
                directory.resolve("demo.json"), """
                {"baseUrl": "%s", "accounts": [], "apiKeys": [
                  {"name": "operator", "scopes": ["points:read", "sites:write"], "key": "other", "signingSecret": "other"},
                  {"name": "shop", "scopes": ["points:read", "bookings:write"], "key": "%s", "signingSecret": "%s"}]}""".formatted(ansim.url(), PretendedAnsim.KEY, PretendedAnsim.SECRET));
        shop = new RunningSimulators("--demo", demo.toString());
    }

    @AfterEach
    void close() {
        shop.close();
        ansim.close();
    }

    @Test
    void sends_the_customer_to_the_page_where_lockers_are_chosen() {
        String number = newOrder("cooker");
        HttpResponse<String> answer = order("cooker", number, "locker");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("http://ansim.example/checkout/abc");
        JsonNode wish = ansim.wishes.get(0);
        assertThat(wish.path("orderNo").asText()).isEqualTo(number);
        assertThat(wish.at("/parcel/widthMm").asInt()).isEqualTo(450);
        assertThat(wish.at("/parcel/weightG").asInt()).isEqualTo(5200);
        assertThat(wish.at("/near/address").asText()).isEqualTo("서울특별시 강남구 테헤란로 152");
        assertThat(wish.at("/recipient/phone").asText()).isEqualTo("010-0000-1234");
        assertThat(wish.path("returnUrl").asText()).isEqualTo(shop.url() + "/return");
        assertThat(wish.path("locale").asText()).isEqualTo("ko");
        assertThat(shop.get("/orders/" + number).body()).contains("보관함을 고르고 있습니다");
    }

    @Test
    void asking_twice_for_one_order_is_one_request_and_choosing_again_another() {
        String number = newOrder("cooker");
        order("cooker", number, "locker");
        order("cooker", number, "locker");
        shop.form("/orders/" + number + "/locker");
        assertThat(ansim.keys.get(0)).isEqualTo(ansim.keys.get(1)).isNotEqualTo(ansim.keys.get(2));
    }

    @Test
    void believes_a_signed_confirmation_and_shows_the_booking() {
        String number = newOrder("cooker");
        order("cooker", number, "locker");
        HttpResponse<String> back = comeBack(number, "confirmed", "b-1", "1000", PretendedAnsim.SECRET);

        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body())
                .contains("보관함 칸이 확정되었습니다")
                .contains("역삼1동 주민센터")
                .contains("M-02")
                .contains("중형");
        assertThat(shop.get("/orders").body()).contains("보관함 확정");
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "abandoned"})
    void comes_back_without_a_locker(String result) {
        String number = newOrder("cooker");
        order("cooker", number, "locker");
        assertThat(comeBack(number, result, "", "2026-11-22T03:00:00Z", PretendedAnsim.SECRET)
                        .body())
                .contains(result.equals("home") ? "집으로 보냅니다" : "받는 방법을 정하지 않았습니다")
                .contains("보관함 고르기");
    }

    @Test
    void believes_nothing_that_is_forged() {
        String number = newOrder("cooker");
        order("cooker", number, "locker");
        HttpResponse<String> forged = comeBack(number, "confirmed", "b-1", "1000", "guessed");
        assertThat(forged.statusCode()).isEqualTo(400);
        assertThat(forged.body()).contains("확인할 수 없는 결과입니다");
        assertThat(shop.get("/orders/" + number).body()).contains("보관함을 고르고 있습니다");
        assertThat(shop.get("/return").statusCode()).isEqualTo(400);
    }

    @Test
    void an_older_way_back_changes_nothing() {
        String number = newOrder("cooker");
        order("cooker", number, "locker");
        comeBack(number, "confirmed", "b-1", "2000", PretendedAnsim.SECRET);
        assertThat(comeBack(number, "home", "", "1000", PretendedAnsim.SECRET).body())
                .contains("보관함 칸이 확정되었습니다");
    }

    @Test
    void a_refusal_leaves_home_delivery_and_everything_typed() {
        ansim.status = 422;
        ansim.answer = "{\"code\":\"PARCEL_TOO_LARGE\",\"detail\":\"너무 큽니다.\"}";
        String number = newOrder("chair");
        HttpResponse<String> answer = order("chair", number, "locker");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("PARCEL_TOO_LARGE")
                .contains("너무 큽니다.")
                .contains("value=\"010-0000-1234\"")
                .contains("value=\"home\" checked");
        assertThat(order("chair", number, "home").headers().firstValue("Location"))
                .hasValue("/orders/" + number);
    }

    @Test
    void sells_on_when_ansim_is_away() {
        ansim.close();
        assertThat(order("cups", newOrder("cups"), "locker").body()).contains("안심이 응답하지 않습니다");
    }

    @Test
    void says_which_field_is_wrong() {
        String body = shop.form(
                        "/checkout?item=cups",
                        "orderNo",
                        newOrder("cups"),
                        "name",
                        "\"><script>",
                        "phone",
                        "abc",
                        "address",
                        "",
                        "delivery",
                        "locker")
                .body();
        assertThat(body)
                .contains("휴대전화 번호를")
                .contains("주소를 적습니다")
                .contains("&quot;&gt;&lt;script&gt;")
                .doesNotContain("<script");
        assertThat(ansim.wishes).isEmpty();
    }

    @Test
    void speaks_english_on_request_and_allows_no_inline_code() {
        HttpResponse<String> page = shop.get("/checkout?item=cups&lang=en");
        assertThat(page.body())
                .contains("<html lang=\"en\">")
                .contains("How to receive it")
                .doesNotContain("{{");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("form-action 'self' " + ansim.url())
                        .doesNotContain("unsafe"));
        assertThat(page.body()).doesNotContain(" style=").doesNotContain("onclick");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/orders", "/simulators", "/mail", "/assets/simulators.css", "/assets/fonts/pretendard.css"
            })
    void every_page_is_there_in_both_languages(String path) {
        for (String language : new String[] {"ko", "en"}) {
            HttpResponse<String> page = shop.get(path + "?lang=" + language);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("{{");
        }
    }

    private String newOrder(String item) {
        Matcher number = NUMBER.matcher(shop.get("/checkout?item=" + item).body());
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    private HttpResponse<String> order(String item, String number, String delivery) {
        return shop.form(
                "/checkout?item=" + item,
                "orderNo",
                number,
                "name",
                "김하은",
                "phone",
                "010-0000-1234",
                "address",
                "서울특별시 강남구 테헤란로 152",
                "delivery",
                delivery);
    }

    private HttpResponse<String> comeBack(String number, String result, String booking, String ts, String secret) {
        String signature = ReturnSignature.of(secret, "s-1", number, result, booking, ts);
        return shop.get("/return?"
                + pairs(
                        "session", "s-1",
                        "orderNo", number,
                        "result", result,
                        "bookingId", booking,
                        "ts", ts,
                        "sig", signature));
    }
}
