package kr.ansim.simulators.institute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import kr.ansim.simulators.RunningSimulators;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutualTlsTest {

    private static final String PASSWORD = "stores";

    @TempDir
    private Path stores = Path.of("");

    @Test
    void knows_a_caller_by_the_number_in_his_certificate() throws Exception {
        Path server = keys("server", "CN=localhost");
        Path ours = keys("ours", "CN=ansim, SERIALNUMBER=2208183676");
        Path other = keys("other", "CN=other, SERIALNUMBER=2148639239");
        Path nameless = keys("nameless", "CN=nameless");
        try (RunningSimulators simulators = new RunningSimulators(
                "--certificates",
                "100",
                "--tls-port",
                "0",
                "--tls-key-store",
                server.toString(),
                "--tls-trust-store",
                trusting(ours, other, nameless).toString(),
                "--tls-password",
                PASSWORD,
                "--tls-serial",
                "2208183676")) {
            assertThat(token(simulators, ours, server)).contains("\"rsp_code\":\"00000\"");
            assertThat(token(simulators, other, server)).contains("\"rsp_code\":\"40103\"");
            assertThat(token(simulators, nameless, server)).contains("\"rsp_code\":\"40103\"");
            assertThatThrownBy(() -> token(simulators, null, server)).isInstanceOf(IOException.class);
        }
    }

    private String token(RunningSimulators simulators, @Nullable Path keys, Path server) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().sslContext(context(keys, server)).build();
        URI uri = URI.create("https://localhost:" + simulators.tlsPort() + "/institutes/ktl/oauth/2.0/token");
        return client.send(
                        HttpRequest.newBuilder(uri)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=ansim-ktl"
                                        + "&client_secret=simulator-ktl"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private SSLContext context(@Nullable Path keys, Path server) throws GeneralSecurityException, IOException {
        KeyManagerFactory shown = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        shown.init(keys == null ? empty() : store(keys), PASSWORD.toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store(trusting(server)));
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(shown.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    private Path trusting(Path... others) throws GeneralSecurityException, IOException {
        KeyStore trust = empty();
        for (Path other : others) {
            Certificate certificate = store(other).getCertificate("key");
            trust.setCertificateEntry(other.getFileName().toString(), certificate);
        }
        Path file = Files.createTempFile(stores, "trust", ".p12");
        try (var out = Files.newOutputStream(file)) {
            trust.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static KeyStore store(Path file) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private Path keys(String name, String subject) throws Exception {
        Path file = stores.resolve(name + ".p12");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "key",
                "-keyalg",
                "EC",
                "-dname",
                subject,
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD));
        Process keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        return file;
    }
}
