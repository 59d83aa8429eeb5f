package kr.ansim.integration.institute;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kr.ansim.certification.CertificationSource;
import org.eclipse.microprofile.config.Config;

/** A server that answers as KTR does, and settings that lead there. */
final class TestInstitute implements AutoCloseable {

    static final CertificationSource KTR = CertificationSource.KTR;
    static final String NUMBER = "JU071047-12002C";
    static final String TOKEN = "eyJhbGciOiJ-token.of_ansim";
    static final String SECRET = "s3cret-of-ansim";
    static final String TOKEN_PATH = "/oauth/2.0/token";
    static final String REVOKE_PATH = "/oauth/2.0/revoke";
    static final String CERTIFICATE_PATH = "/v1/tic/certificates/" + NUMBER;
    static final String CERTIFICATES_PATH = "/v1/tic/certificates";
    static final String REPORTS_PATH = "/v1/tic/reports";
    static final String CONSENTS_PATH = "/v1/tic/consents";

    private static final String ECHO = "{{request.headers.x-api-tran-id}}";

    final WireMockServer server;
    final Map<String, String> settings = new HashMap<>();
    final TickingClock clock = new TickingClock();
    private final AccessTokens tokens = new AccessTokens(clock);

    TestInstitute() {
        this(wireMockConfig().dynamicPort());
    }

    TestInstitute(WireMockConfiguration configuration) {
        server = new WireMockServer(configuration);
        server.start();
        setAll(server.isHttpEnabled() ? server.baseUrl() : "https://localhost:" + server.httpsPort());
        grants();
    }

    private void setAll(String url) {
        settings.put("ansim.institute.organisation-code", "ANSIM00001");
        settings.put("ansim.institute.connect-timeout", "PT20S");
        settings.put("ansim.institute.read-timeout", "PT20S");
        settings.put("ansim.institute.answer-timeout", "PT2M");
        settings.put("ansim.institute.ktr.url", url);
        settings.put("ansim.institute.ktr.client-id", "ansim");
        settings.put("ansim.institute.ktr.client-secret", SECRET);
    }

    static Config config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
    }

    AccessTokens tokens() {
        return tokens;
    }

    InstituteCalls calls() {
        return new InstituteCalls(new Connections(new InstituteSettings(config(settings))), tokens, clock);
    }

    InstituteAuthority authority() {
        return new InstituteAuthority(calls());
    }

    InstituteMyData myData() {
        return new InstituteMyData(calls());
    }

    void grants() {
        server.stubFor(post(urlEqualTo(TOKEN_PATH)).willReturn(answer(200, text("token"))));
        server.stubFor(post(urlEqualTo(REVOKE_PATH)).willReturn(answer(200, "{\"rsp_code\":\"00000\"}")));
    }

    /** To every question but those about tokens. */
    void answers(ResponseDefinitionBuilder response) {
        server.stubFor(any(urlPathMatching("/v1/tic/.*")).willReturn(response));
    }

    void answers(int status, String body) {
        answers(answer(status, body));
    }

    /** With the transaction's id as the conventions want it. */
    static ResponseDefinitionBuilder answer(int status, String body) {
        return silent(status, body).withHeader("x-api-tran-id", ECHO).withTransformers("response-template");
    }

    /** Without the transaction's id. */
    static ResponseDefinitionBuilder silent(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json;charset=UTF-8")
                .withBody(body);
    }

    static String code(String code) {
        return "{\"rsp_code\":\"" + code + "\",\"rsp_msg\":\"…\"}";
    }

    static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(TestInstitute.class.getResourceAsStream("/answers/" + name + ".json"))) {
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
