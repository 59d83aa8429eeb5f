package kr.ansim.integration.institute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Key stores and trust stores, made by the JDK's keytool. */
final class TestKeys {

    static final String PASSWORD = "changeit";

    private final Path directory;

    TestKeys(Path directory) {
        this.directory = directory;
    }

    void make(String name, String subject, String extension) throws IOException, InterruptedException {
        keytool(
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                subject,
                "-ext",
                extension,
                "-keystore",
                store(name));
        keytool("-exportcert", "-alias", name, "-keystore", store(name), "-file", certificate(name));
    }

    void trust(String name, String... trusted) throws IOException, InterruptedException {
        for (String each : trusted) {
            keytool("-importcert", "-noprompt", "-alias", each, "-file", certificate(each), "-keystore", store(name));
        }
    }

    String store(String name) {
        return directory.resolve(name + ".p12").toString();
    }

    private String certificate(String name) {
        return directory.resolve(name + ".crt").toString();
    }

    String passwordFile() {
        try {
            return file("password", PASSWORD);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    /** As a server has it that knows no callers. */
    SSLContext context(String name) throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(Path.of(store(name)).toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
    }
}
