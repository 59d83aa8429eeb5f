package kr.ansim.integration.address;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static kr.ansim.integration.address.TestRegister.COORD;
import static kr.ansim.integration.address.TestRegister.SEARCH;
import static kr.ansim.integration.address.TestRegister.error;
import static kr.ansim.integration.address.TestRegister.json;
import static kr.ansim.integration.address.TestRegister.recorded;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import java.nio.charset.Charset;
import java.time.Duration;
import kr.ansim.delivery.port.AddressKey;
import kr.ansim.delivery.port.AddressRegisterUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong on the way is told as that, never as "no such address". */
class RegisterFailuresTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"E0001", "E0014", "-999", "E9999"})
    void a_refused_key_or_an_unknown_code_never_means_not_found(String code) {
        register.answers(SEARCH, error(code));
        register.answers(COORD, error(code));
        assertUnavailable();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 302, 400, 403, 404, 429, 500, 502, 503})
    void any_status_but_200_means_unavailable(int status) {
        register.answers(SEARCH, aResponse().withStatus(status).withBody(TestRegister.text("search")));
        register.answers(COORD, aResponse().withStatus(status));
        assertUnavailable();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "{}",
                "{\"results\":null}",
                "{\"results\":{\"juso\":[]}}",
                "{\"results\":{\"common\":{}}}",
                "{\"results\":{\"common\":\"x\"}}",
                "{\"results\":{\"common\":{\"errorCode\":\"0\"},\"juso\":{}}}",
                "{\"results\":{\"common\":{\"errorCode\":\"0\"},\"juso\":[1]}}",
                "{\"results\":{\"common\":{\"errorCode\":\"0\"},\"ju",
                "<html><body>시스템 점검 중입니다.</body></html>"
            })
    void an_answer_that_is_not_as_described_means_unavailable(String body) {
        register.answers(SEARCH, json(body));
        register.answers(COORD, json(body));
        assertUnavailable();
    }

    @Test
    void html_with_status_200_means_unavailable() {
        register.answers(
                SEARCH, aResponse().withHeader("Content-Type", "text/html").withBody("<html>점검</html>"));
        register.answers(COORD, aResponse().withHeader("Content-Type", "text/html"));
        assertUnavailable();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_broken_connection_means_unavailable(Fault fault) {
        register.answers(SEARCH, aResponse().withFault(fault));
        register.answers(COORD, aResponse().withFault(fault));
        assertUnavailable();
    }

    @Test
    void silence_means_unavailable() {
        RegisterSettings settings = register.settings();
        settings.readTimeout = Duration.ofMillis(300);
        adapter = TestRegister.adapter(settings);
        register.answers(SEARCH, recorded("search").withFixedDelay(2_000));
        register.answers(COORD, recorded("coord").withFixedDelay(2_000));
        assertUnavailable();
    }

    @Test
    void a_server_that_is_gone_means_unavailable() {
        register.server.stop();
        assertUnavailable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=UTF-8", "application/json;charset=no-such", "application/json"})
    void an_encoding_that_is_not_what_it_says_means_unavailable(String type) {
        byte[] korean = TestRegister.text("search").getBytes(Charset.forName("EUC-KR"));
        register.answers(SEARCH, aResponse().withHeader("Content-Type", type).withBody(korean));
        assertThatThrownBy(() -> adapter.search("테헤란로", 1)).isInstanceOf(AddressRegisterUnavailable.class);
    }

    @Test
    void stops_reading_what_never_ends() {
        register.answers(SEARCH, json(TestRegister.text("search") + " ".repeat(3_000_000)));
        assertThatThrownBy(() -> adapter.search("테헤란로", 1)).isInstanceOf(AddressRegisterUnavailable.class);
    }

    private void assertUnavailable() {
        assertThatThrownBy(() -> adapter.search("테헤란로 152", 10)).isInstanceOf(AddressRegisterUnavailable.class);
        assertThatThrownBy(() -> adapter.locate(KEY)).isInstanceOf(AddressRegisterUnavailable.class);
    }
}
