package kr.ansim.integration.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the mail server is and how to speak with it. Without a host there is none. Dependent, because fields read through a
 * client proxy are empty.
 */
@Dependent
public class SmtpSettings {

    @Inject
    @ConfigProperty(name = "ansim.mail.host")
    Optional<String> host = Optional.empty();

    @Inject
    @ConfigProperty(name = "ansim.mail.port", defaultValue = "25")
    int port;

    @Inject
    @ConfigProperty(name = "ansim.mail.user")
    Optional<String> user = Optional.empty();

    @Inject
    @ConfigProperty(name = "ansim.mail.password-file")
    Optional<String> passwordFile = Optional.empty();

    @Inject
    @ConfigProperty(name = "ansim.mail.from", defaultValue = "no-reply@ansim.invalid")
    String from = "";

    @Inject
    @ConfigProperty(name = "ansim.mail.from-name", defaultValue = "안심")
    String fromName = "";

    /** {@code required}: no mail without encryption; {@code offered}: encrypt when the server can; {@code off}. */
    @Inject
    @ConfigProperty(name = "ansim.mail.starttls", defaultValue = "required")
    String starttls = "";

    @Inject
    @ConfigProperty(name = "ansim.mail.connect-timeout-ms", defaultValue = "5000")
    int connectTimeoutMs;

    @Inject
    @ConfigProperty(name = "ansim.mail.read-timeout-ms", defaultValue = "15000")
    int readTimeoutMs;

    boolean complete() {
        return host.isPresent() && !host.get().isBlank();
    }

    Properties properties() {
        Properties mail = new Properties();
        mail.setProperty("mail.transport.protocol", "smtp");
        mail.setProperty("mail.smtp.host", host.orElse(""));
        mail.setProperty("mail.smtp.port", Integer.toString(port));
        mail.setProperty("mail.smtp.from", from);
        mail.setProperty("mail.smtp.connectiontimeout", Integer.toString(connectTimeoutMs));
        mail.setProperty("mail.smtp.timeout", Integer.toString(readTimeoutMs));
        mail.setProperty("mail.smtp.writetimeout", Integer.toString(readTimeoutMs));
        mail.setProperty("mail.smtp.starttls.enable", Boolean.toString(!starttls.equals("off")));
        mail.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls.equals("required")));
        mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        mail.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        return mail;
    }

    /** Read for each connection, so that a changed secret needs no restart. */
    String password() throws IOException {
        return passwordFile.isPresent()
                ? Files.readString(Path.of(passwordFile.get())).strip()
                : "";
    }
}
