package kr.ansim.integration.safetykorea;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
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
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/** A server that answers as the register does, and settings that lead there. */
final class TestRegister implements AutoCloseable {

    static final String DETAIL = "/openapi/api/cert/certificationDetail.json";
    static final String CERTIFICATES = "/openapi/api/cert/certificationList.json";
    static final String RECALLS = "/openapi/api/recall/recallList.json";
    static final String FOREIGN_RECALLS = "/openapi/api/recall/fRecallList.json";
    static final String KEY = "c0ffee-secret-key";
    static final String NUMBER = "JU071047-12002C";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);

    final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());

    TestRegister() {
        server.start();
    }

    SafetyKoreaSettings settings() {
        return settings(server.baseUrl());
    }

    static SafetyKoreaSettings settings(String baseUrl) {
        SafetyKoreaSettings settings = new SafetyKoreaSettings();
        settings.url = URI.create(baseUrl + "/openapi/api/");
        settings.key = Optional.of(KEY);
        settings.connectTimeout = Duration.ofSeconds(20);
        settings.readTimeout = Duration.ofSeconds(20);
        settings.detailTimeout = Duration.ofMinutes(2);
        settings.listTimeout = Duration.ofMinutes(2);
        return settings;
    }

    SafetyKoreaAuthority authority() {
        return authority(settings());
    }

    SafetyKoreaRegister register() {
        return register(settings());
    }

    static SafetyKoreaAuthority authority(SafetyKoreaSettings settings) {
        return new SafetyKoreaAuthority(new SafetyKoreaCalls(settings, CLOCK));
    }

    static SafetyKoreaRegister register(SafetyKoreaSettings settings) {
        return new SafetyKoreaRegister(new SafetyKoreaCalls(settings, CLOCK));
    }

    void answers(String path, ResponseDefinitionBuilder response) {
        server.stubFor(get(urlPathEqualTo(path)).willReturn(response));
    }

    /** The same to every question. */
    void answers(ResponseDefinitionBuilder response) {
        server.stubFor(
                get(com.github.tomakehurst.wiremock.client.WireMock.anyUrl()).willReturn(response));
    }

    static ResponseDefinitionBuilder json(String text) {
        return aResponse()
                .withHeader("Content-Type", "application/json;charset=UTF-8")
                .withBody(text);
    }

    static ResponseDefinitionBuilder recorded(String name) {
        return json(text(name));
    }

    static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(TestRegister.class.getResourceAsStream("/answers/" + name + ".json"))) {
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
