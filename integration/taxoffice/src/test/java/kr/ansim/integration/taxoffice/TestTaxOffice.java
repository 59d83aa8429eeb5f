package kr.ansim.integration.taxoffice;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.partner.port.BusinessClaim;

/** A server that answers as the tax office does, and settings that lead there. */
final class TestTaxOffice implements AutoCloseable {

    static final String BASE = "/api/nts-businessman/v1";
    static final String STATUS = BASE + "/status";
    static final String VALIDATE = BASE + "/validate";
    static final String KEY = "c0ffee+secret/key==";
    static final String KEY_IN_QUERY = "c0ffee%2Bsecret%2Fkey%3D%3D";
    static final BusinessNumber ONE = new BusinessNumber("2148639239");
    static final BusinessNumber TWO = new BusinessNumber("1208147521");
    static final BusinessNumber THREE = new BusinessNumber("2208183676");
    static final BusinessNumber FOUR = new BusinessNumber("9990000016");
    static final List<BusinessClaim> CLAIMS = List.of(
            new BusinessClaim(ONE, LocalDate.of(2011, 3, 2), "김예시", "예시전자"),
            new BusinessClaim(TWO, LocalDate.of(2011, 3, 2), "이예시", ""));
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);

    final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
    final TaxOfficeSettings settings = new TaxOfficeSettings();

    TestTaxOffice() {
        server.start();
        settings.url = URI.create(server.baseUrl() + BASE);
        settings.key = Optional.of(KEY);
        settings.connectTimeout = Duration.ofSeconds(20);
        settings.readTimeout = Duration.ofSeconds(20);
        settings.answerTimeout = Duration.ofMinutes(2);
    }

    NationalTaxOffice adapter() {
        return new NationalTaxOffice(new TaxOfficeCalls(settings, CLOCK));
    }

    /** The same to every question. */
    void answers(ResponseDefinitionBuilder response) {
        server.stubFor(post(anyUrl()).willReturn(response));
    }

    static ResponseDefinitionBuilder json(int status, String text) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json;charset=UTF-8")
                .withBody(text);
    }

    static ResponseDefinitionBuilder json(String text) {
        return json(200, text);
    }

    static ResponseDefinitionBuilder rows(String... rows) {
        return json("{\"request_cnt\":1,\"status_code\":\"OK\",\"data\":[" + String.join(",", rows) + "]}");
    }

    /** So many different numbers. */
    static List<BusinessNumber> numbers(int count) {
        return IntStream.range(100_000_000, 101_000_000)
                .mapToObj(nine -> IntStream.range(0, 10)
                        .mapToObj(check -> BusinessNumber.read(nine + "" + check))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow())
                .limit(count)
                .toList();
    }

    static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(TestTaxOffice.class.getResourceAsStream("/answers/" + name + ".json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
