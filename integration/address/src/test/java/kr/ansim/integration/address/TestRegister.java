package kr.ansim.integration.address;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** A server that answers as the register does, and settings that lead there. */
final class TestRegister implements AutoCloseable {

    static final String SEARCH = "/addrlink/addrLinkApi.do";
    static final String COORD = "/addrlink/addrCoordApi.do";

    final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());

    TestRegister() {
        server.start();
    }

    RegisterSettings settings() {
        RegisterSettings settings = new RegisterSettings();
        settings.linkUrl = URI.create(server.baseUrl() + SEARCH);
        settings.coordUrl = URI.create(server.baseUrl() + COORD);
        settings.linkKey = Optional.of("link-key");
        settings.coordKey = Optional.of("coord-key");
        settings.connectTimeout = Duration.ofSeconds(20);
        settings.readTimeout = Duration.ofSeconds(20);
        return settings;
    }

    NationalAddressRegister adapter() {
        return adapter(settings());
    }

    static NationalAddressRegister adapter(RegisterSettings settings) {
        return new NationalAddressRegister(settings, new RegisterCalls(settings));
    }

    void answers(String path, ResponseDefinitionBuilder response) {
        server.stubFor(post(urlPathEqualTo(path)).willReturn(response));
    }

    static ResponseDefinitionBuilder json(String text) {
        return aResponse()
                .withHeader("Content-Type", "application/json;charset=UTF-8")
                .withBody(text);
    }

    static ResponseDefinitionBuilder recorded(String name) {
        return json(text(name));
    }

    static ResponseDefinitionBuilder error(String code) {
        return json("{\"results\":{\"common\":{\"errorMessage\":\"…\",\"countPerPage\":\"10\",\"totalCount\":\"0\","
                + "\"errorCode\":\"" + code + "\",\"currentPage\":\"1\"},\"juso\":null}}");
    }

    static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(TestRegister.class.getResourceAsStream("/answers/" + name + ".json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
