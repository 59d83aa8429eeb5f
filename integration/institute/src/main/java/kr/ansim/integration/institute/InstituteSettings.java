package kr.ansim.integration.institute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import kr.ansim.certification.CertificationSource;
import org.eclipse.microprofile.config.Config;

/**
 * How each institute is reached. Names are {@code ansim.institute.<short name>.<setting>}; what is the same for all may
 * stand once, as {@code ansim.institute.<setting>}, but for where an institute is and who we are there. Read by name,
 * because seventy injected fields would be seven times the same.
 */
@ApplicationScoped
public class InstituteSettings {

    private static final String PREFIX = "ansim.institute.";
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    @Inject
    private Config config;

    public InstituteSettings() {}

    InstituteSettings(Config config) {
        this.config = config;
    }

    /**
     * Empty when address, client id, secret or our organisation code is missing.
     *
     * @throws IOException when a file of secrets cannot be read
     * @throws IllegalArgumentException when a value is none
     */
    Optional<InstituteAccess> of(CertificationSource institute) throws IOException {
        Optional<String> url = own(institute, "url");
        Optional<String> clientId = own(institute, "client-id");
        Optional<String> secret = secret(institute);
        Optional<String> organisation = shared(institute, "organisation-code");
        if (url.isEmpty() || clientId.isEmpty() || secret.isEmpty() || organisation.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new InstituteAccess(
                institute,
                base(url.get()),
                new InstituteAccess.Credentials(clientId.get(), secret.get(), scope(institute)),
                organisation.get(),
                new InstituteAccess.Patience(
                        duration(institute, "connect-timeout", CONNECT),
                        duration(institute, "read-timeout", READ),
                        duration(institute, "answer-timeout", ANSWER)),
                store(institute, "key-store"),
                store(institute, "trust-store")));
    }

    private static URI base(String url) {
        return URI.create(url.endsWith("/") ? url : url + "/");
    }

    private String scope(CertificationSource institute) {
        return shared(institute, "scope").orElse("");
    }

    private Optional<String> secret(CertificationSource institute) throws IOException {
        Optional<String> file = own(institute, "client-secret-file");
        return file.isPresent() ? Optional.of(content(file.get())) : own(institute, "client-secret");
    }

    private Optional<InstituteAccess.Store> store(CertificationSource institute, String name) throws IOException {
        Optional<String> file = shared(institute, name);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> password = shared(institute, name + "-password-file");
        return Optional.of(new InstituteAccess.Store(
                Path.of(file.get()),
                password.isPresent() ? content(password.get()).toCharArray() : new char[0]));
    }

    private static String content(String file) throws IOException {
        return Files.readString(Path.of(file)).strip();
    }

    private Duration duration(CertificationSource institute, String name, Duration usual) {
        return shared(institute, name).map(InstituteSettings::duration).orElse(usual);
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("no duration", e);
        }
    }

    private Optional<String> own(CertificationSource institute, String name) {
        return value(PREFIX + institute.shortName().toLowerCase(Locale.ROOT) + "." + name);
    }

    private Optional<String> shared(CertificationSource institute, String name) {
        return own(institute, name).or(() -> value(PREFIX + name));
    }

    private Optional<String> value(String name) {
        return config.getOptionalValue(name, String.class).map(String::strip).filter(text -> !text.isEmpty());
    }
}
