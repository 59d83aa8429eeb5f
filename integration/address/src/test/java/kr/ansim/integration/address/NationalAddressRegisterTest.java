package kr.ansim.integration.address;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static kr.ansim.integration.address.TestRegister.COORD;
import static kr.ansim.integration.address.TestRegister.SEARCH;
import static kr.ansim.integration.address.TestRegister.error;
import static kr.ansim.integration.address.TestRegister.json;
import static kr.ansim.integration.address.TestRegister.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kr.ansim.delivery.port.AddressKey;
import kr.ansim.delivery.port.AddressMatch;
import kr.ansim.delivery.port.AddressRegisterUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalAddressRegisterTest {

    private static final AddressKey KEY = new AddressKey("1168010100-116803122010-0-152-0");

    private TestRegister register;
    private NationalAddressRegister adapter;

    @BeforeEach
    void start() {
        register = new TestRegister();
        adapter = register.adapter();
    }

    @AfterEach
    void stop() {
        register.close();
    }

    @Test
    void reads_a_recorded_search() {
        register.answers(SEARCH, recorded("search"));
        assertThat(adapter.search("테헤란로 152", 10))
                .hasSize(2)
                .first()
                .isEqualTo(new AddressMatch(KEY, "서울특별시 강남구 테헤란로 152 (역삼동)", "서울특별시 강남구 역삼동 737 예시빌딩", "06236"));
    }

    @Test
    void posts_key_and_cleaned_keyword_so_that_no_log_on_the_way_has_them() {
        register.answers(SEARCH, recorded("search"));
        adapter.search("  drop 테헤란로 <152%> ", 10);
        register.server.verify(postRequestedFor(urlEqualTo(SEARCH))
                .withRequestBody(containing("confmKey=link-key"))
                .withRequestBody(containing("keyword=" + URLEncoder.encode("테헤란로 152", StandardCharsets.UTF_8)))
                .withRequestBody(containing("countPerPage=10"))
                .withRequestBody(containing("resultType=json")));
    }

    @Test
    void reads_a_recorded_place_within_a_metre() {
        register.answers(COORD, recorded("coord"));
        assertThat(adapter.locate(KEY)).hasValueSatisfying(point -> {
            assertThat(point.latitude()).isCloseTo(37.5000, within(0.001));
            assertThat(point.longitude()).isCloseTo(127.0364, within(0.001));
        });
        register.server.verify(postRequestedFor(urlEqualTo(COORD))
                .withRequestBody(containing("confmKey=coord-key"))
                .withRequestBody(containing("admCd=1168010100"))
                .withRequestBody(containing("rnMgtSn=116803122010"))
                .withRequestBody(containing("buldMnnm=152")));
    }

    @Test
    void nothing_found_is_an_answer() {
        register.answers(SEARCH, recorded("none"));
        register.answers(COORD, recorded("none"));
        assertThat(adapter.search("없는길 77", 10)).isEmpty();
        assertThat(adapter.locate(KEY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"E0005", "E0006", "E0008", "E0009", "E0010", "E0011", "E0012", "E0013", "E0015"})
    void words_that_cannot_be_searched_find_nothing(String code) {
        register.answers(SEARCH, error(code));
        assertThat(adapter.search("서울특별시", 10)).isEmpty();
    }

    @Test
    void reads_whatever_encoding_is_named_and_utf_8_when_none_is() {
        byte[] korean = TestRegister.text("search").getBytes(Charset.forName("EUC-KR"));
        register.answers(
                SEARCH,
                aResponse()
                        .withHeader("Content-Type", "application/json;charset=EUC-KR")
                        .withBody(korean));
        assertThat(adapter.search("테헤란로", 1).get(0).roadAddress()).startsWith("서울특별시 강남구");
        register.answers(
                SEARCH,
                aResponse().withBody(("\uFEFF" + TestRegister.text("search")).getBytes(StandardCharsets.UTF_8)));
        assertThat(adapter.search("테헤란로", 1).get(0).roadAddress()).startsWith("서울특별시 강남구");
    }

    @Test
    void turns_pages_as_far_as_asked() {
        for (int page = 1; page <= 3; page++) {
            register.server.stubFor(post(urlPathEqualTo(SEARCH))
                    .withRequestBody(containing("currentPage=" + page))
                    .willReturn(page(page, page < 3 ? 100 : 50, 250)));
        }
        List<AddressMatch> all = adapter.search("테헤란로", 230);
        assertThat(all).hasSize(230).doesNotHaveDuplicates();
        assertThat(adapter.search("테헤란로", 400)).hasSize(250);
    }

    @Test
    void leaves_out_what_could_never_be_located() {
        register.answers(SEARCH, json(TestRegister.text("search").replace("\"buldSlno\":\"1\"", "\"buldSlno\":\"\"")));
        assertThat(adapter.search("테헤란로 152", 10)).hasSize(1);
    }

    @Test
    void a_place_outside_korea_is_no_place() {
        register.answers(COORD, json(TestRegister.text("coord").replace("958988.9361", "1.0")));
        assertThatThrownBy(() -> adapter.locate(KEY)).isInstanceOf(AddressRegisterUnavailable.class);
        register.answers(COORD, json(TestRegister.text("coord").replace("958988.9361", "NaN")));
        assertThatThrownBy(() -> adapter.locate(KEY)).isInstanceOf(AddressRegisterUnavailable.class);
        register.answers(COORD, json(TestRegister.text("coord").replace("958988.9361", "")));
        assertThat(adapter.locate(KEY)).isEmpty();
    }

    @Test
    void asks_nobody_about_words_or_keys_that_cannot_be() {
        assertThat(adapter.search("", 10)).isEmpty();
        assertThat(adapter.search("%%", 10)).isEmpty();
        assertThat(adapter.search("152", 10)).isEmpty();
        assertThat(adapter.locate(new AddressKey("../../x"))).isEmpty();
        assertThat(adapter.locate(new AddressKey("1168010100-116803122010-0-152-0&confmKey=x")))
                .isEmpty();
        assertThat(register.server.getAllServeEvents()).isEmpty();
    }

    @Test
    void without_a_key_it_is_unavailable_and_asks_nobody() {
        RegisterSettings settings = register.settings();
        settings.linkKey = Optional.empty();
        settings.coordKey = Optional.of(" ");
        adapter = TestRegister.adapter(settings);
        assertUnavailable();
        assertThat(register.server.getAllServeEvents()).isEmpty();
    }

    @Test
    void is_never_called_inside_a_transaction() {
        assertThat(NationalAddressRegister.class
                        .getAnnotation(TransactionAttribute.class)
                        .value())
                .isEqualTo(TransactionAttributeType.NEVER);
    }

    private void assertUnavailable() {
        assertThatThrownBy(() -> adapter.search("테헤란로 152", 10)).isInstanceOf(AddressRegisterUnavailable.class);
        assertThatThrownBy(() -> adapter.locate(KEY)).isInstanceOf(AddressRegisterUnavailable.class);
    }

    private static ResponseDefinitionBuilder page(int page, int count, int total) {
        StringBuilder juso = new StringBuilder();
        for (int i = 0; i < count; i++) {
            juso.append(i == 0 ? "" : ",")
                    .append(
                            "{\"roadAddr\":\"길 %d\",\"admCd\":\"1168010100\",\"rnMgtSn\":\"116803122010\",\"udrtYn\":\"0\",\"buldMnnm\":\"%d\",\"buldSlno\":\"%d\"}"
                                    .formatted(i, page, i));
        }
        return json("{\"results\":{\"common\":{\"errorCode\":\"0\",\"totalCount\":\"" + total + "\"},\"juso\":[" + juso
                + "]}}");
    }
}
