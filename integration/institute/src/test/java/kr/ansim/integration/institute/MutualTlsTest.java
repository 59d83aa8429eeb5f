package kr.ansim.integration.institute;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static kr.ansim.integration.institute.TestInstitute.KTR;
import static kr.ansim.integration.institute.TestInstitute.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.port.Unavailability.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both ends show their certificates, in TLS 1.3, or nothing is said. */
class MutualTlsTest {

    @TempDir
    static Path directory;

    private static TestKeys keys;
    private TestInstitute institute;

    @BeforeAll
    static void makeKeys() throws IOException, InterruptedException {
        keys = new TestKeys(directory);
        keys.make("institute", "CN=localhost, SERIALNUMBER=1208147521", "SAN=dns:localhost");
        keys.make("elsewhere", "CN=elsewhere", "SAN=dns:elsewhere.invalid");
        keys.make("ansim", "CN=ansim, SERIALNUMBER=2148639239", "SAN=dns:ansim.invalid");
        keys.make("stranger", "CN=stranger", "SAN=dns:stranger.invalid");
        keys.trust("trusts-ansim", "ansim");
        keys.trust("trusts-institutes", "institute", "elsewhere");
    }

    @BeforeEach
    void start() {
        open("institute");
    }

    private void open(String certificate) {
        institute = new TestInstitute(wireMockConfig()
                .httpDisabled(true)
                .dynamicHttpsPort()
                .keystoreType("PKCS12")
                .keystorePath(keys.store(certificate))
                .keystorePassword(TestKeys.PASSWORD)
                .keyManagerPassword(TestKeys.PASSWORD)
                .needClientAuth(true)
                .trustStoreType("PKCS12")
                .trustStorePath(keys.store("trusts-ansim"))
                .trustStorePassword(TestKeys.PASSWORD));
        institute.answers(200, TestInstitute.text("certificate"));
        use("ansim", "trusts-institutes");
    }

    private void use(String own, String trust) {
        institute.settings.put("ansim.institute.key-store", keys.store(own));
        institute.settings.put("ansim.institute.key-store-password-file", keys.passwordFile());
        institute.settings.put("ansim.institute.ktr.trust-store", keys.store(trust));
        institute.settings.put("ansim.institute.ktr.trust-store-password-file", keys.passwordFile());
    }

    @AfterEach
    void stop() {
        institute.close();
    }

    @Test
    void both_who_trust_each_other_speak() {
        assertThat(ask()).isInstanceOf(SourceAnswer.Found.class);
    }

    @Test
    void without_our_certificate_the_institute_does_not_speak() {
        institute.settings.remove("ansim.institute.key-store");
        assertUnreachable();
    }

    @Test
    void with_another_certificate_the_institute_does_not_speak() {
        use("stranger", "trusts-institutes");
        assertUnreachable();
    }

    @Test
    void an_institute_that_we_do_not_trust_hears_nothing() {
        use("ansim", "trusts-ansim");
        assertUnreachable();
        institute.settings.remove("ansim.institute.ktr.trust-store");
        assertUnreachable();
        assertThat(institute.server.getAllServeEvents()).isEmpty();
    }

    @Test
    void a_certificate_for_another_name_hears_nothing() {
        institute.close();
        open("elsewhere");
        assertUnreachable();
        assertThat(institute.server.getAllServeEvents()).isEmpty();
    }

    @Test
    void a_store_that_does_not_open_means_not_configured() throws IOException {
        institute.settings.put("ansim.institute.key-store-password-file", keys.file("wrong", "wrong"));
        assertReason(Reason.NOT_CONFIGURED);
    }

    @Test
    void speaks_tls_1_3() throws Exception {
        assertThat(protocolsSpokenWith("TLSv1.3", "TLSv1.2")).containsExactly("TLSv1.3");
    }

    @Test
    void speaks_nothing_older_than_tls_1_3() throws Exception {
        assertThat(protocolsSpokenWith("TLSv1.2")).isEmpty();
    }

    /** @param offered by the institute's end */
    private List<String> protocolsSpokenWith(String... offered) throws Exception {
        List<String> spoken = new CopyOnWriteArrayList<>();
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SSLContext context = keys.context("institute");
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                parameters.setProtocols(offered);
            }
        });
        server.createContext("/", exchange -> {
            spoken.add(((HttpsExchange) exchange).getSSLSession().getProtocol());
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        server.start();
        try {
            institute.settings.put(
                    "ansim.institute.ktr.url",
                    "https://localhost:" + server.getAddress().getPort());
            assertThat(ask()).isInstanceOf(SourceAnswer.Unavailable.class);
        } finally {
            server.stop(0);
        }
        return spoken;
    }

    private SourceAnswer ask() {
        return institute.authority().certificate(KTR, NUMBER);
    }

    private void assertUnreachable() {
        assertReason(Reason.UNREACHABLE);
    }

    private void assertReason(Reason reason) {
        assertThat(ask())
                .isInstanceOfSatisfying(
                        SourceAnswer.Unavailable.class,
                        none -> assertThat(none.why().reason()).isEqualTo(reason));
    }
}
